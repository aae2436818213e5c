import HelseIArbeid

/// The format of a calendar (RFC 5545): lines that end with CRLF and are folded, texts that are escaped, Norwegian time.
struct CalendarText {
    private(set) var text = ""

    /// Opens a calendar with a name.
    init(named name: String) {
        line("BEGIN:VCALENDAR")
        line("VERSION:2.0")
        line("PRODID:-//HelseIArbeid//hia//NO")
        line("CALSCALE:GREGORIAN")
        line("METHOD:PUBLISH")
        line("X-WR-CALNAME:" + Self.escaped(name))
        for row in Self.norwegianTime { line(row) }
    }

    /// Ends the line with CRLF and folds it at 75 bytes, never inside a character (RFC 5545 3.1).
    mutating func line(_ content: String) {
        var length = 0
        // Scalar by scalar: what is seen as one letter may be longer than a line.
        for scalar in content.unicodeScalars {
            let bytes = UTF8.width(scalar)
            if length + bytes > 75 {
                text += "\r\n "
                length = 1
            }
            text.unicodeScalars.append(scalar)
            length += bytes
        }
        text += "\r\n"
    }

    mutating func addWholeDay(_ day: Day) { addWholeDays(day, day) }

    mutating func addWholeDays(_ first: Day, _ last: Day) {
        line("DTSTART;VALUE=DATE:" + first.compact)
        line("DTEND;VALUE=DATE:" + last.adding(days: 1).compact)
    }

    mutating func add(_ day: Day, _ time: TimeRange) {
        line("DTSTART;TZID=Europe/Oslo:\(day.compact)T\(time.start.compact)")
        line("DTEND;TZID=Europe/Oslo:\(day.compact)T\(time.end.compact)")
    }

    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "\\", ";", ",": result += "\\\(character)"
            case "\n", "\r\n": result += "\\n"
            case "\r": continue
            default: result.append(character)
            }
        }
        return result
    }

    /// Norwegian time since 1996: summer time from the last Sunday of March to the last Sunday of October.
    private static let norwegianTime = [
        "BEGIN:VTIMEZONE", "TZID:Europe/Oslo",
        "BEGIN:STANDARD", "DTSTART:19961027T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
        "BEGIN:DAYLIGHT", "DTSTART:19810329T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "END:VTIMEZONE",
    ]
}

extension Day {
    /// «20261103».
    var compact: String { iso.split(separator: "-").joined() }
}

extension ClockTime {
    /// «123000».
    fileprivate var compact: String { written.split(separator: ".").joined() + "00" }
}
