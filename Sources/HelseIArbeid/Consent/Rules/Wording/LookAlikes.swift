/// Letters from other alphabets that a reader takes for ours, and what they are taken for.
enum LookAlikes {
    /// The letter of ours a scalar looks like; `nil` if it is one of ours, or looks like none.
    static func latin(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        scalar.isASCII ? nil : table[scalar] ?? mathematical(scalar) ?? enclosed(scalar)
    }

    /// 𝐀–𝚣: thirteen alphabets of 52 letters in a row.
    private static func mathematical(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard (0x1D400...0x1D6A3).contains(scalar.value) else { return nil }
        let place = (scalar.value - 0x1D400) % 52
        return Unicode.Scalar(UInt8(place < 26 ? 65 + place : 71 + place))
    }

    /// Ⓐ–ⓩ, 🄰–🅉, and the fullwidth alphabet.
    private static func enclosed(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        let starts: [(first: UInt32, letter: UInt32)] = [
            (0x24B6, 65), (0x24D0, 97), (0xFF21, 65), (0xFF41, 97), (0x1F130, 65), (0x1F150, 65), (0x1F170, 65),
        ]
        for start in starts where (start.first..<start.first + 26).contains(scalar.value) {
            return Unicode.Scalar(UInt8(start.letter + scalar.value - start.first))
        }
        return nil
    }

    /// Written in pairs: the stranger, then ours.
    private static let table: [Unicode.Scalar: Unicode.Scalar] = {
        let cyrillic = """
            аa АA вb ВB ьb ЬB сc СC ԁd еe ЕE ёe ЁE нh НH һh ҺH іi ІI їi ЇI јj ЈJ кk КK ӏl ӀI мm МM оo ОO рp РP ԛq ѕs ЅS тt ТT уy УY
            ѵv ѴV ԝw ԜW хx ХX гr ӕæ ӔÆ өø ӨØ
            """
        let greek = "αa ΑA βb ΒB εe ΕE ηn ΗH ιi ΙI κk ΚK ΜM νv ΝN οo ΟO ρp ΡP τt ΤT υu ΥY χx ΧX ΖZ γy ϲc ϳj θø ΘØ"
        let others = """
            ıi ɩi ɪi ʟl ǀl ⅼl ⅰi ⅠI ⅬL ⅴv ⅤV ⅹx ⅩX ⅽc ⅭC ⅾd ⅮD ⅿm ⅯM ꜱs ᴘp ᴊj ᴏo ʙb ᴇe ᴀa ᴛt ɑa ɡg ſs ℓl ℎh ℯe ℊg ℴo ℬB ℰE ℱF ℋH ℐI
            ℒL ℳM ℛR ℭC ℌH ℑI ℜR ℨZ ℂC ℍH ℕN ℙP ℚQ ℝR ℤZ օo ոn սu
            """
        let pairs = (cyrillic + " " + greek + " " + others).unicodeScalars.split { $0.properties.isWhitespace }.map(Array.init)
        return Dictionary(pairs.map { ($0[0], $0[1]) }) { first, _ in first }
    }()
}
