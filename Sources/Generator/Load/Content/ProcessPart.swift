/// What a text can show of a company's registers: the word after `fra-prosessen`.
enum ProcessPart: String, CaseIterable, Sendable {
    case chosen = "valgte-utsagn"
    case choice = "valget"
    case statements = "alle-utsagn"
    case bank = "utsagn-i-banken"
    case plan = "handlingsplan"
    case planInShort = "plan-kort"
    case statusSheet = "status-ark"
    case effectSheet = "effekt-ark"
    case sinceLast = "siden-sist"
    case effects = "virkninger"
    case goals = "mal"
    case attendance = "oppmote"
    case deadlines = "frister"
}

/// What a part of a text is repeated for: the word after `hvert`.
enum ItemKind: String, CaseIterable, Sendable {
    case chosen = "valgt-utsagn"
    case statement = "utsagn"
    case measure = "tiltak"
    case goal = "mal"
}
