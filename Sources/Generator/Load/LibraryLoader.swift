import Diagnostics
import HelseIArbeid
import Markdown

/// The load phase: every document parsed and typed, every string knowing its place. All that is wrong is found at once.
struct LibraryLoader {
    private let workspace: Workspace
    private let today: Day
    private var found: [Diagnostic] = []

    static func load(_ workspace: Workspace, today: Day) async -> Checked<Library> {
        var loader = LibraryLoader(workspace: workspace, today: today)
        let library = await loader.library()
        return Checked(library, loader.found)
    }

    private init(workspace: Workspace, today: Day) {
        self.workspace = workspace
        self.today = today
    }

    private mutating func library() async -> Library? {
        guard !workspace.content.isEmpty else {
            found.append(.emptyContent(workspace.contentFolder))
            return nil
        }
        let theme = Theme.load(workspace).unwrap(into: &found)
        let region = loadRegion()
        let industries = loadIndustries()
        let terms = loadTerms()
        let pictures = Pictures.load(workspace).unwrap(into: &found) ?? Pictures(all: [])
        let shared = loadShared(pictures)
        let sessions = await loadMeetings(shared, pictures)
        let histories = await loadHistories()
        let pages = await loadPages(pictures)
        let site = await SiteLoader.load(workspace, pictures, main: region?.language ?? .bokmål).unwrap(into: &found)
        let consents = ConsentLoader.load(workspace).unwrap(into: &found) ?? .none
        let isComplete = histories.count == workspace.companyFolders.count
        let subjects = KnownSubjects(of: histories, consents, isComplete: isComplete)
        let meetings = MinutesLoader.load(workspace, subjects: subjects, today: today).unwrap(into: &found) ?? .none
        let papers = PaperLoader.load(workspace, pictures).unwrap(into: &found) ?? .none
        let organisations = WorkshopSurroundings.organisations(region, histories.map(\.now.company))
        let workshops = WorkshopLoader.load(workspace, pictures, organisations: organisations).unwrap(into: &found) ?? .none
        found += await Spelling.check(workspace.content, terms)
        reportStrayFiles()
        guard let theme, let region else { return nil }
        return Library(
            catalogue: Catalogue(region: region, industries: industries, today: today), histories: histories,
            companyFolders: workspace.companyFolders, meetings: sessions, pages: pages, consents: consents, bodies: meetings, papers: papers,
            site: site, pictures: pictures, terms: terms, theme: theme, workshops: workshops)
    }

    // MARK: - One kind of content each

    private mutating func loadRegion() -> Region? {
        guard let file = workspace.contentFile("region.yaml") else {
            found.append(.regionMissing(workspace.contentFolder))
            return nil
        }
        return read(file, RegionFile.record)
    }

    private mutating func loadTerms() -> Terms {
        workspace.contentFile("felles/termer.yaml").flatMap { read($0, Terms.record) } ?? .empty
    }

    private mutating func loadIndustries() -> [String: Industry] {
        var industries: [String: Industry] = [:]
        for (path, file) in workspace.content(in: "bransjer") where path.hasSuffix(".yaml") {
            let id = String(path.dropLast(5))
            guard isSlug(id, file) else { continue }
            industries[id] = read(file, IndustryFile.record(id: id))
        }
        return industries
    }

    private mutating func loadShared(_ pictures: Pictures) -> [String: [ContentEvent]] {
        var shared: [String: [ContentEvent]] = [:]
        for (path, file) in workspace.content(in: "felles") where path.hasSuffix(".md") && !path.contains("/") {
            guard let parts = FrontMatter.split(file).unwrap(into: &found) else { continue }
            if let yaml = parts.yaml { found.append(.secondFrontMatter(Span(file, yaml))) }
            shared[String(path.dropLast(3))] = ContentCompiler.compile(file, parts.body, as: .shared, pictures)
                .unwrap(into: &found)
        }
        return shared
    }

    private mutating func loadMeetings(
        _ shared: [String: [ContentEvent]], _ pictures: Pictures
    ) async -> [Session: MeetingContent] {
        let folders = Session.allCases.map { session in
            (session, workspace.content(in: "moduler/\(session.folder)").map(\.file))
        }
        let loaded = await concurrentMap(folders, chunk: 1) { session, files in
            files.isEmpty
                ? Checked(nil, [.meetingMissing(session)]) : MeetingContent.load(session, files, shared: shared, pictures)
        }
        var meetings: [Session: MeetingContent] = [:]
        for result in loaded {
            if let meeting = result.unwrap(into: &found) { meetings[meeting.session] = meeting }
        }
        return meetings
    }

    private mutating func loadHistories() async -> [History] {
        let loaded = await concurrentMap(CompanyFolder.all(in: workspace)) { [today] in $0.history(on: today) }
        return loaded.compactMap { $0.unwrap(into: &found) }
    }

    private mutating func loadPages(_ pictures: Pictures) async -> [Page] {
        let files = workspace.content(in: "sider").filter { $0.path.hasSuffix(".md") }
        let loaded = await concurrentMap(files) { path, file in Self.page(String(path.dropLast(3)), file, pictures) }
        return loaded.compactMap { $0.unwrap(into: &found) }
    }

