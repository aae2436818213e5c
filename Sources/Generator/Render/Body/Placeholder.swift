import Diagnostics
import HelseIArbeid

/// A name authors may write in `{{…}}`. The set is closed; `hia check` suggests the nearest for one that is not in it.
enum Placeholder: String, CaseIterable, Sendable {
    case companyName = "bedrift.navn"
    case departments = "bedrift.avdelinger"
    case employees = "bedrift.ansatte"
    case municipality = "bedrift.kommune"
    case leader = "bedrift.leder"
    case union = "bedrift.tillitsvalgt"
    case safety = "bedrift.verneombud"
    case healthService = "bedrift.bht"
    case adviser = "radgiver"
    case clinicians = "behandlere"
    case labourUnit = "nav"
    case clinic = "klinikk"
    case region = "region"
    case area = "omrade"
    case meetingName = "mote.navn"
    case meetingDate = "mote.dato"
    case meetingPlace = "mote.sted"
    case meetingFormat = "mote.form"
    case cohorts = "mote.puljer"
    case groups = "mote.grupper"
    case attendanceGoal = "mote.oppmotemal"
    case introductionDate = "dato.introduksjonsmote"
    case planningDate = "dato.planleggingsmote"
    case module1Date = "dato.modul-1"
    case module2Date = "dato.modul-2"
    case module3Date = "dato.modul-3"
    case evaluationDate = "dato.evalueringsmote"
    case choiceDeadline = "frist.valg"
    case statusDeadline = "frist.status"
    case industryName = "bransje.navn"
    case served = "bransje.dem-vi-er-der-for"
    case workplace = "bransje.sted"
    case staff = "bransje.medarbeidere"
    case industryLeader = "bransje.leder"
    case shifts = "bransje.vakter"
    case overlap = "bransje.overlapp"
    case aids = "bransje.hjelpemidler"
    case statementCount = "utsagn.antall"
    case measureCount = "tiltak.antall"
    // Inside «hvert …» only.
    case statementNumber = "utsagn.nummer"
    case statementText = "utsagn.tekst"
    case measureNumber = "tiltak.nummer"
    case measureText = "tiltak.tekst"
    case measureHow = "tiltak.hvordan"
    case measureLevel = "tiltak.niva"
    case measureWho = "tiltak.hvem"
    case measureDue = "tiltak.frist"
    case measureState = "tiltak.status"
    case goalNumber = "mal.nummer"
    case goalText = "mal.tekst"
    case goalBaseline = "mal.utgangspunkt"

    /// Whether it is quoted from a register, in the company's own language.
    var isQuoted: Bool {
        switch self {
        case .statementText, .measureText, .measureHow, .measureWho, .goalText, .goalBaseline: true
        default: false
        }
    }

    /// Whether it is empty until the process has come so far, which is as it should be.
    var comesFromRegisters: Bool { isOfItem || self == .statementCount || self == .measureCount }

    /// Whether it is about one of several things, and means something only where the text is repeated for each.
    var isOfItem: Bool { ItemKind.allCases.contains { $0.placeholders.contains(self) } }

    /// What it stands for in this pack; `nil` while it is not known, and then there is a line to write on.
    func value(in pack: PackContext, _ item: ProcessItem? = nil) -> String? {
        let (company, region, language) = (pack.company, pack.region, pack.language)
        let area = region.area(company.area.value)
        return switch self {
        case .companyName: company.name
        case .departments: company.departments.isEmpty ? nil : company.departments.listed(in: language)
        case .employees: String(company.employees)
        case .municipality: region.municipality(company.municipality.value)?.name
        case .leader: company.people.leader
        case .union: company.people.unionRepresentative
        case .safety: company.people.safetyRepresentative
        case .healthService: company.people.healthService
        case .adviser: company.people.adviser
        case .clinicians: company.people.clinicians.isEmpty ? nil : company.people.clinicians.listed(in: language)
        case .labourUnit: region.labourUnit
        case .clinic: area.flatMap { region.clinic($0.clinic.value)?.name }
        case .region: region.name
        case .area: area?.name
        case .meetingName: pack.session.name(in: language).lowercasedFirst
        case .meetingDate: pack.meetings.when(in: language)
        case .meetingPlace: pack.meetings.places(in: language)
        case .meetingFormat: Self.formats(pack.selection.formats, language)
        case .cohorts: String(max(1, pack.session.isModule ? company.cohorts.count : 1))
        case .groups: String(company.groups(in: pack.session).reduce(0) { $0 + $1.groups.count })
        case .attendanceGoal: String(Attendance.needed(of: company.employees))
        case .introductionDate: company.meetings(of: .introduction).when(in: language)
        case .planningDate: company.meetings(of: .planning).when(in: language)
        case .module1Date: company.meetings(of: .module1).when(in: language)
        case .module2Date: company.meetings(of: .module2).when(in: language)
        case .module3Date: company.meetings(of: .module3).when(in: language)
        case .evaluationDate: company.meetings(of: .evaluation).when(in: language)
        case .choiceDeadline: company.deadline(.choice)?.writtenWithWeekday(in: language)
        case .statusDeadline: company.deadline(.planStatus)?.writtenWithWeekday(in: language)
        case .industryName: pack.industry.name.lowercasedFirst
        case .served: pack.industry.words[.served]
        case .workplace: pack.industry.words[.place]
        case .staff: pack.industry.words[.staff]
        case .industryLeader: pack.industry.words[.leader]
        case .shifts: pack.industry.words[.shifts]
        case .overlap: pack.industry.words[.overlap]
        case .aids: pack.industry.words[.aids]
        case .statementCount: pack.process.statements.isEmpty ? nil : String(pack.process.statements.count)
        case .measureCount: pack.process.measures.isEmpty ? nil : String(pack.process.measures.count)
        case .statementNumber, .statementText, .measureNumber, .measureText, .measureHow, .measureLevel, .measureWho,
            .measureDue, .measureState, .goalNumber, .goalText, .goalBaseline:
            item?.value(of: self, in: language)
        }
    }

    private static func formats(_ formats: [Meeting.Format], _ language: Language) -> String {
        var words: [String] = []
        for format in formats where !words.contains(format.rawValue) { words.append(format.rawValue) }
        return words.listed(in: language)
    }
}

extension String {
    /// For a name inside a sentence: «Modul 1» → «modul 1», but «IA-rådgiver» stays.
    /// As a sentence begins.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

    var lowercasedFirst: String {
        guard let first, let second = dropFirst().first, !second.isUppercase else { return self }
        return first.lowercased() + dropFirst()
    }
}
