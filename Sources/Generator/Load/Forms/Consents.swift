import Diagnostics
import HelseIArbeid

/// All forms as loaded: what the rules read, and what is printed.
struct Consents: Sendable {
    /// In order of id.
    let forms: [ConsentForm]
    let packs: [RulePack]
    let points: [OpenPoint]
    /// The texts with their events, by the path of their file.
    let documents: [String: ConsentDocument]

    static let none = Consents(forms: [], packs: [], points: [], documents: [:])

    func document(of text: ConsentText) -> ConsentDocument? { documents[text.file.path] }
    func form(_ id: String) -> ConsentForm? { forms.first { $0.id == id } }
    /// As one looks for them: those a patient gets, in the order of the pack, then the others.
    var inOrder: [ConsentForm] {
        let ids = covers.flatMap { [$0.id] + $0.profile.pack.map(\.value) }
        let rank = Dictionary(ids.enumerated().map { ($1, $0) }) { first, _ in first }
        return forms.sorted { (rank[$0.id] ?? ids.count, $0.id) < (rank[$1.id] ?? ids.count, $1.id) }
    }
    /// The cover sheets, each with its pack.
    var covers: [ConsentForm] { forms.filter { $0.profile.kind == .cover } }
    /// What is not decided about a form.
    func open(_ form: ConsentForm) -> [OpenPoint] { points.filter { $0.isAbout(form) && $0.answer == nil } }
}
