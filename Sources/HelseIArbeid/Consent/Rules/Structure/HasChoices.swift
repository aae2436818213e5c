import Diagnostics

/// What the reader is asked to agree to, is asked as choices with yes and no, and in no other way.
enum HasChoices {
    static func check(_ subject: RuleSubject) -> [Diagnostic] {
        subject.version.texts.flatMap { text -> [Diagnostic] in
            let parts = text.parts(.purposes)
            let boxes = parts.flatMap(\.blocks).filter { $0.kind == .tickBox || $0.kind == .option }
            let found = boxes.map { box in
                subject.finding(.consentStructure, "et formål er spurt om uten ja og nei", at: box.span)
            }
            let hasChoice = parts.flatMap(\.blocks).contains { if case .choice = $0.kind { true } else { false } }
            if hasChoice { return found }
            let place = parts.first?.place ?? text.place
            return [subject.finding(.consentStructure, "ingen formål kan svares ja eller nei på", at: place)] + found
        }
    }
}
