/// Contrast between colours, as WCAG 2.2 defines it (1.4.3).
public enum Contrast {
    /// From 1 to 21; `nil` if the text is not `#rrggbb`.
    public static func ratioToWhite(ofHex hex: String) -> Double? {
        guard let luminance = luminance(ofHex: hex) else { return nil }
        return 1.05 / (luminance + 0.05)
    }

    static func luminance(ofHex hex: String) -> Double? {
        guard hex.hasPrefix("#"), hex.utf8.count == 7, hex.dropFirst().allSatisfy(\.isHexDigit),
            let value = Int(hex.dropFirst(), radix: 16)
        else { return nil }
        let channels = [value >> 16, value >> 8 & 0xFF, value & 0xFF].map { linear(Double($0) / 255) }
        return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }

    private static func linear(_ channel: Double) -> Double {
        guard channel > 0.04045 else { return channel / 12.92 }
        return power24((channel + 0.055) / 1.055)
    }

    /// x to the power 2.4, as x² times the fifth root of x², by Newton: `pow` would need Foundation.
    private static func power24(_ x: Double) -> Double {
        let square = x * x
        var root = 1.0
        for _ in 0..<60 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
        return square * root
    }
}
