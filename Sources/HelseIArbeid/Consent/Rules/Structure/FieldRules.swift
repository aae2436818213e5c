import Diagnostics

/// A form that is handed out early and filled in later has a date for each.
enum HandedOutAndFilledIn {
    static func check(_ subject: RuleSubject) -> [Diagnostic] {
        subject.version.texts.flatMap { text in
            [FieldKind.handedOut, .filledIn].filter { !text.blocks.hasField($0) }.map { kind in
                subject.finding(.consentStructure, "feltet «\(kind.rawValue)» mangler", at: text.signaturePlace)
            }
        }
    }
}

/// A consent is a signed statement with a date.
enum SignatureAndDate {
    static func check(_ subject: RuleSubject) -> [Diagnostic] {
        subject.version.texts.flatMap { text -> [Diagnostic] in
            let blocks = text.parts(.signature).flatMap(\.blocks)
            var missing: [String] = []
            if !blocks.hasField(.signature) { missing.append("underskrift") }
            if !blocks.hasField(.filledIn) && !blocks.hasField(.date) { missing.append("dato") }
            return missing.map { field in
                subject.finding(.consentStructure, "delen «underskrift» har ikke noe felt for \(field)", at: text.signaturePlace)
            }
        }
    }
}

/// A slip to withdraw with, last in the form so that it can be cut off: it is as easy to withdraw as to agree.
enum SlipExists {
    static func check(_ subject: RuleSubject) -> [Diagnostic] {
        subject.version.texts.flatMap { text -> [Diagnostic] in
            guard let slip = text.parts(.slip).last else {
                return [subject.finding(.consentStructure, "skjemaet har ingen slipp til å trekke seg med", at: text.place)]
            }
            let missing = [FieldKind.name, .date, .signature].filter { !slip.blocks.hasField($0) }.map { kind in
                subject.finding(.consentStructure, "slippen har ikke noe felt for \(kind.rawValue)", at: slip.place)
            }
            guard let last = text.parts.last, last.kind != .slip else { return missing }
            let below = Diagnostic.Note("denne delen står under", at: last.place)
            return missing + [subject.finding(.consentStructure, "slippen står ikke sist", at: slip.place, notes: [below])]
        }
    }
}

extension [FormBlock] {
    fileprivate func hasField(_ kind: FieldKind) -> Bool { contains { $0.kind == .field(kind) } }
}

extension ConsentText {
    fileprivate var signaturePlace: Span { parts(.signature).first?.place ?? place }
}
