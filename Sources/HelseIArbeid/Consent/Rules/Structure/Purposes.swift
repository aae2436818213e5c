import Diagnostics

/// The signs that a choice asks for two things at once.
///
/// Looked for after «kan», «may», «can», in one sentence: a second «kan» joined by «og»; two verbs of sharing joined by «og»; two
/// receivers joined by «og»; two uses joined by «og»; «kan også». And in the choice as a whole: two aims, or a receiver in each of two sentences.
/// «Behandling og jobb» is none of these, and neither is a sentence that says what somebody does not do.
struct Purposes {
    struct Sign {
        let why: String
        let span: Span
    }

    private let text: FormWords

    /// The first sign of a second purpose.
    static func second(in text: FormWords) -> Sign? {
        let purposes = Purposes(text: text)
        // A choice of a few words, with the verb in the line above it, permits all it names.
        let permitted = purposes.sentences.compactMap(purposes.granted)
        let granted = permitted.isEmpty ? purposes.sentences : permitted
        return granted.lazy.compactMap(purposes.joined).first ?? granted.lazy.compactMap(purposes.added).first
            ?? purposes.secondAim ?? purposes.secondReceiver(granted)
    }

    // MARK: - One sentence

    private var sentences: [Range<Int>] {
        let starts = text.words.indices.filter { $0 == 0 || text.words[$0].breaks }
        return zip(starts, starts.dropFirst() + [text.words.count]).map { $0..<$1 }
    }

    /// The words after the one that permits.
    private func granted(_ sentence: Range<Int>) -> Range<Int>? {
        sentence.first { Self.permits.contains(text.words[$0].text) }.map { $0 + 1..<sentence.upperBound }
    }

    private func joined(_ words: Range<Int>) -> Sign? {
        for and in words where Self.and.contains(text.words[and].text) {
            let (before, after) = (words.lowerBound..<and, and + 1..<words.upperBound)
            if let again = after.first(where: { Self.permits.contains(text.words[$0].text) }) {
                return sign("«\(text.words[again].text)» står to ganger", again)
            }
            if before.contains(where: isVerb), let verb = after.prefix(2).first(where: isVerb) {
                return sign("to handlinger er satt sammen", verb)
            }
            if let pair = pair(before, after, Self.receiver) { return sign("to som får opplysninger, er satt sammen", pair) }
            if let pair = pair(before, after, Self.use) { return sign("to slags bruk er satt sammen", pair) }
        }
        return nil
    }

    /// «De kan også …».
    private func added(_ words: Range<Int>) -> Sign? {
        words.prefix(3).first { Self.also.contains(text.words[$0].text) }.map { sign("noe mer er lagt til", $0) }
    }

    /// The word after «og» if it is of one family and the nearest before it of another. Each may have a few words about it, but what
    /// one speaks *about* is no receiver.
    private func pair(_ before: Range<Int>, _ after: Range<Int>, _ family: (String) -> Int?) -> Int? {
        let near = before.suffix(8).reversed().prefix { !Self.about.contains(text.words[$0].text) }
        guard let first = near.compactMap({ family(text.words[$0].text) }).first else { return nil }
        let next = after.prefix(4).prefix { !Self.about.contains(text.words[$0].text) && !isVerb($0) }
        return next.first { word in family(text.words[word].text).map { $0 != first } ?? false }
    }

    private func isVerb(_ index: Int) -> Bool { Self.sharing.contains(text.words[index].text) }

    // MARK: - All of it

    private var secondAim: Sign? {
        let aims = text.words.indices.filter { index in
            Self.aim.contains(text.words[index].text) && index + 1 < text.words.count && Self.is.contains(text.words[index + 1].text)
        }
        return aims.count > 1 ? sign("det har to mål", aims[1]) : nil
    }

    private func secondReceiver(_ granted: [Range<Int>]) -> Sign? {
        let receivers = granted.compactMap { words -> (family: Int, word: Int)? in
            guard let verb = words.first(where: isVerb) else { return nil }
            let heard = words.filter { $0 > verb }.prefix { !Self.about.contains(text.words[$0].text) }
            return heard.lazy.compactMap { word in Self.receiver(text.words[word].text).map { ($0, word) } }.first
        }
        guard let first = receivers.first, let other = receivers.first(where: { $0.family != first.family }) else { return nil }
        return sign("det har to som får opplysninger", other.word)
    }

    private func sign(_ why: String, _ word: Int) -> Sign { Sign(why: why, span: text.span(word..<word + 1)) }
}

extension Purposes {
    private static let permits = Set(words: "kan kunne can may")
    private static let and = Set(words: "og eller samt and or")
    private static let also = Set(words: "også òg dessuten also")
    private static let about = Set(words: "om about angående regarding slik so that at when når that")
    private static let aim = Set(words: "målet formålet føremålet aim purpose goal")
    private static let `is` = Set(words: "er is")

    /// To share, to talk, to show, to use: in both norms and English.
    private static let sharing = Set(
        words: """
            snakke snakkast snakkes drøfte diskutere dele deles delast fortelle fortelje sende sendes sendast gi gje utlevere
            hente innhente vise vises visast publisere publiseres publiserast bruke bruka brukes brukast kontakte ringe ringje
            legge leggje skrive orientere informere trykke trykkes trykkast få lese lesast se sjå
            talk speak discuss share tell send give disclose obtain collect show publish use used shared shown published contact call
            inform print get read see access
            """)

    private static func receiver(_ word: String) -> Int? { family(of: word, among: receivers) }
    private static func use(_ word: String) -> Int? { family(of: word, among: uses) }

    private static func family(of word: String, among families: [[String]]) -> Int? {
        families.firstIndex { $0.contains { $0.last == "*" ? word.hasPrefix($0.dropLast()) : word == $0 } }
    }

    private static func families(_ lines: String) -> [[String]] {
        lines.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    }

    /// Those who may get to know something, a line for each.
    private static let receivers = families(
        """
        kontor* office* kommune* municipal*
        veileder* rettleiar* rettleier* advis*
        leder leder* leiar* arbeidsgiver* arbeidsgivar* manager* employer* boss
        behandler* behandlar* lege legen leger legane legene fastlege* doctor* therapist* clinician* gp
        kolleg* colleague*
        verneomb* tillitsval* safety
        pårør* familie* relative* family
        bedriftshelse* occupational
        forsikring* insur*
        forsker* forskar* researcher*
        """)

    /// What something may be used for or shown in, a line for each.
    private static let uses = families(
        """
        forskning* forsking* research*
        opplæring* undervisning* kurs* training teaching course*
        nettsid* nettsted* nettstad* web*
        sosiale social
        markedsføring* marknadsføring* marketing brosjyr* brochure*
        avis* presse* press newspaper*
        rapport* report*
        plakat* poster*
        """)
}
