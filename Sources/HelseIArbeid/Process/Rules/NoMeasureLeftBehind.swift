import Diagnostics

/// A statement that is unchosen does not leave a measure behind that nobody has decided about.
enum NoMeasureLeftBehind: ProcessRule {
    static func check(_ process: CompanyProcess) -> [Diagnostic] {
        process.measures.filter { $0.isOpen && !process.choice.shortlist.contains($0.statement) }.map(Diagnostic.leftBehind)
    }
}

extension Diagnostic {
    fileprivate static func leftBehind(_ measure: Measure) -> Diagnostic {
        .warning(
            .measureWithoutChoice, "«\(measure.statement)» er valgt bort, men tiltaket «\(measure.id)» står åpent",
            at: measure.span, help: "før tiltaket som «stoppet» eller «ferdig» i status.csv, eller velg utsagnet igjen")
    }
}
