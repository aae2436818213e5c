import Diagnostics
public import HelseIArbeid
import Tables

/// Reads text that came from Word or a PDF, in any of the encodings programs save it in, and writes the file that is made of it.
public enum MinutesImporter {
    /// Why nothing was made, in one sentence or two.
    public struct Refusal: Error, Sendable {
        public let message: String
    }

    /// The import, and whether the letters had to be guessed at.
    public struct Result: Sendable {
        public let minutes: MinutesImport
        public let isWindows1252: Bool
    }

    public static func read(path: String, bytes: [UInt8]) throws(Refusal) -> Result {
        if let refusal = refusal(path, bytes) { throw refusal }
        let decoded = TextFile.decoded(SourceFile(path: path, bytes: bytes))
        guard let file = decoded.value else { throw .mixed(path) }
        let text = file.text(in: 0..<file.bytes.count)
        return Result(minutes: MinutesImport.read(text), isWindows1252: !decoded.diagnostics.isEmpty)
    }

    /// Makes a new file; one that is there stays as it is.
    public static func write(_ minutes: MinutesImport, to path: String) throws(Refusal) {
        guard Disk.entry(path) == nil else { throw Refusal(message: "«\(path)» finnes fra før og blir ikke skrevet over.") }
        do {
            try Disk.create(path, Array(minutes.markdown.utf8), mode: 0o644)
        } catch {
            throw Refusal(message: "«\(path)» kan ikke skrives: \(error.reason).")
        }
    }

    /// Files that hold text, but are none.
    private static func refusal(_ path: String, _ bytes: [UInt8]) -> Refusal? {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .word(path) }
        if bytes.starts(with: Array("%PDF".utf8)) { return .pdf(path) }
        if bytes.starts(with: Array("{\\rtf".utf8)) { return .word(path) }
        let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        return bytes.contains(0) && !isUTF16 ? .noText(path) : nil
    }
}

extension MinutesImporter.Refusal {
    fileprivate static func word(_ path: String) -> Self {
        Self(
            message: """
                «\(path)» er en fil fra Word, ikke ren tekst. Åpne den i Word, velg Lagre som og «Ren tekst (*.txt)» med tegnsettet \
                UTF-8, og importer den fila. Eller merk alt, kopier det, og lim det inn etter `hia importer referat -`.
                """)
    }

    fileprivate static func pdf(_ path: String) -> Self {
        Self(
            message: """
                «\(path)» er en PDF, ikke ren tekst. Åpne den, merk alt, kopier det, lim det inn i Notisblokk og lagre, og importer den \
                fila. Eller lag teksten med `pdftotext \(path) tekst.txt`.
                """)
    }

    fileprivate static func mixed(_ path: String) -> Self {
        Self(
            message: "«\(path)» er delvis UTF-8 og delvis noe annet. Åpne den, rett bokstavene som er feil, og lagre den som UTF-8."
        )
    }

    fileprivate static func noText(_ path: String) -> Self {
        Self(message: "«\(path)» ser ikke ut til å være ren tekst. Lagre teksten som en .txt-fil, og importer den.")
    }
}
