import Diagnostics

@testable import Markdown

/// A small generator with a seed, so that a test that fails fails again.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

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
