import Foundation
import TestSupport
import Testing

/// A text file in `Samples`: a text as it comes out of Word or a PDF, the file that is made of it, and what is told.
///
/// `‹00AD›` stands for the character with that number, since nobody can see it.
struct ImportSample: Sendable, CustomTestStringConvertible {
    let path: String
    let archive: Archive

    var testDescription: String { name }
    var name: String { String(path.split(separator: "/").last?.dropLast(4) ?? "") }

    static var folder: String { String(#filePath.dropLast("ImportSample.swift".count)) + "Samples" }

    static func all() throws -> [ImportSample] {
        try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.sorted().map {
            let text = try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)
            return ImportSample(path: "\(folder)/\($0)", archive: Archive(text))
        }
    }

    func section(_ name: String) -> String { archive.sections.first { $0.name == name }?.text ?? "" }

    /// The text that is imported.
    var source: String {
        var text = ""
        var rest = section("kilde")[...]
        while let open = rest.firstIndex(of: "‹"), let close = rest[open...].firstIndex(of: "›") {
            let code = rest[rest.index(after: open)..<close]
            text += rest[..<open]
            if let scalar = UInt32(code, radix: 16).flatMap(Unicode.Scalar.init) { text.unicodeScalars.append(scalar) }
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }

    func recorded(_ markdown: String, _ told: String) -> String {
        Archive(
            comment: archive.comment,
            sections: [
                .init(name: "kilde", text: section("kilde")), .init(name: "fil", text: markdown), .init(name: "fortalt", text: told + "\n"),
            ]
        ).text
    }
}

/// The minutes the importer was made for. They are not ours to keep here; without them the tests that read them are skipped.
enum RealMinutes {
    static let path: String = {
        if let path = ProcessInfo.processInfo.environment["HIA_REAL_MINUTES"] { return path }
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(6).joined(separator: "/")
        return "\(root)/shared/brief/seeds/minutes-2020-11-10.txt"
    }()

    static let text = try? String(contentsOfFile: path, encoding: .utf8)
    static var isThere: Bool { text != nil }
}
