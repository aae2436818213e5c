import Markup

/// What a hand writes on or ticks.
enum Forms {
    /// Stands where a value is not known yet. A screen reader says so; the eye sees a line.
    static let blank: HTML = "<span class=\"fylles-ut\"><span class=\"skjult\">(fylles ut)</span></span>"
    private static let box: HTML = "<span class=\"rute\"></span>"

    /// `name` is what the answer is read back by, where a form has names for its answers.
    static func lines(_ count: Int, name: String? = nil) -> HTML {
        let line: HTML = "<span></span>"
        return "<div class=\"skrivelinjer\"\(field(named: name)) aria-hidden=\"true\">\(repeatElement(line, count: count).joined())</div>\n"
    }

    private static func field(named name: String?) -> HTML { name.map { " data-felt=\"\($0)\"" } ?? .empty }

    static func field(_ label: HTML) -> HTML {
        "<p class=\"felt\"><span class=\"ledetekst\">\(label)</span> <span class=\"strek\"></span></p>\n"
    }

    static func yesNo(_ question: HTML) -> HTML {
        """
        <p class="ja-nei"><span class="ledetekst">\(question)</span> <span class="valg">\(box) Ja</span> \
        <span class="valg">\(box) Nei</span></p>

        """
    }

    static func scale(from: HTML, to: HTML, name: String? = nil) -> HTML {
        """
        <p class="skala"\(field(named: name))><span>\(from)</span> \
        <span class="ruter">\(repeatElement(box, count: 5).joined(separator: " "))</span> <span>\(to)</span></p>

        """
    }

    static func signature(_ role: HTML) -> HTML {
        """
        <div class="signatur">
        <p class="rolle">\(role)</p>
        \(field("Dato"))\(field("Navn"))\(field("Underskrift"))</div>

        """
    }
}
