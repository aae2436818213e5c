/// A street with a number, and the registration of a car.
struct Addresses {
    let text: FoldedText
    let words: Words

    func findings() -> [Sighting] {
        words.all.indices.dropLast().compactMap { street($0) ?? car($0) }
    }

    private func street(_ index: Int) -> Sighting? {
        let (word, next) = (words.all[index], words.all[index + 1])
        guard let number = next.number, (1...999).contains(number), isNear(word, next), isStreet(index),
            !words.has(Self.units, after: next.range.upperBound)
        else { return nil }
        let isPair = Self.secondWords.contains(word.text) && index > 0 && !words.all[index].breaks
        let start = isPair ? words.all[index - 1].range.lowerBound : word.range.lowerBound
        return (.address, start..<next.range.upperBound, .likely)
    }

    private func isStreet(_ index: Int) -> Bool {
        let word = words.all[index]
        // «Kongens gate 5», «Øvre veg 2»
        if Self.secondWords.contains(word.text) {
            return index > 0 && !word.breaks && (words.all[index - 1].isCapitalised || words.all[index - 1].text.last == "s")
        }
        if Self.streets.contains(where: { word.text.count > $0.count && word.text.hasSuffix($0) }) {
            return !Self.ways.contains(word.text)
        }
        return word.isCapitalised && !word.opens
            && Self.spots.contains { word.text.count > $0.count + 1 && word.text.hasSuffix($0) }
    }

    /// Two capitals and five digits, or four on a trailer.
    private func car(_ index: Int) -> Sighting? {
        let (letters, digits) = (words.all[index], words.all[index + 1])
        guard letters.text.utf8.count == 2, digits.number != nil, isNear(letters, digits),
            text.scalars[digits.range.lowerBound] != "0"
        else { return nil }
        let isCar = words.has(Self.carWords, within: 4, before: letters.range.lowerBound)
        let isLong = digits.range.count == 5 || digits.range.count == 4 && isCar
        guard isLong, letters.isShouted || isCar, !Self.notCars.contains(letters.text) else { return nil }
        return (.carRegistration, letters.range.lowerBound..<digits.range.upperBound, .likely)
    }

    private func isNear(_ word: Word, _ next: Word) -> Bool {
        let gap = text.scalars[word.range.upperBound..<next.range.lowerBound]
        return gap.count <= 1 && gap.allSatisfy { $0 == " " || $0 == "-" }
    }

    private static let secondWords = Set(words: "gate gata gaten veg vei vegen veien alle plass")
    private static let streets = ["veien", "vegen", "vei", "veg", "gata", "gaten", "gate", "gt", "alleen", "smauet", "stredet"]
    private static let spots = [
        "plassen", "plass", "bakken", "svingen", "stien", "tunet", "lia", "haugen", "åsen", "brygga", "kaien", "torget",
    ]
    /// Words that end like a street, and are none.
    private static let ways = Set(
        words: "underveien undervegen oppgate utgate innvei utvei utveg omvei omveg snarvei snarveg hovedveien hovudvegen")

    private static let units = Set(
        words: """
            minutter minutt min timer timar time dager dagar uker veker ganger gonger gong gang km kilometer meter m personer
            stykker prosent kr kroner
            """)

    private static let carWords = Set(
        words: """
            bil bilen bilnummer regnr registreringsnummer registreringsnr skilt skiltet skiltnummer kjennemerke tilhenger
            tilhengar
            """
    )
    private static let notCars = Set(words: "kr nr en ns sn iso no kl nb nn")
}
