/// A kind of document in a session pack. The order of the cases is the print order.
public enum DocumentKind: String, Sendable, CaseIterable {
    case offer = "tilbud"
    case selection = "utvelgelse"
    case decision = "beslutning"
    case goals = "mal"
    case facilitatorGuide = "veileder"
    case lecture = "forelesning"
    case slides = "lysark"
    case leaderCard = "leder"
    case attendance = "oppmote"
    case handout = "deltaker"
    case groupSheet = "igp"
    case levelSheet = "iglo"
    case statementCards = "utsagnskort"
    case evaluationSlip = "evaluering"
    case workEnvironmentPlan = "hms-plan"
    case packingList = "pakkeliste"
    case invitationToLeader = "invitasjon-leder"
    case invitationToStaff = "invitasjon-ansatte"
    case invitationToHealthService = "invitasjon-bht"
    case handOver = "overlevering"
    case statementList = "utsagnsliste"
    case sortingCards = "sorteringskort"
    case choosing = "velge"
    case statusForm = "statusskjema"
    case actionPlan = "handlingsplan"
    case reminder = "paminnelse"
    case newsletter = "internavis"

    /// The word for it in `::: for …` and in file names.
    public var key: String { rawValue }

    /// How many copies to print.
    public enum Copies: Sendable, Equatable {
        case one
        /// One for each of two parties.
        case two
        case perLeader
        case perPerson
        /// The document itself holds one part per group of every cohort.
        case onePerGroupInside
        /// For the screen or for pasting into a mail: not printed.
        case none
    }

    public var copies: Copies {
        switch self {
        case .handout, .evaluationSlip, .offer, .goals: .perPerson
        case .decision: .two
        case .groupSheet, .levelSheet, .statementCards: .onePerGroupInside
        case .leaderCard: .perLeader
        case .slides, .invitationToLeader, .invitationToStaff, .invitationToHealthService, .handOver, .reminder, .newsletter:
            .none
        case .selection, .facilitatorGuide, .lecture, .attendance, .workEnvironmentPlan, .packingList, .statementList,
            .sortingCards, .choosing, .statusForm, .actionPlan:
            .one
        }
    }

    /// Its place in a pile of paper.
    public var printOrder: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// A form that is filled in, by hand or on screen.
    public var isForm: Bool {
        switch self {
        case .selection, .decision, .goals, .evaluationSlip, .statusForm: true
        default: false
        }
    }

    /// Text to paste into a mail, which also comes as a plain text file.
    public var isMail: Bool {
        switch self {
        case .invitationToLeader, .invitationToStaff, .invitationToHealthService, .handOver, .reminder, .newsletter: true
        default: false
        }
    }

    /// For the time after the meeting, until the next one: not in the pile that is printed for the meeting (C52, C65, C79, C85).
    public var isForAfterwards: Bool {
        switch self {
        case .handOver, .statementList, .sortingCards, .choosing, .statusForm, .actionPlan, .reminder, .newsletter: true
        default: false
        }
    }

    public func title(in language: Language) -> String {
        let nynorsk = language == .nynorsk
        return switch self {
        case .offer: nynorsk ? "Tilbod på éi side" : "Tilbud på én side"
        case .selection: nynorsk ? "Ark for utveljing" : "Ark for utvelgelse"
        case .decision: nynorsk ? "Avgjerdsark" : "Beslutningsark"
        case .goals: "Målark"
        case .facilitatorGuide: nynorsk ? "Rettleiar for den som leier" : "Veileder for den som leder"
        case .lecture: nynorsk ? "Opplegg for den faglege timen" : "Opplegg for den faglige timen"
        case .slides: "Lysark"
        case .leaderCard: nynorsk ? "Hugsekort for leiar" : "Huskekort for leder"
        case .attendance: "Oppmøteliste"
        case .handout: nynorsk ? "Ark til deltakarane" : "Ark til deltakerne"
        case .groupSheet: "IGP-ark til gruppene"
        case .levelSheet: "IGLO-ark til gruppene"
        case .statementCards: nynorsk ? "Utsegnskort" : "Utsagnskort"
        case .evaluationSlip: "Evalueringslapp"
        case .workEnvironmentPlan: "Tekst til IA/HMS-planen"
        case .packingList: "Pakkeliste"
        case .invitationToLeader: nynorsk ? "Invitasjon til leiar" : "Invitasjon til leder"
        case .invitationToStaff: nynorsk ? "Invitasjon til tilsette" : "Invitasjon til ansatte"
        case .invitationToHealthService:
            nynorsk ? "Invitasjon til bedriftshelsetenesta" : "Invitasjon til bedriftshelsetjenesten"
        case .handOver: nynorsk ? "Overlevering til leiaren" : "Overlevering til lederen"
        case .statementList: nynorsk ? "Liste over utsegnene" : "Liste over utsagnene"
        case .sortingCards: nynorsk ? "Utsegnene som kort til sortering" : "Utsagnene som kort til sortering"
        case .choosing: nynorsk ? "Slik sorterer og vel de" : "Slik sorterer og velger dere"
        case .statusForm: "Statusskjema for handlingsplanen"
        case .actionPlan: "Handlingsplanen til veggen"
        case .reminder: nynorsk ? "Påminning" : "Påminnelse"
        case .newsletter: "Tekst til internavisa"
        }
    }
}
