import ArgumentParser

/// What a command must know: given as an option, or asked for when somebody is there to answer. Leaving it out is misuse.
enum Ask {
    static func answer(_ given: String?, _ question: String, _ option: String, among choices: [String] = []) throws -> String {
        if let given, !given.isEmpty { return given }
        guard Terminal.canAnswer else { throw ValidationError("\(option) mangler.") }
        let list = choices.isEmpty ? "" : " (\(choices.joined(separator: ", ")))"
        Terminal.resultAsIs("\(question)\(list): ")
        guard let line = readLine(), !line.isEmpty else { throw ValidationError("\(question) mangler.") }
        return line
    }
}
