/// The words that tell where somebody else's text begins and ends (C135).
enum QuoteCue {
    /// «Kopi av mail sendt 30. oktober 2020».
    static func beginsMail(_ text: String) -> Bool {
        let lower = text.lowercased()
        guard text.count <= 120 else { return false }
        return ["kopi av ", "avskrift av "].contains { copy in
            ["mail", "e-mail", "e-post", "epost", "brev", "melding", "mailen", "e-posten", "e-brev"].contains {
                lower.hasPrefix(copy + $0)
            }
        }
            || ["e-post fra ", "epost fra ", "mail fra ", "e-post frå ", "mail frå "].contains { lower.hasPrefix($0) }
                && lower.hasSuffix(":")
    }

    /// `Fra: …`, `Sendt: …`, as a mail program copies it.
    static func isMailHead(_ text: String) -> Bool {
        let lower = text.lowercased()
        return ["fra:", "frå:", "from:", "sendt:", "sent:", "til:", "to:", "kopi:", "cc:", "emne:", "subject:"].contains {
            lower.hasPrefix($0)
        }
    }

    /// «…, jfr. utdrag fra referat:».
    static func announcesMinutes(_ text: String) -> Bool {
        let lower = text.lowercased()
        guard lower.hasSuffix(":") else { return false }
        return [
            "utdrag fra ", "utdrag frå ", "fra referat", "frå referat", "i referatet", "fra protokoll", "sitat fra ", "sitat frå ",
        ].contains {
            lower.contains($0)
        }
    }

    /// «på denne mailen»: no longer the mail itself.
    static func looksBack(_ text: String) -> Bool {
        let lower = text.lowercased()
        return [
            "denne mailen", "denne e-posten", "denne eposten", "denne meldingen", "dette brevet", "på mailen", "på e-posten",
            "på eposten",
            "på henvendelsen", "denne henvendelsen",
        ].contains { lower.contains($0) }
    }

    static func isGreeting(_ text: String) -> Bool {
        let lower = text.lowercased()
        guard text.count <= 60 else { return false }
        return [
            "vennlig hilsen", "med vennlig hilsen", "med venlig hilsen", "mvh", "hilsen", "beste hilsen", "med hilsen",
            "venleg helsing",
            "vennleg helsing", "med venleg helsing", "med vennleg helsing", "helsing", "beste helsing", "hilsning",
        ].contains { word in lower.hasPrefix(word) && lower.dropFirst(word.count).first.map { !$0.isLetter } ?? true }
    }
}
