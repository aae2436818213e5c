import Diagnostics

/// IGP works in groups of four to six (rules B7).
enum GroupsOfFourToSix: CompanyRule {
    static func check(_ company: Company, against catalogue: Catalogue) -> [Diagnostic] {
        guard let size = company.groupSize, !Groups.recommendedSize.contains(size.value) else { return [] }
        return [.groupSize(size)]
    }
}

extension Diagnostic {
    fileprivate static func groupSize(_ size: Located<Int>) -> Diagnostic {
        .warning(
            .groupSize, "grupper på \(size.value) er utenom det anbefalte, fire til seks", at: size.span,
            help: "med færre enn fire blir noen lett stående alene; med flere enn seks rekker ikke alle å komme til orde")
    }
}
