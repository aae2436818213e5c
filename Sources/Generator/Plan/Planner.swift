import Diagnostics
import HelseIArbeid

/// The plan phase: decides every path, and refuses two files in one place, a dead link, a document for the wrong reader.
enum Planner {
    static func plan(_ library: Library, _ scope: Scope, archive: Bool = false) -> Checked<Plan> {
        let site = SitePlan(library)
        let open = ConsentPlan(library, archive: archive).documents + (site?.documents ?? [])
        let all = documents(of: library) + open + publicStyle(for: open) + MinutesPlan(library).documents
            + PaperPlan(library).documents + WorkshopPlan(library).documents
        let wanted = all.filter { scope.includes($0.path) }.sorted { $0.path < $1.path }
        var found = misplaced(in: all) + LinkCheck.check(wanted, among: Set(all.map(\.path))) + SiteLinks.check(wanted)
        if let slug = scope.company, !library.companies.contains(where: { $0.id.slug == slug }) {
            found.append(.noSuchCompany(slug, among: library.companyFolders))
        }
        let shared = all.filter { $0.recipe.isShared && !scope.includes($0.path) }
        let plan = Plan(
            documents: wanted,
            bundles: bundles(of: wanted) + ConsentPlan.bundles(of: wanted, library) + (site?.bundles(of: wanted) ?? []),
            shared: shared, library: library, scope: scope)
        return Checked(found.hasErrors ? nil : plan, found)
    }

    private static func documents(of library: Library) -> [PlannedDocument] {
        var documents = [
            PlannedDocument(path: Places.office, audience: .office, recipe: .office),
            PlannedDocument(path: Places.style, audience: .office, recipe: .style),
            PlannedDocument(path: Places.icon, audience: .office, recipe: .icon),
        ]
        documents += library.pages.map {
            PlannedDocument(path: Places.page($0.slug), audience: .office, recipe: .page($0), editions: [.archive])
        }
        documents += library.pictures.all.map {
            PlannedDocument(path: Places.picture($0.name), audience: .office, recipe: .picture($0))
        }
        for history in library.histories {
            let company = history.now.company
            let audience = Audience.company(company.id)
            func add(_ path: OutputPath, _ recipe: Recipe, _ editions: [Edition] = [], only extra: PrintExtra? = nil) {
                documents.append(
                    PlannedDocument(path: path, audience: audience, recipe: recipe, editions: editions, extra: extra))
            }
            let process = history.now
            add(Places.company(company.id), .company(history))
            add(Places.calendar(company.id), .calendar(process))
            add(Places.journey(company.id), .journey(process), [.archive])
            add(Places.poster(company.id), .poster(process), [.archive, .a2, .a1, .a0])
            add(Places.posterTiles(company.id, .four), .posterTiles(process, .four), [.archive])
            add(Places.posterTiles(company.id, .nine), .posterTiles(process, .nine), [.archive], only: .posterSizes)
            add(Places.posterStrips(company.id), .posterStrips(history), [.archive], only: .strips)
            for session in Session.allCases {
                guard let pack = PackContext(history, session, in: library) else { continue }
                add(Places.pack(company.id, session), .pack(pack))
                for kind in pack.documents {
                    add(Places.document(company.id, session, kind), .document(kind, pack), kind.editions)
                    if kind.isMail { add(Places.mailText(company.id, session, kind), .mailText(kind, pack)) }
                }
            }
        }
        return documents
    }

    /// What every public page uses, where there is any.
    private static func publicStyle(for documents: [PlannedDocument]) -> [PlannedDocument] {
        guard documents.contains(where: { $0.audience == .publicSite }) else { return [] }
        return [
            PlannedDocument(path: SitePlaces.style, audience: .publicSite, recipe: .open(.style)),
            PlannedDocument(path: SitePlaces.icon, audience: .publicSite, recipe: .open(.icon)),
        ]
    }

    /// One for each meeting that has something to print.
    private static func bundles(of documents: [PlannedDocument]) -> [PlannedBundle] {
        let printed = documents.compactMap { document -> (DocumentKind, PackContext, PlannedDocument)? in
            guard case .document(let kind, let pack) = document.recipe, kind.copies != .none, !kind.isForAfterwards
            else { return nil }
            return (kind, pack, document)
        }
        let packs = Dictionary(grouping: printed) { Places.bundle($0.1.company.id, $0.1.session) }
        return packs.sorted { $0.key < $1.key }.compactMap { path, parts in
            guard let first = parts.first else { return nil }
            let order = parts.sorted { $0.0.printOrder < $1.0.printOrder }
            return PlannedBundle(path: path, content: .meeting(first.1), parts: order.map(\.2), ledger: first.2.ledger)
        }
    }

    /// Two files in one place, and documents in a folder of other readers.
    static func misplaced(in documents: [PlannedDocument]) -> [Diagnostic] {
        collisions(documents) + wrongReaders(documents)
    }

    private static func collisions(_ documents: [PlannedDocument]) -> [Diagnostic] {
        // Two names that differ only in case are one file on a Mac and on most office computers.
        var seen: [String: OutputPath] = [:]
        return documents.compactMap { document in
            let key = document.path.text.lowercased()
            defer { seen[key] = seen[key] ?? document.path }
            return seen[key].map { .collision(document.path, $0) }
        }
    }

    private static func wrongReaders(_ documents: [PlannedDocument]) -> [Diagnostic] {
        documents.filter { !$0.audience.owns($0.path) || !$0.audience.mayRead($0.recipe) }.map { .wrongReader($0) }
    }
}

extension Audience {
    /// What is public is made of public recipes, and of nothing else.
    fileprivate func mayRead(_ recipe: Recipe) -> Bool {
        let isOpen = if case .open = recipe { true } else { false }
        return isOpen == (self == .publicSite)
    }
}

extension DocumentKind {
    /// What is for the mail is not printed. What an adviser has to change before it is used can be had for that.
    fileprivate var editions: [Edition] {
        switch self {
        case .invitationToLeader, .invitationToStaff, .invitationToHealthService, .handOver, .reminder, .newsletter: [.text]
        case .facilitatorGuide, .offer, .workEnvironmentPlan: [.archive, .text]
        case .slides: [.archive, .slides]
        case .actionPlan: [.archive, .text]
        case .selection, .decision, .goals, .evaluationSlip, .statusForm: [.fillable]
        case .lecture, .leaderCard, .attendance, .handout, .groupSheet, .levelSheet, .statementCards, .packingList,
            .statementList, .sortingCards, .choosing:
            [.archive]
        }
    }
}

extension Diagnostic {
    fileprivate static func collision(_ path: OutputPath, _ other: OutputPath) -> Diagnostic {
        .error(
            .collision, "to dokumenter skal hete «\(path.text)»", at: nil,
            notes: path == other ? [] : [.init("det andre er «\(other.text)»; store og små bokstaver teller ikke")],
            help: "gi det ene et annet navn")
    }

    fileprivate static func wrongReader(_ document: PlannedDocument) -> Diagnostic {
        .error(
            .audience, "«\(document.path.text)» er ikke for dem som leser den mappa", at: nil,
            help: "dette er en feil i hia; meld fra til dem som lager det")
    }

    static func noSuchCompany(_ slug: String, among known: [String]) -> Diagnostic {
        .error(
            .noSuchCompany, "bedriften «\(slug.shortened)» finnes ikke", at: nil,
            help: Suggestion.help(for: slug, among: known))
    }
}
