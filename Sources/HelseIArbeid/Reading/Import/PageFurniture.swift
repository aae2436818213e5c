/// Takes away what belongs to the paper and not to the text: page numbers, and the blank lines of a PDF that doubles every line
/// (C236).
enum PageFurniture {
    static func clean(_ lines: [ImportLine], _ log: inout ImportLog) -> [ImportLine] {
        single(withoutPageNumbers(lines, &log), &log)
    }

    // MARK: - Page numbers

    /// «Side 2 av 5» alone on a line.
    private static func withoutPageNumbers(_ lines: [ImportLine], _ log: inout ImportLog) -> [ImportLine] {
        lines.filter { line in
            guard isPageNumber(line.text) else { return true }
            log.removed(line.text, .pageNumber(line))
            return false
        }
    }

    private static func isPageNumber(_ text: String) -> Bool {
        let words = text.lowercased().split { $0 == " " || $0 == "/" }.map(String.init)
        let numbers = words.filter { $0.count <= 3 && $0.allSatisfy(\.isNumber) }
        switch words.count {
        case 2: return words[0] == "side" && numbers.count == 1
        case 3: return words[0] == "side" && numbers.count == 2 || words[1] == "av" && numbers.count == 2
        case 4: return words[0] == "side" && words[2] == "av" && numbers.count == 2
        default: return false
        }
    }

    // MARK: - Double spacing

    /// With a blank line after every line, only two blank lines part paragraphs.
    private static func single(_ lines: [ImportLine], _ log: inout ImportLog) -> [ImportLine] {
        guard isDouble(lines) else { return lines }
        log.add(.double(lines))
        var kept: [ImportLine] = []
        var blanks: [ImportLine] = []
        for line in lines {
            if line.isBlank {
                blanks.append(line)
            } else {
                kept += blanks.dropFirst()
                kept.append(line)
                blanks = []
            }
        }
        return kept + blanks
    }

    /// At least eight lines, nearly all followed by one blank line, and many of them in the middle of a sentence.
    private static func isDouble(_ lines: [ImportLine]) -> Bool {
        var (pairs, singles, running) = (0, 0, 0)
        var previous: Int?
        for index in lines.indices where !lines[index].isBlank {
            defer { previous = index }
            guard let previous else { continue }
            pairs += 1
            guard index - previous == 2 else { continue }
            singles += 1
            if lines[index].text.first?.isLowercase == true, lines[previous].text.last.map({ !".:!?".contains($0) }) ?? false {
                running += 1
            }
        }
        return pairs >= 8 && singles * 10 >= pairs * 7 && running * 5 >= pairs
    }
}

extension ImportNote {
    fileprivate static func pageNumber(_ line: ImportLine) -> Self {
        Self(.changed, line.number, "sidetallet «\(line.text)» er tatt bort")
    }
    fileprivate static func double(_ lines: [ImportLine]) -> Self {
        Self(.changed, lines.first?.number ?? 1, "teksten har en tom linje etter hver linje; linjene er satt sammen igjen")
    }
}
