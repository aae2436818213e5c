/// Words as the bank counts them: common nynorsk spellings as bokmål, without endings, and without those that carry no meaning.
enum BankWords {
    /// The word in the spelling that is counted; the words for who speaks become one.
    static func common(_ word: String) -> String { spellings[word] ?? word }

    /// What is left of a word that carries meaning, always a beginning of it; `nil` for the others. Light: what two words share
    /// by chance costs no more than a theme that is told too widely.
    static func stem(_ word: String) -> String? {
        guard word.count >= shortest, !silent.contains(word), word.contains(where: { !$0.isNumber }) else { return nil }
        return String(shortened(shortened(word[...])))
    }

    /// Without its last ending, if enough is left.
    private static func shortened(_ word: Substring) -> Substring {
        for ending in endings where word.count >= ending.count + shortest && word.hasSuffix(ending) {
            return word.dropLast(ending.count)
        }
        return word
    }

    private static let shortest = 3
    /// Longest first, of both norms.
    private static let endings = ["hetene", "heitene", "heten", "heita", "ene", "ane", "er", "ar", "en", "et", "a", "e"]

    /// Each common nynorsk spelling with the one of bokmål; no bokmål word is changed by it.
    private static let spellings: [String: String] = {
        let pairs = """
            jeg=jeg/vi eg=jeg/vi vi=jeg/vi me=jeg/vi meg=meg/oss oss=meg/oss ikkje=ikke ein=en eit=et dei=de kva=hva
            korleis=hvordan kvifor=hvorfor kven=hvem kor=hvor kvar=hver kvart=hvert kvarandre=hverandre noko=noe nokon=noen
            nokre=noen mykje=mye meir=mer vere=være vore=vært gjere=gjøre gjer=gjør seie=si seier=sier kjem=kommer kome=komme
            vert=blir vart=ble tek=tar gjev=gir gje=gi veit=vet berre=bare saman=sammen utan=uten frå=fra heim=hjem
            høyre=høre høyrer=hører leiar=leder leiaren=lederen leiarar=ledere tilsett=ansatt tilsette=ansatte oppgåve=oppgave
            oppgåver=oppgaver oppgåvene=oppgavene treng=trenger snakkar=snakker spørje=spørre hjelpar=hjelper veke=uke
            veker=uker kvardag=hverdag annan=annen anna=annet sjølv=selv sjølve=selve lyttar=lytter brukar=bruker
            planlegg=planlegger arbeidar=arbeider jobbar=jobber startar=starter byrjar=begynner byrje=begynne følgjer=følger
            skriv=skriver les=leser held=holder lagar=lager bytar=bytter byter=bytter samarbeidar=samarbeider
            ynskjer=ønsker ønskjer=ønsker tenkjer=tenker betre=bedre fleire=flere tryggare=tryggere lettare=lettere
            rolegare=roligere roligare=roligere tidleg=tidlig tidlegare=tidligere vanskeleg=vanskelig vanskelege=vanskelige
            dagleg=daglig daglege=daglige roleg=rolig rolege=rolige mogleg=mulig moglege=mulige vennleg=vennlig ærleg=ærlig
            dårleg=dårlig dårlege=dårlige tydeleg=tydelig tydelege=tydelige vanleg=vanlig vanlege=vanlige verkeleg=virkelig
            personleg=personlig fagleg=faglig jamleg=jevnlig hyggeleg=hyggelig særleg=særlig
            """.split { $0 == " " || $0 == "\n" }.map { $0.split(separator: "=").map(String.init) }
        return pairs.reduce(into: [:]) { table, pair in table[pair[0]] = pair[pair.count - 1] }
    }()

    /// In the spelling that is counted.
    private static let silent = Set(
        words: """
            jeg/vi meg/oss du deg dere de dem den det dette denne disse han hun ham henne seg man en ei et min mitt mine mi vår
            vårt våre din ditt dine deres sin sitt sine hans hennes som hva hvem hvor hvordan hvorfor hver hvert når om at
            og eller men så for fordi mot av til fra med uten ved på i under over mellom etter før inn ut opp ned her der da
            nå er var være vært blir ble bli blitt har hadde hatt ha får fikk fått få kan kunne skal skulle vil ville må måtte
            bør gjør gjorde gjøre gjort går ikke også bare noe noen mye mer mest mange alle alt all hele selv enn enda ennå
            annen annet andre samme slik hvis aldri alltid ofte litt veldig bra
            """)
}
