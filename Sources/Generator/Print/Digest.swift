import Crypto

/// SHA-256 of something: two things with one digest are the same thing.
struct Digest: Sendable, Hashable {
    /// 64 hexadecimal digits.
    let hex: String

    /// Of several things in order. Each is hashed by itself first, so that `ab, c` and `a, bc` are not the same.
    init(of parts: [[UInt8]]) {
        var hash = SHA256()
        for part in parts { SHA256.hash(data: part).withUnsafeBytes { hash.update(bufferPointer: $0) } }
        hex = Self.hex(of: hash.finalize())
    }

    /// Of plain bytes, as `sha256sum` tells it.
    init(ofBytes bytes: [UInt8]) { hex = Self.hex(of: SHA256.hash(data: bytes)) }

    /// As written; `nil` if it is not one.
    init?(hex: some StringProtocol) {
        guard hex.utf8.count == 64, hex.utf8.allSatisfy({ Self.digits.contains($0) }) else { return nil }
        self.hex = String(hex)
    }

    private static let digits = Array("0123456789abcdef".utf8)

    private static func hex(of hash: SHA256.Digest) -> String {
        String(decoding: hash.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
