/// The readable name of one kind of mistake, as it stands in brackets in a message: `feil[ukjent-felt]`.
///
/// Every code has a paragraph for `hia explain` (`Code+Explanation.swift`), and a test that makes it appear.
public enum Code: String, Sendable, CaseIterable {
    // Reading
    case unreadable = "kan-ikke-leses"
    case notUTF8 = "ikke-utf8"
    case controlCharacter = "styretegn"
    case symlinkOutside = "lenke-ut-av-mappa"
    case tooLarge = "for-stor-fil"
    case missingFolder = "mappe-mangler"
    case emptyContent = "tomt-innhold"
    case emptyFile = "tom-fil"
    case strayFile = "fremmed-fil"
    // YAML
    case yamlSyntax = "yaml-skrivefeil"
    case yamlFeature = "yaml-utenfor-reglene"
    case frontMatter = "innledning"
    case unknownField = "ukjent-felt"
    case missingField = "mangler-felt"
    case wrongType = "feil-verdi"
    case duplicateID = "samme-navn-to-ganger"
    // Markdown
    case unclosedContainer = "blokk-ikke-lukket"
    case strayClose = "lukking-uten-blokk"
    case nestedTooDeep = "for-dypt"
    case unknownDirective = "ukjent-blokk"
    case directiveArguments = "blokk-argument"
    case misplacedDirective = "blokk-feil-sted"
    case unknownPlaceholder = "ukjent-plassholder"
    case placeholderInLink = "plassholder-feil-sted"
    case emptyPlaceholder = "tom-plassholder"
    case unclosedPlaceholder = "plassholder-ikke-lukket"
    case image = "ulovlig-bilde"
    case titleInText = "tittel-i-tekst"
    case table = "tabell"
    case forbiddenLink = "ulovlig-lenke"
    case headingJump = "overskrift-hopper"
    case rawHTML = "html-i-tekst"
    case unknownInclude = "ukjent-felles"
    case missingMeeting = "mangler-mote"
    case outsideDocuments = "tekst-uten-dokument"
    // Domain
    case unknownIndustry = "ukjent-bransje"
    case unknownPlace = "ukjent-sted"
    case wrongWeekday = "feil-ukedag"
    case endBeforeStart = "slutt-for-start"
    case meetingsOutOfOrder = "moter-i-feil-rekkefolge"
    case dayOff = "fridag"
    case scheduleTooLong = "tidsplan-for-lang"
    case processSqueezed = "prosess-klemt"
    case stepsDoNotSum = "steg-stemmer-ikke"
    case cohorts = "puljer-stemmer-ikke"
    case groupSize = "gruppestorrelse"
    case industryExpired = "bransje-utlopt"
    case missingSlot = "mangler-eksempel"
    case unreachableVariant = "variant-nas-aldri"
    case bannedSpelling = "skrivemate"
    case approval = "godkjenning"
    case contrast = "for-lav-kontrast"
    // The process between the meetings
    case unknownID = "ukjent-id"
    case tooEarly = "dato-for-tidlig"
    case tooManyChosen = "for-mange-valgte"
    case rankTwice = "nummer-to-ganger"
    case notChosen = "ikke-valgt"
    case mergedStatement = "slatt-sammen"
    case mergeRing = "sla-sammen-i-ring"
    case involvementMissing = "involvering-mangler"
    case measureWithoutChoice = "tiltak-uten-valg"
    case measureMissing = "tiltak-mangler"
    case levelWithoutMeasure = "niva-uten-tiltak"
    case attendance = "oppmote"
    case meetingHeld = "mote-holdt"
    case futureRow = "rad-fram-i-tid"
    // Privacy
    case personalData = "personopplysning"
    case negativeStatement = "negativt-utsagn"
    // Tables
    case tableSyntax = "tabell-skrivefeil"
    case tableHead = "tabell-hode"
    case tableEncoding = "tegnsett"
    case formulaCell = "formel-i-celle"
    // Templates
    case templateSyntax = "mal-skrivefeil"
    case templateUnknownName = "mal-ukjent-navn"
    case templateKind = "mal-feil-slag"
    case templateMissing = "mal-mangler"
    case missingPhrase = "tekst-mangler"
    // Plan and write
    case collision = "samme-fil-to-ganger"
    case deadLink = "dod-lenke"
    case audience = "feil-mottaker"
    case noSuchCompany = "ukjent-bedrift"
    case cannotWrite = "kan-ikke-skrives"
    // Print
    case printEngine = "utskriftsmotor"
    case notPrinted = "pdf-ikke-laget"
}

extension Code {
    /// The line it is about is not repeated on a screen or in a log: there may be a person in it.
    var isAboutWhatMustNotBeShown: Bool { self == .personalData || self == .negativeStatement }
}
