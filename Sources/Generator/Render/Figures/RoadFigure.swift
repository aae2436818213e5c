import Diagnostics
import HelseIArbeid
import Markup

/// The six meetings as a road with stations: a figure that says with shapes, and again with words, how far a company is.
enum RoadFigure {
    private static let spacing = 120
    private static let first = 60
    private static let width = 720

    /// Large, with the names and dates of the meetings (C253): for handouts and the first meetings.
    static func withLabels(_ company: Company, in language: Language) -> HTML {
        let stations = Session.allCases.map { session -> HTML in
            let x = first + (session.rawValue - 1) * spacing
            let day = company.meetings(of: session).compactMap(\.date.day).min()
            let date = day.map { "\($0.short(in: language)) \($0.year)" } ?? ""
            return """
                <circle \(Paint.open) cx="\(x)" cy="40" r="20"/>\
                <text class="nummer" x="\(x)" y="46" text-anchor="middle">\(session.rawValue)</text>\
                \(label(session.name(in: language), x: x))\
                <text class="dato" x="\(x)" y="132" text-anchor="middle">\(date)</text>

                """
        }
        let told = company.told(in: language)
        return """
            <figure class="vei-figur">
            <svg viewBox="0 0 \(width) 145" role="img">
            <title>\(told)</title>
            <path \(Paint.road) d="\(road(y: 40))"/>
            \(stations.joined())</svg>
            <figcaption>\(told)</figcaption>
            </figure>

            """
    }

    /// The six meetings with their names and no dates, for a paper that is about no company (C253).
    static func meetings(in language: Language) -> HTML {
        let stations = Session.allCases.map { session -> HTML in
            let x = first + (session.rawValue - 1) * spacing
            return """
                <circle \(Paint.open) cx="\(x)" cy="40" r="20"/>\
                <text class="nummer" x="\(x)" y="46" text-anchor="middle">\(session.rawValue)</text>\
                \(label(session.name(in: language), x: x))

                """
        }
        let told = Session.allCases.map { "\($0.rawValue) \($0.name(in: language))" }.joined(separator: "; ") + "."
        return """
            <svg class="vei-figur vei-seks" viewBox="0 0 \(width) 118" role="img">
            <title>\(told)</title>
            <path \(Paint.road) d="\(road(y: 40))"/>
            \(stations.joined())</svg>

            """
    }

    /// Where a company is on a day: large on its own page, small in the office's list. `name` keeps titles apart.
    static func progress(_ progress: Progress, of name: String, small: Bool, in language: Language) -> HTML {
        let marks = progress.stages.map { session, stage -> HTML in
            let x = first + (session.rawValue - 1) * spacing
            let isNext = session == progress.next
            return mark(stage, x: x, isNext: isNext)
        }
        let told = progress.told(of: name, in: language)
        return """
            <svg class="\(small ? "vei-liten" : "vei-stor")" viewBox="0 0 \(width) 80" role="img">
            <title>\(told)</title>
            <path \(Paint.road) d="\(road(y: 40))"/>
            \(marks.joined())</svg>

            """
    }

    /// Held is filled with a tick, next has a ring around it, tentative is dashed, open is small: shapes, not only colours.
    private static func mark(_ stage: Progress.Stage, x: Int, isNext: Bool) -> HTML {
        let ring: HTML = isNext ? "<circle \(Paint.now) cx=\"\(x)\" cy=\"40\" r=\"33\"/>" : .empty
        func station(_ paint: HTML, radius: Int) -> HTML { "<circle \(paint) cx=\"\(x)\" cy=\"40\" r=\"\(radius)\"/>" }
        let shape: HTML =
            switch stage {
            case .held: station(Paint.held, radius: 22) + "<path \(Paint.tick) d=\"M\(x - 10) 41 l7 8 l14 -17\"/>"
            case .underWay: station(Paint.planned, radius: 22) + station(Paint.held, radius: 11)
            case .planned: station(Paint.planned, radius: 22)
            case .tentative: station(Paint.tentative, radius: 22)
            case .open: station(Paint.open, radius: 12)
            }
        return "\(ring)\(shape)\n"
    }

