/// The days off in Norway: weekends, the movable feasts and the fixed ones (helligdagslova § 2, lov om 1. og 17. mai).
public enum WorkingDays {
    /// The name of the public holiday, if the day is one.
    public static func holiday(_ day: Day) -> String? {
        switch (day.month, day.day) {
        case (1, 1): return "første nyttårsdag"
        case (5, 1): return "1. mai"
        case (5, 17): return "17. mai"
        case (12, 25): return "første juledag"
        case (12, 26): return "andre juledag"
        default: break
        }
        return switch easterSunday(in: day.year).days(to: day) {
        case -3: "skjærtorsdag"
        case -2: "langfredag"
        case 0: "første påskedag"
        case 1: "andre påskedag"
        case 39: "Kristi himmelfartsdag"
        case 49: "første pinsedag"
        case 50: "andre pinsedag"
        default: nil
        }
    }

    /// Why nobody is at work that day: the weekday or the holiday's name; `nil` for a working day.
    public static func reasonOff(_ day: Day) -> String? {
        if let holiday = holiday(day) { return holiday }
        return day.weekday.isWeekend ? day.weekday.name(in: .bokmål) : nil
    }

    /// The day itself if it is a working day, or else the nearest working day before it.
    public static func onOrBefore(_ day: Day) -> Day {
        var day = day
        while reasonOff(day) != nil { day = day.adding(days: -1) }
        return day
    }

    /// Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher).
    static func easterSunday(in year: Int) -> Day {
        let a = year % 19
        let (b, c) = (year / 100, year % 100)
        let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let sum = h + l - 7 * m + 114
        return Day(knownYear: year, month: sum / 31, day: sum % 31 + 1)
    }
}
