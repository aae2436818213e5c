/// Norwegian telephone numbers: eight digits as people group them, with or without 47 before. Not years, sums or counts.
struct PhoneFindings {
    let text: FoldedText
    let words: Words
    let groups: DigitGroups

    func findings() -> [Sighting] {
        var found: [Sighting] = []
        var first = 0
        while first < groups.groups.count {
            if let (end, certainty) = abroad(from: first) ?? prefixed(from: first) ?? plain(from: first) {
                found.append((.phone, groups.range(first..<end), certainty))
                first = end
            } else {
                first += 1
            }
        }
        return found
    }

    /// A plus and another country's code.
    private func abroad(from first: Int) -> (Int, Finding.Certainty)? {
        let start = groups.groups[first].range.lowerBound
        guard start > 0, text.scalars[start - 1] == "+" else { return nil }
        var end = first
        var count = 0
        while end < groups.groups.count, count < 15, end == first || isJoined(end) {
            count += groups.groups[end].range.count
            end += 1
        }
        let (one, two) = (text.scalars[start], start + 1 < text.scalars.count ? text.scalars[start + 1] : " ")
        let isNorwegian = one == "4" && two == "7"
        guard (9...15).contains(count), !isNorwegian else { return nil }
        return (end, .likely)
    }

    /// «+47», «0047», «47» or «(+47)» before, or written together with it.
    private func prefixed(from first: Int) -> (Int, Finding.Certainty)? {
        let group = groups.groups[first].range
        let digits = String(String.UnicodeScalarView(text.scalars[group]))
        let isPlus = group.lowerBound > 0 && text.scalars[group.lowerBound - 1] == "+"
        if digits.hasPrefix("0047"), digits.utf8.count == 12 { return (first + 1, .certain) }
        if digits.hasPrefix("47"), digits.utf8.count == 10 { return isPlus ? (first + 1, .certain) : (first + 1, .likely) }
        let next = first + 1
        guard digits == "0047" || digits == "47", next < groups.groups.count, groups.groups[next].gap != nil,
            groups.groups[next].gap != .list, let end = groups.window(from: next, digits: 8)
        else { return nil }
        guard isPlus || digits == "0047" || Self.shapes.contains(groups.shape(next..<end)) else { return nil }
        return (end, isPlus || digits == "0047" ? .certain : .likely)
    }

    private func plain(from first: Int) -> (Int, Finding.Certainty)? {
        guard let end = groups.window(from: first, digits: 8) else { return nil }
        let window = first..<end
        let range = groups.range(window)
        let isCalled = words.has(Self.phoneWords, within: 3, before: range.lowerBound)
        if isCalled, !groups.gaps(window).contains(.list), !isDateOrYears(window) { return (end, .certain) }
        let shape = groups.shape(window)
        let gaps = groups.gaps(window)
        guard Self.shapes.contains(shape), let opening = text.scalars[range.lowerBound].value as UInt32?, opening >= 50,
            gaps.allSatisfy({ $0 == gaps[0] && $0 != .list && $0 != .other && $0 != .single("/") }),
            shape != [4, 4] || gaps[0] == .single(" "), !isPartOfLonger(window), !isDateOrYears(window),
            !isCounted(window, shape)
        else { return nil }
        let isMobile = opening == 52 || opening == 57
        return (end, isMobile && shape != [4, 4] ? .certain : .likely)
    }

    private static let shapes: Set<[Int]> = [[8], [2, 2, 2, 2], [3, 2, 3], [4, 4], [3, 3, 2]]

    /// Joined to more digits by the same sign, it is a part of another number.
    private func isPartOfLonger(_ window: Range<Int>) -> Bool {
        let before = window.lowerBound > 0 ? groups.groups[window.lowerBound].gap : nil
        let after = window.upperBound < groups.groups.count ? groups.groups[window.upperBound].gap : nil
        let inner = groups.gaps(window).first
        return [before, after].contains { gap in
            guard case .single(let sign)? = gap else { return false }
            return inner.map { $0 == gap } ?? (sign != " ")
        }
    }

    private func isJoined(_ index: Int) -> Bool {
        switch groups.groups[index].gap {
        case .single, .other: true
        case .list, nil: false
        }
    }

    /// «2024-2025», «20261103», «03112026» and «22.10.2026» are times.
    private func isDateOrYears(_ window: Range<Int>) -> Bool {
        let d = groups.digits(window, of: text)
        func isYear(_ from: Int) -> Bool {
            (1900...2099).contains(d[from] * 1000 + d[from + 1] * 100 + d[from + 2] * 10 + d[from + 3])
        }
        func isDay(_ day: Int, _ month: Int) -> Bool {
            (1...31).contains(d[day] * 10 + d[day + 1]) && (1...12).contains(d[month] * 10 + d[month + 1])
        }
        switch groups.shape(window) {
        case [4, 4]: return isYear(0) && isYear(4)
        case [2, 2, 4]: return isDay(0, 2) && isYear(4)
        case [4, 2, 2]: return isYear(0) && isDay(6, 4)
        case [8]: return isYear(0) && isDay(6, 4) || isYear(4) && isDay(0, 2)
        default: return false
        }
    }

    /// A sum or a count: a unit beside it, or clock times.
    private func isCounted(_ window: Range<Int>, _ shape: [Int]) -> Bool {
        let range = groups.range(window)
        return words.has(Self.units, after: range.upperBound)
            || words.has(Self.unitsBefore, within: 1, before: range.lowerBound)
    }

    private static let phoneWords = Set(
        words: """
            telefon telefonen telefonnummer telefonnummeret telefonnr tlf tel mobil mobilen mobilnummer mobilnr mob nummer
            nummeret sms whatsapp vipps vippsnummer ring
            """)

    private static let units = Set(
        words: """
            kr kroner nok euro eur stk timer timar minutter minutt kg kilo gram g tonn liter l meter m km mil prosent personer
            personar ansatte tilsette pakker pakkar enheter einingar kasser millioner millionar mill tusen poeng pasienter
            """)

    private static let unitsBefore = Set(
        words:
            "kr nok kroner eur euro kl klokka klokken uke uker veke veker år åra årene side sider saksnummer ordre ordrenummer")
}
