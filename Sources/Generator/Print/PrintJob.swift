import Diagnostics
import HelseIArbeid

/// One thing for a worker to make, as one line of JSON (`Sources/PrintWorker` reads it).
struct PrintJob: Sendable {
    enum Work: Sendable {
        case page(Sheet, Printing)
        case bundle([Sheet], title: String, Language)
    }

    /// A page to be laid out.
    struct Sheet: Sendable {
        let html: [UInt8]
        let place: OutputPath
    }

    let work: Work
    let pdf: OutputPath
    let key: Digest

    /// A bundle is as much work as all its parts.
    var weight: Int {
        switch work {
        case .page: 1
        case .bundle(let parts, _, _): max(1, parts.count / 2)
        }
    }

    /// `out` is where the worker puts the finished file.
    func line(id: Int, out: String) -> String {
        let common = "\"id\":\(id),\"out\":\(Report.quoted(out)),\"key\":\"\(key.hex)\""
        switch work {
        case .page(let sheet, let printing):
            return """
                {\(common),"kind":"pdf",\(Self.members(sheet)),"standard":"\(printing.rawValue)",\
                "forms":\(printing == .fillable)}

                """
        case .bundle(let parts, let title, let language):
            let sheets = parts.map { "{\(Self.members($0)),\"start\":\"recto\"}" }.joined(separator: ",")
            return """
                {\(common),"kind":"bundle","title":\(Report.quoted(title)),"lang":"\(language.tag)","parts":[\(sheets)]}

                """
        }
    }

    private static func members(_ sheet: Sheet) -> String {
        "\"html\":\(Report.quoted(String(decoding: sheet.html, as: UTF8.self))),\"at\":\(Report.quoted(sheet.place.text))"
    }
}

/// How a job went.
enum PrintOutcome: Sendable, Equatable {
    case printed(pages: Int, bytes: Int)
    /// In words for a message: «brukte mer enn 60 sekunder».
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
        id = text("id").flatMap { Int($0) }
        isReady = text("ready") == "true"
        if text("ok") == "true", let pages = text("pages").flatMap({ Int($0) }), let bytes = text("bytes").flatMap({ Int($0) }) {
            outcome = .printed(pages: pages, bytes: bytes)
        } else {
            outcome = .failed(text("message") ?? "utskriftsmotoren ga ingen grunn")
        }
    }
}
