import Diagnostics
import HelseIArbeid
import Markdown

/// Loads `Content/verksted`: a folder for each workshop, with its profile, a report for each group, and what is made of them.
struct WorkshopLoader {
    static let folder = "verksted"
    static let profile = "verksted.yaml"
    static let debrief = "oppsummering.md"
    static let synthesis = "sammenfatning-"

    private let files: [(path: Substring, file: SourceFile)]
    private let pictures: Pictures
    /// Names of organisations that are known of elsewhere.
    private let organisations: [String]
    private var found: [Diagnostic] = []

    static func load(_ workspace: Workspace, _ pictures: Pictures, organisations: [String]) -> Checked<Workshops> {
        var loader = WorkshopLoader(
            files: workspace.content(in: folder), pictures: pictures, organisations: organisations)
        let workshops = loader.workshops()
        return Checked(workshops, loader.found)
    }

    private init(files: [(path: Substring, file: SourceFile)], pictures: Pictures, organisations: [String]) {
        self.files = files
        self.pictures = pictures
        self.organisations = organisations
    }

    private mutating func workshops() -> Workshops {
        let ids = Set(files.filter { $0.path.contains("/") }.map { String($0.path.prefix { $0 != "/" }) })
        return Workshops(all: ids.sorted().compactMap { workshop($0) })
    }

    /// What is read, for the author of a file that is not.
    static let known =
        "her leses verksted.yaml, rapporter som 1c.md, sammenfatning-4e.md og oppsummering.md, i en mappe for hvert verksted"

    /// Whether a file of this path below the folder is one that is read.
    static func isKnown(_ path: ArraySlice<String>) -> Bool {
        let parts = Array(path)
        return parts.count == 2 && (parts[1] == profile || parts[1].hasSuffix(".md"))
    }

    // MARK: - One workshop

    private mutating func workshop(_ id: String) -> LoadedWorkshop? {
        let own = files.filter { $0.path.hasPrefix(id + "/") && $0.path.count { $0 == "/" } == 1 }
        guard let first = files.first(where: { $0.path.hasPrefix(id + "/") })?.file else { return nil }
        if !id.isSlug { found.append(.badSlug(id, first)) }
        guard let description = own.first(where: { $0.path == "\(id)/\(Self.profile)" })?.file else {
            found.append(.noProfile(id, at: first))
            return nil
        }
        let profile = WorkshopFile.record.read(description).unwrap(into: &found)
        let usual = profile?.language ?? .bokmål
        var written: [(head: GroupHead, compiled: ReportCompiler.Compiled)] = []
        var put: [(synthesis: Synthesis, compiled: ReportCompiler.Compiled)] = []
        var debrief: (passage: Passage, compiled: ReportCompiler.Compiled)?
        var hasReports = false
        for (path, file) in own where path.hasSuffix(".md") {
            let name = String(path.dropFirst(id.count + 1))
            switch name {
            case Self.debrief: debrief = self.debrief(file, usual)
            case _ where name.hasPrefix(Self.synthesis): put += [synthesis(file, name, usual)].compactMap(\.self)
            default:
                hasReports = true
                written += [report(file, name, usual)].compactMap(\.self)
            }
        }
        if !hasReports { found.append(.noReports(id, at: description)) }
        guard let profile else { return nil }
        let known = organisations + written.flatMap { $0.head.participants.compactMap(\.organisation) }
        let groups = written.map { head, compiled in
            GroupReport(
                head: head, sections: compiled.sections.map { ReportSection(heading: $0.heading, blocks: $0.blocks) }, known: known)
        }
        let texts = written.map(\.compiled) + put.map(\.compiled) + [debrief?.compiled].compactMap(\.self)
        return LoadedWorkshop(
            workshop: Workshop(
                id: id, profile: profile, groups: groups, syntheses: put.map(\.synthesis), debrief: debrief?.passage),
            reports: Dictionary(written.map { ($0.head.code.value, $0.compiled.markup) }) { first, _ in first },
            syntheses: Dictionary(put.map { ($0.synthesis.question.value, $0.compiled.markup) }) { first, _ in first },
            debrief: debrief?.compiled.markup, links: texts.flatMap(\.links))
    }

