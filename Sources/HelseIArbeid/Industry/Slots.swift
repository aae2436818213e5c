/// An example every industry tells in its own way; the modules ask for it by this name.
public enum ExampleSlot: String, Sendable, CaseIterable {
    case painWithoutDanger = "m1-vondt-uten-fare"
    case movementAtWork = "m1-bevegelse-i-jobben"
    case speakUpEarly = "m1-si-fra-tidlig"
    case roomInTheTeam = "m1-plass-i-laget"
    case acuteOrLasting = "m2-akutt-eller-langvarig"
    case alarmWithoutInjury = "m2-alarm-uten-skade"
    case evenDosing = "m2-jevn-dosering"
    case aroundThePain = "m2-det-rundt-smerten"
    case heavyPeriod = "m3-tung-periode"
    case opennessOnOwnTerms = "m3-apenhet-pa-egne-vilkar"
    case seeAndAsk = "m3-se-og-spor"
    case workingWhileHeavy = "m3-jobbe-mens-det-er-tungt"
    case effect = "m3-effekt-eksempel"
}

/// A word the industry has of its own, in the grammatical form running text needs.
public enum IndustryWord: String, Sendable, CaseIterable {
    /// Those the work is for, indefinite plural: «pasienter».
    case served = "dem-vi-er-der-for"
    /// Where the work is done, definite singular: «avdelingen».
    case place = "sted"
    /// Those who work there, indefinite plural: «sykepleiere og portører».
    case staff = "medarbeidere"
    /// The nearest leader, definite singular: «seksjonslederen».
    case leader = "leder"
    /// The shifts, indefinite plural: «dagvakter og nattevakter».
    case shifts = "vakter"
    /// When people meet in passing, definite singular: «vaktskiftet».
    case overlap = "overlapp"
    /// Aids, indefinite plural: «takheis og glidelaken».
    case aids = "hjelpemidler"
}

/// A list an industry brings, that a document can show whole: `::: fra-bransjen tiltak :::`.
public enum IndustryList: String, Sendable, CaseIterable {
    case statements = "utsagn"
    case measures = "tiltak"
    case strains = "belastninger"
    case gathering = "oppmote"
    case opening = "apning"
    case avoid = "unnga"
}
