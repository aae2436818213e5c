import Diagnostics

/// One rule about what a standing process lacks: a file of its own, with its messages below it. It finds warnings and hints;
/// what a row may not say is refused where `Standing` takes the row in.
protocol ProcessRule {
    static func check(_ process: CompanyProcess) -> [Diagnostic]
}

/// All rules about what a process lacks.
enum ProcessRules {
    private static var all: [any ProcessRule.Type] {
        [
            InvolvementForChoice.self, MeasureForEachChoice.self, NoMeasureLeftBehind.self, EveryLevel.self, CountedAfterMeeting.self,
            PicturesAgreed.self, StatementsFromModule1.self,
        ]
    }

    static func check(_ process: CompanyProcess) -> [Diagnostic] { all.flatMap { $0.check(process) } }
}
