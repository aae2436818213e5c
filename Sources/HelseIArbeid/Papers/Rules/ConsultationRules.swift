public import Diagnostics

/// All rules about a reply to a consultation.
public enum ConsultationRules {
    public static func check(_ consultation: Consultation) -> [Diagnostic] {
        KnownSenders.check(consultation) + PointsInOrder.check(consultation) + PointsCommented.check(consultation)
            + SentInTime.check(consultation) + WholeAddresses.check(consultation.file, consultation.body)
            + QuotesBalanced.check(consultation.texts)
    }
}
