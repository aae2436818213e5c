public import Diagnostics
public import HelseIArbeid
import Markup

/// The first version of a company's file, from the few things one knows on the first day.
public struct CompanyDraft: Sendable {
    private let name: String
    private let industry: String
    private let municipality: String
    private let employees: String
    private let language: String?
    private let slug: String

    public init(name: String, industry: String, municipality: String, employees: String, language: String?, slug: String?) {
        self.name = name
        self.industry = industry
        self.municipality = municipality
        self.employees = employees
        self.language = language
        self.slug = slug ?? name.slugged
    }

    /// What one may choose among, from the content as it is.
    public struct Choices: Sendable {
        public let industries: [String]
        public let municipalities: [String]
        let catalogue: Catalogue
        let companies: [String]

        public static func load(content: String, templates: String, today: Day) async -> Checked<Choices> {
            let workspace = await WorkspaceReader.read(content: content, templates: templates)
            guard let files = workspace.value, !workspace.diagnostics.hasErrors else {
                return Checked(nil, workspace.diagnostics)
            }
            let library = await LibraryLoader.load(files, today: today)
            return library.map { library in
                let valid = library.catalogue.industries.values.filter { $0.validity.contains(today) }
                return Choices(
                    industries: valid.map(\.id).sorted(),
                    municipalities: library.catalogue.region.municipalities.map(\.id), catalogue: library.catalogue,
                    companies: library.companies.map(\.id.slug))
            }
        }
    }

    /// Writes the file and gives its path. The draft passes through the same reader and rules as any company's file
    /// first, so what is written loads.
    public func write(into content: String, _ choices: Choices) -> Checked<String> {
        guard slug.isSlug else { return Checked(nil, [.noSlug(slug)]) }
        let folder = "\(content)/\(Audience.companiesFolder)/\(slug)"
        let path = "\(folder)/bedrift.yaml"
        guard !choices.companies.contains(slug), Disk.entry(path) == nil else { return Checked(nil, [.exists(path)]) }
        let file = SourceFile(path: path, text: text(choices.catalogue))
        var found: [Diagnostic] = []
        let company = CompanyFile.record(id: .init(slug: slug)).read(file).unwrap(into: &found)
        if let company { found += CompanyRules.check(company, against: choices.catalogue) }
        guard company != nil, !found.hasErrors else { return Checked(nil, found) }
        do {
            try Disk.makeFolder(folder, mode: 0o755)
            try Disk.create(path, file.bytes, mode: 0o644)
            return Checked(path, found)
        } catch {
            return Checked(nil, [.cannotCreate(error, path)])
        }
    }

    private func text(_ catalogue: Catalogue) -> String {
        let place = catalogue.region.municipality(municipality)
        let norm = language ?? (place?.language ?? catalogue.region.language).rawValue
        return """
            navn: \(YAMLText.quoted(name))
            bransje: \(industry)
            område: \(place?.area.value ?? catalogue.region.areas.first?.id ?? "")
            kommune: \(municipality)
            ansatte: \(employees)
            målform: \(norm)
            leder:
            tillitsvalgt:
            verneombud:
            bht:
            rådgiver:
            behandlere: []
            oppdatert: \(catalogue.today.iso)
            møter:
              introduksjonsmøte:
                dato:
                tid:
                sted:
                form: fysisk

            """
    }
}

extension Diagnostic {
    fileprivate static func noSlug(_ slug: String) -> Diagnostic {
        .error(
            .wrongType, "«\(slug.shortened)» kan ikke være navnet på en mappe", at: nil,
            help: "gi et kortnavn med --slug: bare a–z, tall og bindestrek")
    }

    fileprivate static func exists(_ path: String) -> Diagnostic {
        .error(.collision, "«\(path)» finnes fra før", at: nil, help: "gi et annet kortnavn med --slug")
    }

    fileprivate static func cannotCreate(_ failure: Disk.Failure, _ path: String) -> Diagnostic {
        .error(.cannotWrite, "«\(path)» kan ikke skrives: \(failure.reason)", at: nil)
    }
}
