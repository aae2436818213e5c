import Diagnostics

/// How a job went.
enum PrintOutcome: Sendable, Equatable {
    /// A file of so many bytes; 0 pages when it has none until a program lays it out.
    case printed(pages: Int, bytes: Int)
    /// In words for a message: «det tok mer enn 60 sekunder».
    case failed(String)
}

/// What a worker says, one line of JSON each: that it is ready, or how a job went.
struct PrintAnswer: Sendable, Equatable {
    let id: Int?
    let isReady: Bool
    let outcome: PrintOutcome

    /// `nil` when the line is not an answer. JSON is YAML too, so the parser of the data files reads it.
    init?(_ line: String) {
        let file = SourceFile(path: "svar", bytes: Array(line.utf8))
        guard line.hasPrefix("{"), let node = YAMLParser.parse(file, 0..<file.bytes.count).value,
            case .mapping(let members) = node.content
        else { return nil }
        func text(_ name: String) -> String? {
            guard let member = members.first(where: { $0.key.value == name }), case .scalar(let text) = member.value.content
            else { return nil }
            return text
        }
        func number(_ name: String) -> Int? { text(name).flatMap { Int($0) } }
        id = number("id")
        isReady = text("ready") == "true"
        outcome =
            if text("ok") == "true", let bytes = number("bytes") {
                .printed(pages: number("pages") ?? 0, bytes: bytes)
            } else {
                .failed(text("message") ?? "utskriftsmotoren ga ingen grunn")
            }
    }
}