    /// A class, for the style sheet of the page, and the same as attributes, for engines that keep it out of figures.
    private enum Paint {
        static let road: HTML = "class=\"vei\" fill=\"none\" stroke=\"#5b6770\" stroke-width=\"3\""
        static let held: HTML = "class=\"st-holdt\" fill=\"#0c625d\" stroke=\"#0c625d\" stroke-width=\"3\""
        static let now: HTML = "class=\"st-naa\" fill=\"none\" stroke=\"#a3420a\" stroke-width=\"6\""
        static let planned: HTML = "class=\"st-planlagt\" fill=\"#ffffff\" stroke=\"#1b4b6b\" stroke-width=\"4\""
        static let tentative: HTML =
            "class=\"st-usikker\" fill=\"#ffffff\" stroke=\"#1b4b6b\" stroke-width=\"4\" stroke-dasharray=\"9 7\""
        static let open: HTML = "class=\"st-apen\" fill=\"#ffffff\" stroke=\"#5b6770\" stroke-width=\"3\""
        static let tick: HTML =
            "class=\"hake\" fill=\"none\" stroke=\"#ffffff\" stroke-width=\"5\" stroke-linecap=\"round\""
    }

    /// A line as by a steady hand: it sways a little between the stations, always in the same way.
    private static func road(y: Int) -> HTML {
        var path = "M\(first) \(y)"
        for (index, sway) in [3, -4, 2, -3, 4].enumerated() {
            let x = first + index * spacing
            path += " C\(x + 40) \(y + sway) \(x + 80) \(y - sway) \(x + spacing) \(y)"
        }
        return HTML(trusted: path)
    }

    /// A name in at most two lines, so that «Mål- og planleggingsmøte» fits between its neighbours.
    private static func label(_ name: String, x: Int) -> HTML {
        let lines = name.count > 14 ? split(name) : [name]
        return lines.enumerated().map { index, line in
            "<text class=\"navn\" x=\"\(x)\" y=\"\(88 + index * 20)\" text-anchor=\"middle\">\(line)</text>" as HTML
        }.joined()
    }

    private static func split(_ name: String) -> [String] {
        let words = name.split(separator: " ").map(String.init)
        guard words.count > 1 else {
            // One long word: «Introduksjonsmøte» is divided before «møte».
            guard name.hasSuffix("møte"), name.count > 8 else { return [name] }
            return [String(name.dropLast(4)) + "-", "møte"]
        }
        return [words.dropLast().joined(separator: " "), words.last ?? ""]
    }
}

extension Company {
    /// The six meetings in one sentence, for those who cannot see the figure.
    fileprivate func told(in language: Language) -> String {
        let open = language == .nynorsk ? "dato ikkje sett" : "dato ikke satt"
        let parts = Session.allCases.map { session in
            let day = meetings(of: session).compactMap(\.date.day).min()
            return "\(session.rawValue) \(session.name(in: language)): \(day?.written(in: language) ?? open)"
        }
        return parts.joined(separator: "; ") + "."
    }
}

extension Progress {
    /// How far the company is, in one sentence.
    func told(of name: String, in language: Language) -> String {
        let nynorsk = language == .nynorsk
        let parts = stages.map { session, stage -> String in
            let word =
                switch stage {
                case .held: nynorsk ? "halde" : "holdt"
                case .underWay: "i gang"
                case .planned: "planlagt"
                case .tentative: "usikker dato"
                case .open: nynorsk ? "utan dato" : "uten dato"
                }
            return "\(session.name(in: language)) \(word)"
        }
        return "\(name): " + parts.joined(separator: ", ") + "."
    }
}
