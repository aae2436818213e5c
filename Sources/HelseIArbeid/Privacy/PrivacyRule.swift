public import Diagnostics

/// The lint as a rule: what it finds in a text that was read from a file, as messages.
public enum PrivacyRule {
    /// The place is exact where the file holds the text as it is, else the whole of what was read.
    public static func check(_ text: Located<String>, with lint: PrivacyLint) -> [Diagnostic] {
        let isVerbatim = text.span.file.bytes[text.span.range].elementsEqual(text.value.utf8)
        return lint.findings(in: text.value).map { finding in
            let start = text.span.range.lowerBound
            let exact = Span(text.span.file, start + finding.range.lowerBound..<start + finding.range.upperBound)
            return .personalData(finding, at: isVerbatim ? exact : text.span)
        }
    }
}

extension NegativeWording {
    /// The hint as a message.
    public static func check(_ statement: Located<String>) -> [Diagnostic] {
        finding(in: statement.value).map { [.negativeStatement($0, at: statement.span)] } ?? []
    }
}

extension Diagnostic {
    /// A hint only: the group that wrote the statement chooses the words.
    public static func negativeStatement(_ hint: NegativeWording.Hint, at span: Span?) -> Diagnostic {
        .hint(
            .negativeStatement, "utsagnet sier hva det er for lite av, eller hva som ikke skal være", at: span,
            help: hint.suggestion)
    }

    /// Says what kind of thing it is and where, never the thing itself: messages end up in logs and on screens.
    public static func personalData(_ finding: Finding, at span: Span?) -> Diagnostic {
        let words = finding.kind.words
        switch finding.certainty {
        case .certain: return .error(.personalData, "her står \(words.thing)", at: span, help: words.help)
        case .likely: return .warning(.personalData, "dette ser ut som \(words.thing)", at: span, help: words.help)
        }
    }

    /// Said aloud wherever statements come from so few that the words alone may tell who wrote them.
    public static func smallGroup(people: Int, at span: Span?) -> Diagnostic {
        .warning(
            .personalData, "gruppa er på \(people), og i grupper under fem kan andre gjette hvem som har skrevet hva", at: span,
            help: "slå sammen utsagnene med en annen gruppes før noen får dem, eller si til gruppa at de kan bli kjent igjen")
    }
}

extension Finding.Kind {
    fileprivate var words: (thing: String, help: String) {
        switch self {
        case .nationalIdentityNumber: ("et fødselsnummer", "skriv utsagnet uten nummeret, og slett det også der det kom fra")
        case .accountNumber: ("et kontonummer", "skriv utsagnet uten nummeret, og slett det også der det kom fra")
        case .phone: ("et telefonnummer", "skriv utsagnet uten nummeret; kontakt står i egne felt")
        case .mail: ("en e-postadresse", "skriv utsagnet uten adressen; kontakt står i egne felt")
        case .name: ("et navn", "skriv utsagnet uten navnet: «en kollega», «lederen» eller «vi»")
        case .birthDate: ("en fødselsdato", "skriv utsagnet uten datoen")
        case .address: ("en adresse", "skriv utsagnet uten gate og nummer")
        case .carRegistration: ("et bilnummer", "skriv utsagnet uten nummeret")
        case .health:
            (
                "en opplysning om noens helse",
                "skriv utsagnet uten diagnose, medisin og behandling: hva trenger en på jobb, uansett grunn?"
            )
        case .singledOut:
            ("noe som peker ut én person", "skriv utsagnet uten å peke ut noen: «vi», «en kollega» eller «den som er ny»")
        }
    }
}
