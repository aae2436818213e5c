import HelseIArbeid
import Markdown
import Markup

/// A course of treatment as a way down: a box for each step, with an arrow to the next. As narrow as a phone, so that it is read there.
struct CourseFigure {
    private static let (width, padding, leading, drop) = (340, 14, 20, 26)
    private static let name = TextMeasure(size: 16, weight: .bold)
    private static let text = TextMeasure(size: 15, weight: .regular)

    private let title: String
    private let boxes: [Box]

    private struct Box {
        let y: Int
        let height: Int
        let lines: [(text: String, isName: Bool)]
    }

    init(_ course: Course, in language: Language) {
        title = SiteWording(language: language).figure(course.name.text(in: language), steps: course.steps.count)
        var boxes: [Box] = []
        var y = 2
        for step in course.steps {
            // A reader's own font may be a good deal wider than the one that is measured.
            let inner = (Self.width - 2 * Self.padding) * 5 / 6
            let names = Self.name.lines(step.name.text(in: language).typeset, width: inner).map { (text: $0, isName: true) }
            let events = step.events.flatMap { event -> [(text: String, isName: Bool)] in
                let lines = Self.text.lines(event.text(in: language).typeset, width: inner - 14)
                return lines.enumerated().map { (text: ($0 == 0 ? "– " : "\u{2007}\u{2007}") + $1, isName: false) }
            }
            let height = (names.count + events.count) * Self.leading + 2 * Self.padding - 4
            boxes.append(Box(y: y, height: height, lines: names + events))
            y += height + Self.drop
        }
        self.boxes = boxes
    }

    var html: HTML {
        let height = (boxes.last.map { $0.y + $0.height } ?? 0) + 2
        return """
            <figure class="lop-figur">
            <svg viewBox="0 0 \(Self.width) \(height)" width="\(Self.width)" height="\(height)" role="img">
            <title>\(title)</title>
            \(boxes.dropLast().map(arrow).joined())\(boxes.map(box).joined())</svg>
            </figure>
            """
    }

    private func arrow(_ box: Box) -> HTML {
        let (x, top) = (Self.width / 2, box.y + box.height)
        return """
            <path class="lop-pil" fill="none" stroke="#0c625d" stroke-width="2.5" \
            d="M\(x) \(top + 3)V\(top + Self.drop - 4)m-6 -7l6 7l6 -7"/>

            """
    }

    private func box(_ box: Box) -> HTML {
        let text = box.lines.enumerated().map { index, line -> HTML in
            let weight: HTML = line.isName ? " font-weight=\"700\" font-size=\"16\"" : " font-size=\"15\""
            return "<text x=\"\(Self.padding)\" y=\"\(box.y + Self.padding + 12 + index * Self.leading)\"\(weight)>\(line.text)</text>\n"
        }
        return """
            <rect class="lop-boks" fill="#ffffff" stroke="#1b4b6b" stroke-width="2" x="1" y="\(box.y)" \
            width="\(Self.width - 2)" height="\(box.height)" rx="6"/>
            \(text.joined())
            """
    }
}
