import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// A file as it will stand on the disk.
public struct RenderedFile: Sendable {
    public let path: OutputPath
    public let bytes: [UInt8]
}

/// The render phase: all bytes, and nothing written. The plan has made it total, so there is nothing to report.
enum Renderer {
    static func render(
        _ plan: Plan, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async -> [RenderedFile] {
        let library = plan.library
        return await concurrentMap(plan.documents, chunk: 32) { document in
            progress(1)
            return RenderedFile(path: document.path, bytes: Array(text(of: document.recipe, library).utf8))
        }
    }

    private static func text(of recipe: Recipe, _ library: Library) -> String {
        switch recipe {
        case .office: OfficePage.render(library).text
        case .page(let page): PlainPage.render(page, library).text
        case .company(let company): CompanyPage.render(company, library).text
        case .calendar(let company): CalendarFile.render(company, in: library.catalogue.region)
        case .pack(let pack): PackPage.render(pack, library).text
        case .document(let kind, let pack): PackDocument.render(kind, pack, library).text
        case .mailText(let kind, let pack): MailText.render(kind, for: pack)
        case .style: style(library)
        case .icon: library.theme.icon
        }
    }

    /// The one style sheet, with the county's colour in front.
    private static func style(_ library: Library) -> String {
        let colour = library.catalogue.region.colour.map { ":root { --fylkesfarge: \($0.value); }\n" } ?? ""
        return colour + library.theme.style
    }
}
