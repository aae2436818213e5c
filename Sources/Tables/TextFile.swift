public import Diagnostics

/// Text that is no table, from a program that may write it in any of Excel's encodings.
public enum TextFile {
    /// The same text as UTF-8, under the same path; spans point into it.
    public static func decoded(_ source: SourceFile) -> SourceFile {
        let decoded = DecodedFile(source)
        return SourceFile(path: source.path, bytes: decoded.bytes)
    }
}
