import Diagnostics

/// A form exists in both norms at once (språklova § 14).
enum BothNorms {
    static func check(_ subject: RuleSubject) -> [Diagnostic] {
        subject.version.missingNorms.map { norm in
            subject.finding(
                .consentStructure, "versjon \(subject.version.number) finnes ikke på \(norm.nameInMessages)", at: subject.version.lead.place)
        }
    }
}

extension ConsentVersion {
    var missingNorms: [Language] { [Language.bokmål, .nynorsk].filter { text(in: $0) == nil } }
}
