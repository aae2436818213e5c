import Diagnostics
import HelseIArbeid

/// One thing for a worker to make, as one line of JSON (`Sources/PrintWorker` reads it).
struct PrintJob: Sendable {
    enum Work: Sendable {
        case page(Sheet, Edition)
        case bundle([Sheet], title: String, Language)
    }

    /// A page to be laid out.
    struct Sheet: Sendable {
        let html: [UInt8]
        let place: OutputPath
        /// In a bundle, where it begins.
        var start = Start.rightHand
    }

    enum Start: String {
        /// On a sheet of its own, to be handed out.
        case rightHand = "recto"
        /// After the one before.
        case next
    }

    let work: Work
    /// What is to be made.
    let file: OutputPath
    let key: Digest

    /// A bundle is as much work as its parts.
    var weight: Int {
        switch work {
        case .page: 1
        case .bundle(let parts, _, _): max(1, parts.count / 2)
        }
    }

    /// `out` is where the worker puts the finished file; `references` the folder with the patterns of office files.
    func line(id: Int, out: String, references: String) -> String {
        let common = "\"id\":\(id),\"out\":\(Report.quoted(out)),\"key\":\"\(key.hex)\""
        return switch work {
        case .page(let sheet, let edition) where edition == .archive || edition.paper != nil:
            "{\(common),\"kind\":\"pdf\",\(sheet.members),\"standard\":\"a2a+ua1\",\"forms\":false\(edition.paperMember)}\n"
        case .page(let sheet, .fillable), .page(let sheet, .form):
            "{\(common),\"kind\":\"pdf\",\(sheet.members),\"standard\":\"ua1\",\"forms\":true}\n"
        case .page(let sheet, let office):
            """
            {\(common),"kind":"\(office.suffix)",\(sheet.members),\
            "reference":\(Report.quoted("\(references)/referanse.\(office.suffix)"))}

            """
        case .bundle(let parts, let title, let language):
            """
            {\(common),"kind":"bundle","title":\(Report.quoted(title)),"lang":"\(language.tag)",\
            "parts":[\(parts.map { "{\($0.members),\"start\":\"\($0.start.rawValue)\"}" }.joined(separator: ","))]}

            """
        }
    }
}

extension Edition {
    fileprivate var paperMember: String { paper.map { ",\"paper\":\"\($0.rawValue)\"" } ?? "" }
}

extension PrintJob.Sheet {
    fileprivate var members: String {
        "\"html\":\(Report.quoted(String(decoding: html, as: UTF8.self))),\"at\":\(Report.quoted(place.text))"
    }
}
