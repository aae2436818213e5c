import HelseIArbeid

/// Where a workshop goes: one folder, with the booklet, a page for each group and a notice.
extension Places {
    static let workshopFolder = "verksted"
    /// How many folders down the pages of a workshop are.
    static let depthOfWorkshops = 2

    /// The booklet.
    static func workshop(_ id: String) -> OutputPath { OutputPath(workshopFolder, id, "index.html") }

    static func groupReport(_ id: String, _ code: GroupCode) -> OutputPath { OutputPath(workshopFolder, id, "\(code.slug).html") }

    /// A few lines for a newsletter.
    static func workshopNotice(_ id: String) -> OutputPath { OutputPath(workshopFolder, id, "notis.txt") }
}
