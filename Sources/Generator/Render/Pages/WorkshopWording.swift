import Diagnostics
import HelseIArbeid

/// What the pages of a workshop say with numbers, days and names in it.
struct WorkshopWording: Sendable {
    let language: Language
    private var nynorsk: Bool { language == .nynorsk }

    // MARK: - Days

    /// «23.–24. september 2026»; days that do not follow each other are listed.
    func days(_ days: [Day]) -> String {
        guard let first = days.first, let last = days.last, days.count > 1 else {
            return days.first?.writtenWithWeekday(in: language) ?? ""
        }
        let followEachOther = zip(days, days.dropFirst()).allSatisfy { $0.days(to: $1) == 1 }
        guard followEachOther else { return days.map { $0.written(in: language) }.listed(in: language) }
        if first.month == last.month { return "\(first.day).–\(last.written(in: language))" }
        return "\(first.written(in: language)) – \(last.written(in: language))"
    }

    func when(_ contact: NextContact) -> String {
        let day = contact.date.map { $0.value.day.writtenWithWeekday(in: language) } ?? contact.about
        return [day, clock(contact.time)].compactMap(\.self).joined(separator: " ")
    }

    func backup(_ contact: NextContact) -> String {
        [contact.backupDate.map { $0.value.day.writtenWithWeekday(in: language) }, clock(contact.backupTime)].compactMap(\.self)
            .joined(separator: " ")
    }

    private func clock(_ time: Located<ContactTime>?) -> String? { time.map { "kl.\u{A0}\($0.value.written)" } }

    // MARK: - Names of facts

    /// What stands in the foot of a page.
    var document: String { "Grupperapport" }
    func booklet(_ days: String) -> String { "\(nynorsk ? "Hefte med rapportane frå" : "Hefte med rapportene fra") \(days)" }

    var dateName: String { "Når" }
    var placeName: String { nynorsk ? "Stad" : "Sted" }
    var organiserName: String { "Arrangør" }
    var sizeName: String { nynorsk ? "Kor mange" : "Hvor mange" }
    var earlierName: String { "Arenaen før" }
    var nextName: String { "Neste arena" }
    var themeName: String { "Tema" }
    var accessName: String { "Gruppa" }
    var publishingName: String { "Deling" }
    var continuesName: String { nynorsk ? "Fører vidare" : "Viderefører" }
    var goesOnName: String { nynorsk ? "Går vidare" : "Går videre" }
    var sameQuestionName: String { nynorsk ? "Same spørsmål" : "Samme spørsmål" }
    var mentionsName: String { "Viser til" }
    var mentionedName: String { nynorsk ? "Nemnd av" : "Nevnt av" }
    var backupName: String { "Reservetid" }
    var responsibleName: String { nynorsk ? "Ansvarleg" : "Ansvarlig" }

    // MARK: - Sentences

    func size(groups: Int, people: Int, organisations: Int) -> String {
        let count = "\(groups)\u{A0}\(groups == 1 ? "gruppe" : "grupper")"
        return [count, self.people(people), self.organisations(organisations)].listed(in: language)
    }

    func people(_ count: Int) -> String {
        "\(count)\u{A0}\(count == 1 ? nynorsk ? "deltakar" : "deltaker" : nynorsk ? "deltakarar" : "deltakere")"
    }

    func organisations(_ count: Int) -> String {
        "\(count)\u{A0}\(count == 1 ? "organisasjon" : nynorsk ? "organisasjonar" : "organisasjoner")"
    }

    func arena(_ arena: Arena) -> String { [arena.name, arena.when, arena.place].compactMap(\.self).joined(separator: ", ") }

    func access(isOpen: Bool) -> String {
        isOpen
            ? nynorsk ? "Open: andre kunne bli med undervegs" : "Åpen: andre kunne bli med underveis"
            : nynorsk ? "Lukka: dei same heile tida" : "Lukket: de samme hele tida"
    }

    func publishing(_ may: Bool) -> String {
        may
            ? nynorsk ? "Andre kan lese rapporten og kome med innspel" : "Andre kan lese rapporten og komme med innspill"
            : nynorsk ? "Rapporten er berre for dei som var med på arenaen" : "Rapporten er bare for dem som var med på arenaen"
    }

    func group(_ code: GroupCode) -> String { "Gruppe \(code.written)" }

    /// «gruppe 2C fra Åpen arena 2025: Hva trenger en leder å vite?»
    func continuing(_ code: GroupCode, in arena: String, title: String?) -> String {
        "\(group(code)) \(nynorsk ? "frå" : "fra") \(arena)" + (title.map { ": \($0)" } ?? "")
    }

    func goesOn(to next: Arena?) -> String {
        next.map { "\("På") \($0.name)" } ?? "På neste arena"
    }

    func synthesiser(_ question: SharedQuestion) -> String {
        let codes = question.groups.map(\.code.written).listed(in: language)
        guard let name = question.synthesiser else {
            return nynorsk
                ? "Gruppene \(codes) arbeidde med same spørsmål. Ingen har samanfatta dei enno."
                : "Gruppene \(codes) arbeidet med samme spørsmål. Ingen har sammenfattet dem ennå."
        }
        if question.synthesis == nil {
            return nynorsk
                ? "Gruppene \(codes) arbeidde med same spørsmål. \(name) samanfattar dei."
                : "Gruppene \(codes) arbeidet med samme spørsmål. \(name) sammenfatter dem."
        }
        return nynorsk
            ? "Gruppene \(codes) arbeidde med same spørsmål. \(name) har samanfatta dei."
            : "Gruppene \(codes) arbeidet med samme spørsmål. \(name) har sammenfattet dem."
    }

    var notWritten: String { nynorsk ? "Gruppa har ikkje skrive noko her." : "Gruppa har ikke skrevet noe her." }
    var noContact: String { nynorsk ? "Ikkje avtalt" : "Ikke avtalt" }
    var noRecipient: String { nynorsk ? "Utan mottakar" : "Uten mottaker" }
    var toAllWhoTookPart: String { "Kort fortalt til alle som var med" }

    func previous(_ code: GroupCode) -> String { "\(nynorsk ? "Førre gruppe" : "Forrige gruppe"): \(code.written)" }
    func next(_ code: GroupCode) -> String { "\("Neste gruppe"): \(code.written)" }

    /// What reports are and are not, when the workshop says nothing of its own (C174).
    var disclaimer: String {
        nynorsk
            ? """
            Rapportane fortel så langt råd er det gruppa kom fram til saman. Dei bind ikkje nokon av deltakarane, og er ikkje \
            vedtekne av arbeidsplassane deira.
            """
            : """
            Rapportene forteller så langt det går det gruppa kom fram til sammen. De binder ingen av deltakerne, og er ikke \
            vedtatt av arbeidsplassene deres.
            """
    }

    /// «fasilitator, siste halvdel dag 2».
    func mark(_ participant: Participant) -> String {
        ((participant.isFacilitator ? ["fasilitator"] : []) + [participant.presence].compactMap(\.self) + participant.notes)
            .joined(separator: ", ")
    }
}
