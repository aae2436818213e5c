import Diagnostics
import HelseIArbeid

/// SHA-256 of a form's text, and shorter ones of its parts.
enum Fingerprint {
    /// Of plain bytes, as `sha256sum` tells it.
    static func of(_ bytes: [UInt8]) -> String { Digest(ofBytes: bytes).hex }

    /// Of what is frozen. A draft has no first day yet.
    static func of(_ text: ConsentText, form: String, from day: Day?) -> String { of(text.canonical(form: form, from: day)) }

    /// Of each part in each language, for holding languages against each other: 16 digits are enough to tell two texts apart.
    static func parts(_ version: ConsentVersion) -> [String: [Language: String]] {
        var prints: [String: [Language: String]] = [:]
        for text in version.texts {
            prints[titleKey, default: [:]][text.language] = short(Array(text.head.title.value.utf8))
            for part in text.parts { prints[part.id.value, default: [:]][text.language] = short(Array(part.span.text.utf8)) }
        }
        return prints
    }

    static let titleKey = "tittel"

    private static func short(_ bytes: [UInt8]) -> String { String(of(bytes).prefix(16)) }
}
