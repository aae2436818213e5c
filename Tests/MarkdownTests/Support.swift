import Diagnostics

@testable import Markdown
import TestSupport

/// Random text put together of `words`.
func randomText(of words: [String], count: Int, seed: UInt64) -> String {
    var generator = SplitMix64(seed: seed)
    return (0..<count).map { _ in words.randomElement(using: &generator) ?? "" }.joined()
}

func compile(_ text: String, _ options: Fragment.Options = .init()) -> Checked<Fragment> {
    let file = SourceFile(path: "test.md", text: text)
    return Fragment.compile(file: file, range: 0..<file.bytes.count, options: options)
}

/// The HTML with `⟨name⟩` for values and `#slug` for anchors.
func html(_ text: String, _ options: Fragment.Options = .init()) -> String {
    shown(compile(text, options).value?.html ?? [])
}

/// The text for an e-mail, with `⟨name⟩` for values.
func plain(_ text: String) -> String { shown(compile(text, .init(plainText: true)).value?.plain ?? []) }

func shown(_ pieces: [Fragment.Piece]) -> String {
    pieces.map { piece in
        switch piece {
        case .markup(let text): text
        case .value(let name): "⟨\(name.value)⟩"
        case .anchor(let slug): "#\(slug)"
        }
    }.joined()
}

/// `code line:column «covered text»` for each diagnostic.
func marks(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { diagnostic in
        guard let span = diagnostic.span else { return diagnostic.code.rawValue }
        return "\(diagnostic.code.rawValue) \(span.line):\(span.column) «\(span.text)»"
    }
}

func marks(_ text: String) -> [String] { marks(compile(text).diagnostics) }