    // MARK: - One file

    private mutating func report(
        _ file: SourceFile, _ name: String, _ usual: Language
    ) -> (head: GroupHead, compiled: ReportCompiler.Compiled)? {
        let read: (head: GroupHead?, compiled: ReportCompiler.Compiled?)? = text(file, GroupReportFile.record(usual))
        guard let head = read?.head, let compiled = read?.compiled else { return nil }
        if GroupCode(String(name.dropLast(3))) != head.code.value { found.append(.wrongName(head.code)) }
        return (head, compiled)
    }

    private mutating func synthesis(
        _ file: SourceFile, _ name: String, _ usual: Language
    ) -> (synthesis: Synthesis, compiled: ReportCompiler.Compiled)? {
        let read: (head: SynthesisFile?, compiled: ReportCompiler.Compiled?)? = text(file, SynthesisFile.record)
        guard let head = read?.head, let compiled = read?.compiled else { return nil }
        if GroupCode(String(name.dropFirst(Self.synthesis.count).dropLast(3))) != head.question.value {
            found.append(.wrongName(head.question, prefix: Self.synthesis))
        }
        let passage = Self.passage(file, compiled, title: head.title, head.language ?? usual)
        return (Synthesis(question: head.question, title: head.title, synthesiser: head.synthesiser, text: passage), compiled)
    }

    private mutating func debrief(
        _ file: SourceFile, _ usual: Language
    ) -> (passage: Passage, compiled: ReportCompiler.Compiled)? {
        let read: (head: DebriefFile?, compiled: ReportCompiler.Compiled?)? = text(
            file, DebriefFile.record, otherwise: DebriefFile.none)
        guard let head = read?.head, let compiled = read?.compiled else { return nil }
        return (Self.passage(file, compiled, title: head.title, head.language ?? usual), compiled)
    }

    /// The fields above the text and the text, each as far as it can be read.
    private mutating func text<Head>(
        _ file: SourceFile, _ record: Record<Head>, otherwise: Head? = nil
    ) -> (head: Head?, compiled: ReportCompiler.Compiled?)? {
        guard let split = FrontMatter.split(file).unwrap(into: &found) else { return nil }
        let compiled = ReportCompiler.compile(file, split.body, pictures).unwrap(into: &found)
        guard let yaml = split.yaml else {
            if otherwise == nil { found.append(.noHead(file, record.rows.filter(\.isRequired).map(\.name))) }
            return (otherwise, compiled)
        }
        return (YAMLParser.parse(file, yaml).unwrap(into: &found).flatMap { record.read($0, &found) }, compiled)
    }

    private static func passage(
        _ file: SourceFile, _ compiled: ReportCompiler.Compiled, title: String?, _ language: Language
    ) -> Passage {
        Passage(
            title: title, language: language, blocks: compiled.sections.flatMap(\.blocks), span: Span(file, line: 1))
    }
}

extension Diagnostic {
    fileprivate static func noProfile(_ id: String, at file: SourceFile) -> Diagnostic {
        .error(
            .missingField, "mappa «\(id.shortened)» mangler verksted.yaml", at: Span(file, 0..<0),
            help: "lag den med tittel, språk og dato; se `hia schema verksted`")
    }

    fileprivate static func noReports(_ id: String, at file: SourceFile) -> Diagnostic {
        .warning(
            .missingField, "verkstedet «\(id.shortened)» har ingen rapporter", at: Span(file, 0..<0),
            help: "lag én fil for hver gruppe, som 1c.md; se `hia schema grupperapport`")
    }

    fileprivate static func noHead(_ file: SourceFile, _ names: [String]) -> Diagnostic {
        .error(
            .frontMatter, "feltene øverst mangler", at: Span(file, line: 1),
            help: "begynn fila med «---», \(names.map { "«\($0): …»" }.joined(separator: ", ")) og «---»")
    }

    fileprivate static func wrongName(_ code: Located<GroupCode>, prefix: String = "") -> Diagnostic {
        .warning(
            .groupCode, "fila heter noe annet enn koden i den", at: code.span,
            help: "gi den navnet \(prefix)\(code.value.slug).md, eller rett koden")
    }
}
