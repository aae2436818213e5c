import Diagnostics

/// A picture that is broken, or does more than show itself, is found before anything is printed.
enum PictureCheck {
    static func check(_ name: String, _ file: SourceFile) -> [Diagnostic] {
        guard let ending = name.lastIndex(of: "."), String(name[..<ending]).isSlug else { return [.badName(file)] }
        switch name[ending...] {
        case ".png": return isWholePNG(file.bytes) ? [] : [.broken(file, "PNG")]
        case ".jpg": return isWholeJPEG(file.bytes) ? [] : [.broken(file, "JPEG")]
        default: return check(drawing: file)
        }
    }

    /// Signature, a header with a size, and the chunk that ends it (PNG specification 5.2, 11.2).
    private static func isWholePNG(_ bytes: [UInt8]) -> Bool {
        let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
        let end: [UInt8] = [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]
        return bytes.count > 45 && bytes.starts(with: signature) && bytes[12..<16].elementsEqual("IHDR".utf8)
            && bytes[16..<20].contains { $0 != 0 } && bytes[20..<24].contains { $0 != 0 } && bytes.suffix(12).elementsEqual(end)
    }

    /// Start and end of image; some cameras leave zeros after the end.
    private static func isWholeJPEG(_ bytes: [UInt8]) -> Bool {
        let rest = bytes.reversed().drop { $0 == 0 }
        return bytes.count > 100 && bytes.starts(with: [0xFF, 0xD8, 0xFF]) && rest.starts(with: [0xD9, 0xFF])
    }

    /// A drawing is text, so it can be looked into: it must be one, and fetch or run nothing.
    private static func check(drawing file: SourceFile) -> [Diagnostic] {
        let text = file.text(in: 0..<file.bytes.count).lowercased()
        guard text.contains("<svg"), text.contains("</svg>") else { return [.broken(file, "SVG")] }
        let forbidden = ["<script", "<foreignobject", "javascript:", "<!entity", " onload=", "url(http", "@import"]
        let reaches = ["href=\"", "href='"].contains { mark in
            text.split(separator: mark, omittingEmptySubsequences: false).dropFirst().contains { target in
                !target.hasPrefix("#") && !target.hasPrefix("data:image/")
            }
        }
        return reaches || forbidden.contains(where: text.contains) ? [.reaches(file)] : []
    }
}

extension Diagnostic {
    /// The file as a whole: an excerpt of a picture says nothing.
    private static func place(of file: SourceFile) -> Span { Span(SourceFile(path: file.path, bytes: []), 0..<0) }

    fileprivate static func broken(_ file: SourceFile, _ kind: String) -> Diagnostic {
        .error(
            .image, "bildet er skadet: det er ikke en hel \(kind)-fil", at: place(of: file),
            help: "åpne bildet i et bildeprogram, og lagre det på nytt med samme navn")
    }

    fileprivate static func reaches(_ file: SourceFile) -> Diagnostic {
        .error(
            .image, "tegningen henter noe utenfra eller har et program i seg", at: place(of: file),
            help: "lagre den som vanlig SVG uten lenker og skript, eller som PNG")
    }

    fileprivate static func badName(_ file: SourceFile) -> Diagnostic {
        .error(
            .wrongType, "«\(file.path.split(separator: "/").last.map(String.init) ?? "")» kan ikke være navnet på et bilde",
            at: place(of: file),
            help: "bruk bare små bokstaver a–z, tall og bindestrek, og en av endelsene .png, .jpg og .svg")
    }
}
