import HelseIArbeid
import Markdown
import Markup

/// A figure through several meetings as bars from the lowest to the highest that was told, with the same in words (C136).
enum SeriesFigure {
    private static let (width, height, top, bottom) = (640.0, 200.0, 20.0, 160.0)

    static func render(_ series: FigureSeries, in language: Language) -> HTML {
        let points = series.points.compactMap { point in point.figure.range.map { (point.item.meeting, $0, point.figure.value) } }
        guard points.count > 1, let highest = points.map(\.1.upperBound).max(), highest > 0 else { return .empty }
        let step = (width - 80) / Double(points.count)
        let told = words(series, in: language)
        func y(_ value: Double) -> Double { bottom - (bottom - top) * value / (highest * 1.1) }
        let marks = points.enumerated().map { index, point -> HTML in
            let x = 60 + step * (Double(index) + 0.5)
            let (low, high) = (y(point.1.lowerBound), y(point.1.upperBound))
            return """
                <path class="serie-stilk" stroke="#84919a" stroke-width="2" \
                d="M\(rounded(x)) \(rounded(bottom))V\(rounded(low))"/>\
                <rect class="serie" fill="#0c625d" x="\(rounded(x - 9))" y="\(rounded(high - 3))" \
                width="18" height="\(rounded(low - high + 6))" rx="4"/>\
                <text x="\(rounded(x))" y="\(rounded(high - 10))" text-anchor="middle">\(point.2.typeset)</text>\
                <text class="dato" x="\(rounded(x))" y="\(rounded(bottom + 24))" text-anchor="middle">\
                \(point.0.short(in: language))\(String(point.0.year))</text>

                """
        }
        return """
            <figure class="serie-figur">
            <svg viewBox="0 0 \(rounded(width)) \(rounded(height))" role="img">
            <title>\(told)</title>
            <path class="serie-akse" stroke="#5b6770" stroke-width="2" fill="none" \
            d="M50 \(rounded(bottom))h\(rounded(width - 60))"/>
            \(marks.joined())</svg>
            <figcaption>\(told)</figcaption>
            </figure>

            """
    }

    /// «Ventetid, Nordre: 3–6 uker 11. juni 2026; 4–6 uker 10. september 2026».
    static func words(_ series: FigureSeries, in language: Language) -> String {
        let told = series.points.map { "\($0.figure.value) \($0.item.meeting.written(in: language))" }
        return "\(series.name.capitalisedFirst): \(told.joined(separator: "; "))."
    }

    /// One decimal at most, and a full stop: what SVG reads.
    private static func rounded(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths % 10))"
    }
}
