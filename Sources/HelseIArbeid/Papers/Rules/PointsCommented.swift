import Diagnostics

/// Every point says something of its own: a quotation or a proposal alone does not tell why (C226).
enum PointsCommented {
    static func check(_ consultation: Consultation) -> [Diagnostic] {
        consultation.points.filter { !$0.remarks.contains(where: \.hasComment) }.map { .withoutComment($0) }
    }
}

extension Diagnostic {
    fileprivate static func withoutComment(_ point: ConsultationPoint) -> Diagnostic {
        let name = point.number.isEmpty ? "«\(point.title)»" : "punkt \(point.label)"
        return .warning(
            .consultationPoint, "\(name) har ingen kommentar", at: point.span,
            help: "skriv hva dere mener, under sitatet; et forslag trenger en grunn")
    }
}
