import Diagnostics

/// The versions of a paper are dated one after the other, and what was sent is one of them (C205, C244).
enum VersionsInOrder {
    static func check(_ paper: ProjectPaper) -> [Diagnostic] {
        let dated = paper.versions.filter { $0.date != nil }
        let order = zip(dated, dated.dropFirst()).compactMap { earlier, later -> Diagnostic? in
            guard let first = earlier.date, let second = later.date, second.value < first.value else { return nil }
            return .beforeThePrevious(later, second, earlier, first, paper)
        }
        return order + paper.deliveries.compactMap { delivery($0, paper) }
    }

    private static func delivery(_ delivery: PaperDelivery, _ paper: ProjectPaper) -> Diagnostic? {
        guard let version = paper.versions.first(where: { $0.number.value == delivery.version.value }) else {
            return .unknownVersion(delivery.version, paper)
        }
        guard let sent = delivery.date, let made = version.date, sent.value < made.value else { return nil }
        return .sentBeforeMade(sent, made, version, paper)
    }
}

extension Diagnostic {
    fileprivate static func beforeThePrevious(
        _ later: PaperVersion, _ second: Located<Day>, _ earlier: PaperVersion, _ first: Located<Day>, _ paper: ProjectPaper
    ) -> Diagnostic {
        paper.fault(
            .paperDates,
            "versjon \(later.number.value) er datert \(second.value.written(in: .bokmål)), før versjon \(earlier.number.value)",
            at: second.span,
            notes: [.init("versjon \(earlier.number.value) er datert \(first.value.written(in: .bokmål))", at: first.span)],
            help: "sett versjonene i rekkefølge, eller rett den ene datoen")
    }

    fileprivate static func unknownVersion(_ version: Located<String>, _ paper: ProjectPaper) -> Diagnostic {
        let known = paper.versions.map(\.number.value)
        return paper.fault(
            .paperDates, "versjon «\(version.value)» er delt ut, men står ikke i versjonstabellen", at: version.span,
            help: known.isEmpty ? "før versjonen inn under «versjoner»" : "her kan det stå: " + known.joined(separator: ", "))
    }

    fileprivate static func sentBeforeMade(
        _ sent: Located<Day>, _ made: Located<Day>, _ version: PaperVersion, _ paper: ProjectPaper
    ) -> Diagnostic {
        paper.fault(
            .paperDates,
            "versjon \(version.number.value) er delt ut \(sent.value.written(in: .bokmål)), før den var ferdig", at: sent.span,
            notes: [.init("den er datert \(made.value.written(in: .bokmål))", at: made.span)], help: "rett den ene datoen")
    }
}
