import Diagnostics

/// A statement is one sentence: a longer one has no room on its card, on the poster or in the minds of a group.
enum ShortStatement {
    static let longest = 200

    static func check(_ text: Located<String>) -> [Diagnostic] {
        text.value.count > longest ? [.long(text)] : []
    }
}

extension Diagnostic {
    fileprivate static func long(_ text: Located<String>) -> Diagnostic {
        .warning(
            .longStatement, "utsagnet er på \(text.value.count) tegn, og får ikke plass på kort og plakat", at: text.span,
            help: "én setning på høyst \(ShortStatement.longest) tegn; er det to ting, er det to utsagn")
    }
}
