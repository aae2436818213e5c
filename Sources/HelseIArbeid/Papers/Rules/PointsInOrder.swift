import Diagnostics

/// The points come as in the document, each once, and each with its number (C226).
enum PointsInOrder {
    static func check(_ consultation: Consultation) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var first: [[Int]: ConsultationPoint] = [:]
        var last: ConsultationPoint?
        for point in consultation.points {
            if point.number.isEmpty {
                if !isGeneral(point.title) { found.append(.withoutNumber(point)) }
                continue
            }
            if let other = first[point.number] {
                found.append(.twice(point, other))
            } else if let last, point.number.lexicographicallyPrecedes(last.number) {
                found.append(.outOfOrder(point, after: last))
            }
            first[point.number] = first[point.number] ?? point
            last = point
        }
        return found
    }

    /// What is said of the whole document.
    private static func isGeneral(_ title: String) -> Bool {
        ["generelt", "til slutt", "samla vurdering", "samlet vurdering"].contains(title.lowercased())
    }
}

extension Diagnostic {
    fileprivate static func withoutNumber(_ point: ConsultationPoint) -> Diagnostic {
        .warning(
            .consultationPoint, "«\(point.title)» har ikke nummeret punktet har i dokumentet", at: point.span,
            help: "skriv det foran, som «## 5.4 \(point.title)»; det som gjelder alt, kan hete «Generelt»")
    }

    fileprivate static func twice(_ point: ConsultationPoint, _ other: ConsultationPoint) -> Diagnostic {
        .warning(
            .consultationPoint, "punkt \(point.label) står to ganger", at: point.span, notes: [.init("den første", at: other.span)],
            help: "slå dem sammen under én overskrift; flere avsendere kan stå etter hverandre med «Fra: …»")
    }

    fileprivate static func outOfOrder(_ point: ConsultationPoint, after last: ConsultationPoint) -> Diagnostic {
        .warning(
            .consultationPoint, "punkt \(point.label) står etter punkt \(last.label)", at: point.span,
            notes: [.init("punkt \(last.label) står her", at: last.span)], help: "sett punktene i samme rekkefølge som i dokumentet"
        )
    }
}
