public import Diagnostics

/// One stretch of Markdown, compiled once and put into as many pages as need it.
///
/// It is flat: markup that is finished, with holes for what is known only when a page is put together.
public struct Fragment: Sendable {
    public var html: [Piece] = []
    /// The same as plain text for an e-mail; empty unless ``Options/plainText`` asks for it.
    public var plain: [Piece] = []
    /// In the order they end in the source.
    public var links: [Link] = []
    public var headings: [Heading] = []
    /// The pictures, as an author names them.
    public var images: [String] = []
    /// Every `{{name}}` that stands where one may stand, as often as it stands there.
    public var placeholders: [Located<String>] = []

    /// Nothing.
    public init() {}

    public enum Piece: Sendable, Equatable {
        /// Finished: HTML in ``Fragment/html``, plain text in ``Fragment/plain``.
        case markup(String)
        /// The name in a `{{name}}`, for a value to be filled in; in HTML it must be escaped.
        case value(Located<String>)
        /// The `id` a heading wants; made unique when the page is put together, and safe in an attribute as it is.
        case anchor(String)
    }

    public struct Link: Sendable, Equatable {
        /// As libcmark understands it: without escapes and character references.
        public let destination: String
        /// The destination in the source, or the block's first line where it is written in another way there.
        public let span: Span
    }

    public struct Heading: Sendable, Equatable {
        /// From 1 to 6.
        public let level: Int
        /// What its ``Piece/anchor(_:)`` says: never empty, not necessarily unique.
        public let slug: String
        /// Without markup; placeholders stand as `{{name}}`.
        public let text: String
        public let span: Span
    }

    public struct Options: Sendable {
        /// Whether `#` may be used: in most places the title comes from a template.
        public var allowsTitle: Bool
        /// Norwegian quotation marks, dashes and no-break spaces.
        public var typography: Bool
        /// Whether ``Fragment/plain`` is wanted.
        public var plainText: Bool
        /// The images there are, by the destination an author writes, with the address each has on the page.
        /// `nil` takes every destination as it is.
        public var images: [String: String]?
        /// Whether `[^id]` is the mark of a note: a placeholder with the name `^id`.
        public var notes: Bool

        public init(
            allowsTitle: Bool = false, typography: Bool = true, plainText: Bool = false, images: [String: String]? = nil,
            notes: Bool = false
        ) {
            self.allowsTitle = allowsTitle
            self.typography = typography
            self.plainText = plainText
            self.images = images
            self.notes = notes
        }
    }

    /// Compiles `range`, which begins at the beginning of a line. Everything that is wrong is reported at once;
    /// there is a fragment all the same, except for bytes that cannot be read as text.
    public static func compile(
        file: SourceFile, range: Range<Int>, options: Options = Options()
    ) -> Checked<Fragment> {
        if let diagnostic = unreadable(file, range) { return Checked(nil, [diagnostic]) }
        let tree = Tree(parsing: file.bytes[range])
        tree.joinTexts()
        var compiler = FragmentCompiler(file: file, range: range, options: options)
        tree.withRoot { compiler.compile($0) }
        let fragment = tree.withHTML { compiler.finish(html: $0) }
        return Checked(fragment, compiler.diagnostics)
    }

    /// Two things the rest relies on: the sentinels never occur in the source, and libcmark, which also ends lines at a
    /// lone carriage return, counts lines as ``SourceFile`` does.
    private static func unreadable(_ file: SourceFile, _ range: Range<Int>) -> Diagnostic? {
        let offset = file.bytes.withUnsafeBufferPointer { bytes in
            range.first { index in
                bytes[index] >= Sentinel.lowest
                    || bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
            }
        }
        guard let offset else { return nil }
        let span = Span(file, offset..<offset + 1)
        if file.bytes[offset] >= Sentinel.lowest {
            return .error(.notUTF8, "teksten er ikke gyldig UTF-8", at: span, help: "lagre fila som UTF-8")
        }
        return .error(
            .controlCharacter, "vognretur uten linjeskift etter", at: span,
            help: "lagre fila med vanlige linjeskift")
    }
}