    private static func page(_ slug: String, _ file: SourceFile, _ pictures: Pictures) -> Checked<Page> {
        var found: [Diagnostic] = []
        guard let parts = FrontMatter.split(file).unwrap(into: &found) else { return Checked(nil, found) }
        if !slug.isSlug { found.append(.badSlug(slug, file)) }
        guard let yaml = parts.yaml else { return Checked(nil, found + [.noFrontMatter(file)]) }
        let head = YAMLParser.parse(file, yaml).unwrap(into: &found).flatMap { PageFile.record.read($0, &found) }
        let events = ContentCompiler.compile(file, parts.body, as: .page, pictures).unwrap(into: &found) ?? []
        // Blocks have been refused, so the text is one piece, or none.
        let body = events.lazy.compactMap(\.fragment).first ?? Fragment()
        guard let head else { return Checked(nil, found) }
        return Checked(Page(slug: slug, head: head, fragment: body), found)
    }

    // MARK: - Help

    private mutating func read<Value>(_ file: SourceFile, _ record: Record<Value>) -> Value? {
        record.read(file).unwrap(into: &found)
    }

    private mutating func isSlug(_ name: String, _ file: SourceFile) -> Bool {
        if !name.isSlug { found.append(.badSlug(name, file)) }
        return name.isSlug
    }

    /// Files whose place or name keeps them from being read are pointed out: a misspelt folder must not be silence.
    private mutating func reportStrayFiles() {
        let folders = [
            "moduler", "bransjer", "bedrifter", "felles", "sider", SiteLoader.folder, ConsentLoader.folder, MinutesLoader.folder, MinutesLoader.bodies,
            PaperLoader.projects, PaperLoader.consultations, WorkshopLoader.folder,
        ]
        let prefix = workspace.contentFolder + "/"
        for file in workspace.content {
            let parts = file.path.dropFirst(prefix.count).split(separator: "/").map(String.init)
            let isKnown =
                switch (parts.first, parts.count) {
                case ("region.yaml", 1): true
                case (SiteLoader.folder, _): SiteLoader.isKnown(Array(parts.dropFirst()))
                case ("moduler", 3): Session.allCases.contains { $0.folder == parts[1] } && parts[2].hasSuffix(".md")
                case ("bransjer", 2): parts[1].hasSuffix(".yaml")
                case ("felles", 2): parts[1].hasSuffix(".md") || parts[1] == "termer.yaml"
                case ("sider", 2): parts[1].hasSuffix(".md")
                // Its own loader tells what it does not know.
                case ("bedrifter", 3): true
                case (ConsentLoader.folder, _): ConsentLoader.isKnown(parts.dropFirst())
                case (WorkshopLoader.folder, _): WorkshopLoader.isKnown(parts.dropFirst())
                case (PaperLoader.projects, _), (PaperLoader.consultations, _): PaperLoader.isKnown(parts)
                default: MinutesLoader.isKnown(parts)
                }
            if !isKnown { found.append(.unusedFile(file, folders: folders)) }
        }
    }
}

extension Diagnostic {
    fileprivate static func emptyContent(_ folder: String) -> Diagnostic {
        .error(
            .emptyContent, "«\(folder)» er tom", at: nil,
            help: "mappa skal ha region.yaml og mappene moduler, bransjer, bedrifter, felles og sider")
    }

    fileprivate static func regionMissing(_ folder: String) -> Diagnostic {
        .error(
            .missingFolder, "«\(folder)/region.yaml» mangler", at: nil,
            help: "lag fila med navn, språk, nav, områder, klinikker og kommuner; se `hia schema`")
    }

    fileprivate static func meetingMissing(_ session: Session) -> Diagnostic {
        .warning(
            .missingMeeting, "møtet «\(session.name(in: .bokmål))» har ingen tekst, og får ingen pakke", at: nil,
            help: "legg teksten i Content/moduler/\(session.folder)")
    }

    static func badSlug(_ slug: String, _ file: SourceFile) -> Diagnostic {
        .error(
            .wrongType, "«\(slug.shortened)» kan ikke være navnet på en mappe eller fil her", at: Span(file, 0..<0),
            help: "bruk bare små bokstaver a–z, tall og bindestrek: navnet blir en adresse")
    }

    fileprivate static func noFrontMatter(_ file: SourceFile) -> Diagnostic {
        .error(
            .frontMatter, "feltene øverst mangler", at: Span(file, line: 1),
            help: "begynn fila med «---», «tittel: …», «språk: nb», «sist-endret: …» og «---»")
    }

    fileprivate static func unusedFile(_ file: SourceFile, folders: [String]) -> Diagnostic {
        let parts = file.path.split(separator: "/").map(String.init)
        // One that lies in the right folder needs no other.
        let guess = parts.dropLast().contains(where: folders.contains)
            ? nil : parts.dropLast().lazy.compactMap { Suggestion.nearest(to: $0, in: folders) }.first
        let known = [ConsentLoader.folder: ConsentLoader.known, WorkshopLoader.folder: WorkshopLoader.known]
        let otherwise = parts.dropFirst().first.flatMap { known[$0] } ?? "se README for hvilke mapper og filnavn som leses"
        return .warning(
            .strayFile, "fila ligger et sted hia ikke leser", at: Span(file, 0..<0),
            help: guess.map { "skal den ligge under «\($0)»?" } ?? otherwise)
    }
}
