public import Diagnostics

/// Text that is no table, from a program that may write it in any of Excel's encodings.
public enum TextFile {
    /// The same text as UTF-8, under the same path; spans point into it. No text if the file is no text, or holds two encodings.
    public static func decoded(_ source: SourceFile) -> Checked<SourceFile> {
        guard !isArchive(source.bytes) else { return Checked(nil, [.office(source)]) }
        let decoded = DecodedFile(source)
        let file = SourceFile(path: source.path, bytes: decoded.bytes)
        let found = EncodingRules.check(decoded, [])
        return Checked(found.hasErrors ? nil : file, found.map { $0.severity == .hint ? $0.weighing(.warning) : $0 })
    }

    /// Word and Excel files are ZIP archives, older ones compound files.
    private static func isArchive(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    }
}

extension Diagnostic {
    fileprivate static func office(_ source: SourceFile) -> Diagnostic {
        .error(
            .tableEncoding, "«\(source.path)» er en fil fra Word eller Excel, ikke en tekstfil", at: nil,
            help: "lagre den som «CSV UTF-8» fra Excel, eller kopier utsagnene og lim dem inn med -")
    }
}
