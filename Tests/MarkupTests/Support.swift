/// Random numbers that are the same in every run: a test that fails can be run again with its seed.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

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
