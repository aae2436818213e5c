import Diagnostics

/// Questions for other bodies: after a label, or told in running text (C156).
extension EntryReader {
    /// `styringsgruppa: Kan pasienter bli prioritert?`; one for each body that is named.
    func forwards(_ line: WrittenLine, from start: Int) -> [ForwardText] {
        let scalars = line.text.scalars
        let colon = scalars[start...].firstIndex(of: ":") ?? scalars.count
        let question = line.located(from: min(colon + 1, scalars.count))
        let to = line.located(from: start, to: colon)
        let names = isBody(to.value) ? [to.value] : to.value.split(onWord: "og")
        return names.map { name in ForwardText(to: to.map { _ in body(in: name)?.id ?? name }, question: question) }
    }

    /// «Meldes videre til styringsgruppen», at the end of what is asked, in a task or in a resolution.
    func forwarded(_ lines: [WrittenLine], beside found: [Found], after previous: Located<String>?) -> [Found] {
        let resolutions = found.compactMap { if case .resolution(let text) = $0.entry { text } else { nil } }
        let end = lines.last?.fileLines?.upperBound ?? 0
        let all =
            runs(lines, beside: found).flatMap { told(in: $0.text, as: $0.form, after: previous) }
            + resolutions.flatMap { told(in: $0, as: .told, after: previous) }
        return all.map { Found(entry: .forward($0), lines: end..<end) }
    }

    /// The texts between the lines that are marked, but for what was read as a forward.
    private func runs(_ lines: [WrittenLine], beside found: [Found]) -> [(text: Located<String>, form: ForwardText.Form)] {
        let taken = found.filter { if case .task = $0.entry { false } else { true } }.map(\.lines)
        var runs: [(Located<String>, ForwardText.Form)] = []
        var run: [Located<String>] = []
        for line in lines {
            let label = label(of: line)?.label
            if label == nil, !TaskID.begins(line.string), !taken.contains(where: { $0.contains(line.fileLines?.lowerBound ?? 0) }) {
                run.append(line.located())
            } else {
                if let text = Located.joined(run) { runs.append((text, label == .owner || label == .due ? .task : .told)) }
                run = []
            }
        }
        return runs + (Located.joined(run).map { [($0, .told)] } ?? [])
    }

    private func told(in text: Located<String>, as form: ForwardText.Form, after previous: Located<String>?) -> [ForwardText] {
        sent(in: text.value.lowercased()).map { phrase, id in
            ForwardText(to: text.map { _ in id }, question: question(in: text, by: phrase, after: previous), form: form)
        }
    }

    /// What is asked: the paragraph up to the sentence that sends it on; of a long one, the sentence before. If that sentence
    /// stands
    /// alone, the paragraph before it.
    private func question(in text: Located<String>, by phrase: String, after previous: Located<String>?) -> Located<String> {
        let sentences = Sentences.of(text.value)
        guard let index = sentences.firstIndex(where: { $0.lowercased().contains(phrase) }) else { return text }
        let own = sentences[index].trimmed
        guard own.lowercased().hasPrefix(String(phrase.prefix { $0 != " " })) else { return text.map { _ in own } }
        let before = sentences[..<index].joined().trimmed
        let after = sentences[(index + 1)...].joined().trimmed
        if before.isEmpty, after.isEmpty, let previous { return previous }
        let asked = before.isEmpty ? after : before.count <= 400 ? before : sentences[index - 1].trimmed
        return text.map { _ in asked }
    }

    /// The bodies that something is sent on to, each with the words that say so: «meldes til styringsgruppa», «meldes til fagrådet
    /// og
    /// styringsgruppa».
    private func sent(in text: String) -> [(phrase: String, id: String)] {
        var found: [(phrase: String, id: String)] = []
        var rest = text[...]
        while let til = rest.firstRange(of: " til ") {
            rest = rest[til.upperBound...]
            let before = text[..<til.lowerBound]
            guard let verb = Self.verbs.first(where: { before.hasSuffix($0) }) else { continue }
            let start = text.index(til.lowerBound, offsetBy: -verb.count)
            var after = rest
            while let body = bodies.first(where: {
                after.hasPrefix($0.name) && !(after.dropFirst($0.name.count).first?.isLetter ?? false)
            }) {
                after = after.dropFirst(body.name.count)
                if !found.contains(where: { $0.id == body.id }) { found.append((String(text[start..<after.startIndex]), body.id)) }
                guard after.hasPrefix(" og ") else { break }
                after = after.dropFirst(4)
            }
        }
        return found
    }

    private func isBody(_ name: String) -> Bool { bodies.contains { $0.name == name.lowercased() } }

    private static let verbs = [
        "meldes videre", "meldes", "blir meldt videre", "blir meldt", "spilles inn", "spilles videre", "blir spilt inn",
        "meldast vidare",
        "meldast", "blir meldt vidare", "vert meldt vidare", "vert meldt", "spelast inn", "blir spela inn",
    ].sorted { $0.count > $1.count }
}

extension String {
    fileprivate func split(onWord word: String) -> [String] {
        split { $0.isWhitespace }.split { $0 == word }.map { $0.joined(separator: " ") }
    }
}
