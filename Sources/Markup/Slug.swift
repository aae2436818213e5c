extension String {
    /// The text as a short name for addresses and fragments: small letters a–z, digits and single hyphens.
    /// `æ ø å` become `ae o a`; other letters lose their marks where there is a plain one, and are left out where not.
    public var slugged: String { sluggedASCII ?? sluggedCharacters }

    /// The same for texts of ASCII alone, byte by byte: most words of most headings. `nil` for others.
    private var sluggedASCII: String? {
        var slug: [UInt8] = []
        slug.reserveCapacity(utf8.count)
        var wantsHyphen = false
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                if wantsHyphen { slug.append(UInt8(ascii: "-")) }
                wantsHyphen = false
                slug.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                if wantsHyphen { slug.append(UInt8(ascii: "-")) }
                wantsHyphen = false
                slug.append(byte | 0x20)
            case 0x80...: return nil
            default: wantsHyphen = !slug.isEmpty
            }
        }
        return String(decoding: slug, as: UTF8.self)
    }

    private var sluggedCharacters: String {
        var slug = ""
        var wantsHyphen = false
        for character in self.lowercased() {
            let plain: String
            switch character {
            // A letter may have grown together with other scalars, as in the keycap «1️⃣»; only the letter is kept.
            case "a"..."z", "0"..."9": plain = String(character.unicodeScalars.prefix(1))
            case "æ", "ä": plain = "ae"
            case "ø", "ö": plain = "o"
            case "å", "à", "á", "â", "ã": plain = "a"
            case "ç", "č", "ć": plain = "c"
            case "đ": plain = "d"
            case "é", "è", "ê", "ë", "ę": plain = "e"
            case "í", "ì", "î", "ï": plain = "i"
            case "ł": plain = "l"
            case "ñ", "ń", "ŋ": plain = "n"
            case "ò", "ó", "ô", "õ": plain = "o"
            case "š", "ś": plain = "s"
            case "ŧ": plain = "t"
            case "ü", "ù", "ú", "û": plain = "u"
            case "ý": plain = "y"
            case "ž", "ź", "ż": plain = "z"
            default: plain = ""
            }
            if plain.isEmpty {
                wantsHyphen = !slug.isEmpty
            } else {
                if wantsHyphen { slug += "-" }
                wantsHyphen = false
                slug += plain
            }
        }
        return slug
    }
}
