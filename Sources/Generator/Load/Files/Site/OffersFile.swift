import Diagnostics
import HelseIArbeid

/// `Content/fastleger/tilbud.yaml`: groups, and what can be used instead of a referral.
enum OffersFile {
    static let path = "fastleger/tilbud.yaml"

    struct Offers: Sendable {
        let groups: [GroupOffer]
        let lowThreshold: [LowThresholdOffer]
    }

    private static let groups = Key.optional(
        "grupper", FieldType<[GroupOffer]>.list(of: group.type, named: \.id), "gruppene pasienter kan få tilbud om")
    private static let offers = Key.optional(
        "lavterskel", FieldType<[LowThresholdOffer]>.list(of: offer.type, named: \.id), "det som kan brukes i stedet, eller ved siden av")

    static let record = Record<Offers>(title: "tilbudene", rows: [groups.row, offers.row]) { fields in
        let (groups, offers) = (fields(groups), fields(offers))
        return Offers(groups: groups ?? [], lowThreshold: offers ?? [])
    }

    private static let id = Key.required("id", FieldType<String>.slug, "kortnavn på tilbudet")
    private static let name = NormKey.required("navn", "navnet")
    private static let source = Key.required("kilde", FieldType<String>.prose, "hvem som sa det")

    // MARK: - Groups

    private static let theme = NormKey.required("tema", "hva gruppa handler om")
    private static let clinic = Key.required("klinikk", FieldType<String>.slug.located, "id-en til en av klinikkene i region.yaml")
    private static let markings = Key.required(
        "merker", FieldType<[Located<String>]>.list(of: FieldType<String>.slug.located), "merkene gruppa er for")
    private static let time = NormKey.required("tid", "dag og klokkeslett, som «onsdager kl. 17.00–18.30»")
    private static let meetings = Key.required("kvelder", FieldType<Int>.integer(1...100), "hvor mange ganger gruppa møtes")
    private static let places = Key.required("plasser", FieldType<Int>.integer(1...100), "hvor mange det er plass til")
    private static let free = Key.required("ledige", FieldType<Int>.integer(0...100).located, "hvor mange plasser som er ledige")
    private static let next = Key.required("neste-start", FieldType<Day>.day.located, "dagen neste gruppe begynner")
    private static let roomLife = PerishableKeys(usually: 60)

    private static let group = Record<GroupOffer>(
        title: "gruppa",
        rows: [id.row] + name.rows + theme.rows + [clinic.row, markings.row] + time.rows
            + [meetings.row, places.row, free.row, next.row, source.row] + roomLife.rows
    ) { fields in
        let (id, name, theme, clinic) = (fields(id), fields(name), fields(theme), fields(clinic))
        let (markings, time, meetings, places) = (fields(markings), fields(time), fields(meetings), fields(places))
        let (free, next, source) = (fields(free), fields(next), fields(source))
        let room = fields(roomLife, free.flatMap { free in next.map { GroupOffer.Room(nextStart: $0, free: free) } })
        guard let id, let name, let theme, let clinic, let markings, let time, let meetings, let places, let room, let source
        else { return nil }
        return GroupOffer(
            id: id, name: name, theme: theme, clinic: clinic, markings: markings, time: time, meetings: meetings, places: places,
            room: room, source: source)
    }

    // MARK: - Low-threshold offers

    private static let what = NormKey.required("hva", "hva det er, og for hvem")
    private static let how = NormKey.required("hvordan", "hvordan en kommer i kontakt")
    private static let first = Key.required(
        "kontakt", FieldType<LowThresholdOffer.FirstContact>.oneOf, "den som tar kontakt: pasient, fastlege eller arbeidsgiver")
    private static let municipalities = Key.optional(
        "kommuner", FieldType<[Located<String>]>.list(of: FieldType<String>.slug.located), "kommunene som har det, om det ikke er alle")
    private static let offerLife = PerishableKeys(usually: 365)

    private static let offer = Record<LowThresholdOffer>(
        title: "tilbudet",
        rows: [id.row] + name.rows + what.rows + how.rows + [first.row, municipalities.row, source.row] + offerLife.rows
    ) { fields in
        let (id, name, what, how) = (fields(id), fields(name), fields(what), fields(how))
        let (first, municipalities, source) = (fields(first), fields(municipalities), fields(source))
        let about = fields(offerLife, what.flatMap { what in how.map { LowThresholdOffer.About(what: what, how: $0) } })
        guard let id, let name, let first, let about, let source else { return nil }
        return LowThresholdOffer(
            id: id, name: name, firstContact: first, municipalities: municipalities ?? [], about: about, source: source)
    }
}
