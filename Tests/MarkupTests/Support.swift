import TestSupport

extension String {
    /// Up to 40 scalars, half of them from `likely`, the others from anywhere in Unicode.
    init(random likely: String, using random: inout SplitMix64) {
        let likely = Array(likely.unicodeScalars)
        self.init()
        for _ in 0..<Int.random(in: 0...40, using: &random) {
            let anywhere = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random))
            let scalar = Bool.random(using: &random) ? anywhere : likely.randomElement(using: &random)
            if let scalar { unicodeScalars.append(scalar) }
        }
    }
}
