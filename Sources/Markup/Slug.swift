extension String {
    /// The text as a short name for addresses and fragments: small letters a–z, digits and single hyphens.
    /// `æ ø å` become `ae o a`; other letters lose their marks where there is a plain one, and are left out where not.
    public var slugged: String {
        var slug = ""
        var wantsHyphen = false
        for character in self.lowercased() {
            let plain: String
            switch character {
            case "a"..."z", "0"..."9": plain = String(character)
            case "æ", "ä": plain = "ae"
            case "ø", "ö": plain = "o"
            case "å", "à", "á", "â": plain = "a"
            case "é", "è", "ê", "ë": plain = "e"
            case "ò", "ó", "ô": plain = "o"
            case "ü", "ù", "ú": plain = "u"
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
