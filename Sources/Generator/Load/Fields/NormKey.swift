import Diagnostics
import HelseIArbeid

/// Two fields for one text, one in each norm: `navn` and `navn-nynorsk`.
struct NormKey: Sendable {
    fileprivate let bokmål: Key<String>
    fileprivate let nynorsk: Key<String>
    fileprivate let isRequired: Bool

    static func required(_ name: String, _ help: String) -> NormKey { NormKey(name, help, isRequired: true) }

    /// Both, or neither.
    static func optional(_ name: String, _ help: String) -> NormKey { NormKey(name, help, isRequired: false) }

    private init(_ name: String, _ help: String, isRequired: Bool) {
        func key(_ name: String, _ help: String) -> Key<String> {
            Key(name: name, type: .prose, isRequired: isRequired, help: help)
        }
        bokmål = key(name, help)
        nynorsk = key("\(name)-nynorsk", "det samme på nynorsk")
        self.isRequired = isRequired
    }

    var rows: [FieldShape] { [bokmål.row, nynorsk.row] }
}

extension Fields {
    mutating func callAsFunction(_ key: NormKey) -> NormText? {
        if !key.isRequired, !has(key.bokmål), !has(key.nynorsk) { return nil }
        func needed(_ key: Key<String>) -> Key<String> { .required(key.name, key.type, key.help) }
        let (bokmål, nynorsk) = (self(needed(key.bokmål)), self(needed(key.nynorsk)))
        guard let bokmål, let nynorsk else { return nil }
        return NormText(bokmål: bokmål, nynorsk: nynorsk)
    }
}
