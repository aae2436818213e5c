import Diagnostics
import HelseIArbeid
import Markup
import Templating

/// Groups on one question beside each other: what somebody put together of them, then what each wrote, field by field (C170).
struct SharedQuestionParts {
    let context: WorkshopContext
    let question: SharedQuestion

    /// More columns than this are too narrow on A4.
    private static let widest = 3

    func view(_ anchors: inout Anchors) -> SharedQuestionView {
        let wording = context.wording
        let first = question.groups.first
        let ownTitle = question.synthesis?.title
        return SharedQuestionView(
            anchor: WorkshopContext.anchor(question: question.code), code: question.code.written,
            title: ownTitle ?? first?.head.title.value ?? "",
            tag: (ownTitle == nil ? first?.language : question.synthesis?.text.language)?.tag ?? context.page.language.tag,
            synthesiser: wording.synthesiser(question), synthesis: synthesis(&anchors), tables: tables)
    }

    private func synthesis(_ anchors: inout Anchors) -> WorkshopTextView? {
        guard let synthesis = question.synthesis, let markup = context.loaded.syntheses[question.code] else { return nil }
        return WorkshopTextView(
            title: "", tag: synthesis.text.language.tag, body: markup.whole(at: 4, &anchors, prefix: "\(question.code.slug)-"))
    }

    /// As few tables as there must be, all about as wide.
    private var tables: [SideBySideView] {
        let count = (question.groups.count + Self.widest - 1) / Self.widest
        let width = (question.groups.count + count - 1) / max(1, count)
        return stride(from: 0, to: question.groups.count, by: width).map { start in
            table(Array(question.groups[start..<min(start + width, question.groups.count)]))
        }
    }

    private func table(_ groups: [GroupReport]) -> SideBySideView {
        SideBySideView(
            columns: groups.map { LinkView(name: context.wording.group($0.code), address: context.link($0.code).address) },
            rows: ReportField.compared.filter { field in groups.contains { !$0.sections(field).isEmpty } }.map { field in
                SideBySideRowView(
                    name: field.name(in: context.page.language), width: groups.count, cells: groups.map { cell(field, of: $0) })
            })
    }

    private func cell(_ field: ReportField, of group: GroupReport) -> SideBySideCellView {
        let markup = context.loaded.reports[group.code]
        let body = group.sections.indices.filter { group.sections[$0].field == field && group.sections[$0].answer != .nothing }
            .compactMap { markup?.cell($0) }.joined()
        let nothing: HTML = "<p>\(context.wording.notWritten)</p>\n"
        return SideBySideCellView(
            group: context.wording.group(group.code), tag: (body.isEmpty ? context.page.language : group.language).tag,
            body: body.isEmpty ? nothing : body, isOpen: body.isEmpty)
    }
}
