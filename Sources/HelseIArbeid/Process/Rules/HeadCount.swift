import Diagnostics

/// No more came than there were to come, and a session is counted cohort by cohort or all at once, not both (C95).
enum HeadCount {
    static func check(_ row: AttendanceRow, in standing: Standing) -> [Diagnostic] {
        let registered = standing.company.headCount(of: row.cohort?.value, in: row.session.value)
        var found: [Diagnostic] = []
        if let people = row.of?.value ?? registered, row.present.value > people { found.append(.tooMany(row, people)) }
        if let of = row.of, let registered, of.value > registered { found.append(.moreThanRegistered(of, registered)) }
        let other = standing.attendance.first {
            $0.session == row.session.value && ($0.cohort == nil) != (row.cohort == nil)
        }
        if let other { found.append(.countedTwice(row, other)) }
        return found
    }
}

extension Diagnostic {
    fileprivate static func tooMany(_ row: AttendanceRow, _ people: Int) -> Diagnostic {
        .error(
            .attendance, "\(row.present.value) er ført som til stede, men det var bare \(people) som kunne komme",
            at: row.present.span, help: "rett «til stede», eller skriv i «av» hvor mange de var")
    }

    fileprivate static func moreThanRegistered(_ of: Located<Int>, _ registered: Int) -> Diagnostic {
        .warning(
            .attendance, "«av» er \(of.value), men etter bedrift.yaml er de \(registered)", at: of.span,
            help: "rett tallet, eller «ansatte» i bedrift.yaml")
    }

    fileprivate static func countedTwice(_ row: AttendanceRow, _ other: Attendance.Count) -> Diagnostic {
        .error(
            .attendance, "oppmøtet på «\(row.session.value.name(in: .bokmål))» er ført både for alle og for en pulje",
            at: row.session.span, notes: [.init("den andre", at: other.span)],
            help: "før det for hver pulje, eller for alle under ett")
    }
}
