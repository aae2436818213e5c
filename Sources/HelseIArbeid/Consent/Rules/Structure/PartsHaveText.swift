import Diagnostics

/// There are parts, and every one of them has words in it: no rule is kept because there is nothing to break it.
enum PartsHaveText {
    static func check(_ subject: RuleSubject) -> [Diagnostic] {
        subject.version.texts.flatMap { text -> [Diagnostic] in
            if text.parts.isEmpty { return [subject.finding(.consentStructure, "skjemaet er tomt", at: text.place)] }
            return text.parts.filter { !$0.hasContent }.map { part in
                subject.finding(.consentStructure, "delen «\(part.id.value)» har ingen tekst", at: part.place)
            }
        }
    }
}
