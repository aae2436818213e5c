import CQREncode
import Markup

/// A text as a QR code: one drawing, which a phone reads off paper. Error correction M: a seventh of it may be lost.
struct QRCode: Sendable, Equatable {
    /// Modules on each side, the empty ones around it not counted.
    let width: Int
    /// Row by row; `true` is dark.
    let modules: [Bool]

    /// `nil` when the text is empty, or longer than a code can be.
    init?(_ text: String) {
        guard let symbol = Symbol(Array(text.utf8)) else { return nil }
        (width, modules) = (symbol.width, symbol.modules)
    }

    /// Modules that must be empty around the code for a camera to find it.
    static let quiet = 4

    /// The drawing. It says nothing to those who hear the page: the text must stand beside it.
    var figure: HTML {
        let side = width + 2 * Self.quiet
        return """
            <svg class="qr" viewBox="0 0 \(side) \(side)" aria-hidden="true" focusable="false" shape-rendering="crispEdges">\
            <path fill="#fff" d="M0 0h\(side)v\(side)h-\(side)z"/><path fill="#000" d="\(path)"/></svg>
            """
    }

    /// Every stretch of dark modules in a row, as a rectangle. In one path, so that no seams are seen between rows.
    var path: String {
        var path = ""
        for row in 0..<width {
            var column = 0
            while column < width {
                let start = column
                while column < width, modules[row * width + column] { column += 1 }
                let length = column - start
                if length > 0 { path += "M\(start + Self.quiet) \(row + Self.quiet)h\(length)v1h-\(length)z" }
                column += 1
            }
        }
        return path
    }
}

/// The owner of a code that libqrencode made. It cannot be copied, and frees the code when it goes.
private struct Symbol: ~Copyable {
    private let code: UnsafeMutablePointer<CQREncode.QRcode>

    /// As bytes, so that no letter is special; the smallest code that holds them.
    init?(_ bytes: [UInt8]) {
        guard let code = QRcode_encodeData(Int32(clamping: bytes.count), bytes, 0, QR_ECLEVEL_M) else { return nil }
        self.code = code
    }

    deinit { QRcode_free(code) }

    var width: Int { Int(code.pointee.width) }
    /// The lowest bit of each byte is whether the module is dark; the others tell what it is for.
    var modules: [Bool] {
        UnsafeBufferPointer(start: code.pointee.data, count: width * width).map { $0 & 1 == 1 }
    }
}
