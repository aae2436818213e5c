/// What links and images may point to. Documents are sent by mail and printed: nothing insecure, nothing that runs.
enum LinkPolicy {
    /// Why a destination is refused, in the words of a diagnostic.
    struct Refusal: Equatable {
        let message: String
        let help: String
    }

    /// `nil` for what is allowed: `https://`, `mailto:`, `tel:`, and a place in the same set of documents.
    static func refusal(ofLink destination: String) -> Refusal? {
        let address = destination.utf8
        guard !address.isEmpty else {
            return Refusal(message: "lenka har ingen adresse", help: "skriv adressen i parentesen: [tekst](adresse)")
        }
        guard !address.contains(where: isControl) else {
            return Refusal(message: "lenka har et styretegn i adressen", help: "skriv adressen på nytt")
        }
        guard !address.starts(with: "//".utf8), !address.contains(UInt8(ascii: "\\")) else {
            let message = "lenka «\(destination)» kan ikke leses sikkert som adresse"
            return Refusal(message: message, help: "skriv hele adressen, med https:// foran")
        }
        guard let colon = endOfScheme(destination) else { return nil }
        let scheme = destination[..<colon].lowercased()
        let rest = destination[colon...].dropFirst()
        switch scheme {
        case "mailto" where !rest.isEmpty, "tel" where !rest.isEmpty, "https" where hasHost(rest): return nil
        case "http" where hasHost(rest):
            let message = "lenka «\(destination)» går over en usikret forbindelse"
            return Refusal(message: message, help: "skriv «https:\(rest)» hvis nettstedet har det")
        default:
            return Refusal(
                message: "lenker til «\(scheme):» er ikke tillatt",
                help: "bruk https://, mailto:, tel: eller filnavnet til et dokument i samme pakke")
        }
    }

    /// `nil` for a picture that lies beside the text.
    static func refusal(ofImage destination: String) -> Refusal? {
        let isRelative =
            endOfScheme(destination) == nil && destination.utf8.first != UInt8(ascii: "/")
            && !destination.utf8.contains { isControl($0) || $0 == UInt8(ascii: "\\") }
        guard isRelative, [".svg", ".png", ".jpg"].contains(where: destination.hasSuffix) else {
            return Refusal(
                message: "bildet «\(destination)» kan ikke brukes",
                help: "bruk filnavnet til et bilde i mappa, med endelsen .svg, .png eller .jpg")
        }
        return nil
    }

    private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F }

    /// Whether what stands after the scheme is `//` and something.
    private static func hasHost(_ rest: Substring) -> Bool { rest.utf8.starts(with: "//".utf8) && rest.utf8.count > 2 }

    /// The `:` after a scheme by the grammar of RFC 3986. A colon that comes first, or after one letter as in `c:`, is
    /// taken for one too: neither is the beginning of a file name we want.
    private static func endOfScheme(_ destination: String) -> String.Index? {
        let end = destination.utf8.firstIndex {
            !$0.isLetter && !$0.isDigit && $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ".")
        }
        return end.flatMap { destination.utf8[$0] == UInt8(ascii: ":") ? $0 : nil }
    }
}
