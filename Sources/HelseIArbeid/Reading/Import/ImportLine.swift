/// One line of a text that came out of another program.
struct ImportLine: Sendable, Equatable {
    /// In the source, from 1.
    let number: Int
    /// Without blanks at its ends.
    var text: String
    /// The blanks before it.
    var indent = 0
    /// What stood between tabs, if there were any.
    var cells: [String] = []
    /// Ended with a soft hyphen, in the middle of a word.
    var isBroken = false

    var isBlank: Bool { text.isEmpty }

    /// The lines of a text as they stand, whatever ends them. A page break ends a line without counting as one.
    static func cut(_ text: String) -> [ImportLine] {
        var lines: [ImportLine] = []
        var (number, current) = (1, "")
        for character in text {
            guard character.isNewline else {
                current.append(character)
                continue
            }
            let counts = character == "\n" || character == "\r\n" || character == "\r"
            if counts || !current.isEmpty { lines.append(ImportLine(number: number, text: current)) }
            if counts { number += 1 }
            current = ""
        }
        if !current.isEmpty { lines.append(ImportLine(number: number, text: current)) }
        return lines
    }
}

extension String {
    /// The words a text is made of: letters and digits in a row, as they are written.
    var lettersAndDigits: [String] {
        split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init)
    }

    /// The first word up to a blank.
    var firstWord: String { String(prefix { !$0.isWhitespace }) }
}
