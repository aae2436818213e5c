import Diagnostics
import HelseIArbeid

/// One text of a form on its way to paper: what it is marked with, and how much of it is wanted.
struct PrintedForm: Sendable {
    let form: ConsentForm
    let version: ConsentVersion
    let document: ConsentDocument
    let standing: ConsentStanding
    var cut = Cut.whole
    var size = Size.ordinary
    /// The Norwegian text was changed after this translation was read against it.
    let isStale: Bool

    enum Cut: Sendable, Equatable {
        case whole
        /// Only the slip one withdraws with.
        case slip
    }

    enum Size: Sendable, Equatable {
        case ordinary
        /// For those who see badly.
        case large
    }

    var text: ConsentText { document.text }
    var language: Language { text.language }
    /// For paper, and to fill in on screen where there is anything to fill in.
    var editions: [Edition] { text.blocks.contains { $0.kind.isFilledIn } ? [.archive, .form] : [.archive] }
    var hasSlip: Bool { !text.parts(.slip).isEmpty }

    /// The fingerprint it was frozen with, or what it would be.
    var fingerprint: String {
        text.frozen?.fingerprint.value ?? Fingerprint.of(text, form: form.id, from: version.approval?.from)
    }
}
