/// What is wrong with where GPs refer to.
extension Explanations {
    static let markingNotTaken = """
        Et merke som en henvisning kan ha, tas ikke imot av noen klinikk, eller ikke
        fra alle kommunene. Da vet ikke legen hvor henvisningen skal.
        Hvert merke under «merker» må stå hos et mottak for hvert område.
        Før merket inn hos klinikken som tar imot, eller ta det bort. En ventetid kan
        bare stå ved en klinikk som tar imot merket.

            mottak:
              - område: nordre
                klinikk: soria-moria
                merker: [msk, psykisk]
        """

    static let twoReceptions = """
        To mottak tar imot samme merke fra samme kommune. Legen må få ett svar.
        Del merkene mellom klinikkene, eller sett «kommuner» på det ene mottaket: det
        går foran et mottak som gjelder hele området.

            mottak:
              - område: nordre
                klinikk: soria-moria
                merker: [msk]
              - område: nordre
                kommuner: [gullslottet]
                klinikk: kvitebjorn
                merker: [msk]
        """

    static let notChecked = """
        Noe som blir gammelt, har stått lenger enn det kan stå uten at noen har sett
        på det, eller er ført som kontrollert en dag som ikke har vært ennå.
        Hvor lenge det er, står i feltet «levetid», i dager. Uten det er det 60 for
        en gruppe, 90 for en ventetid, 180 for en kontakt og 365 for en adresse, et
        lavterskeltilbud og en side. Etter den tida sier sidene at det kanskje ikke
        stemmer lenger. Etter to ganger så lang tid blir tallet, adressen, tilbudet
        eller nummeret ikke vist; en side blir vist med varselet.
        Spør den som vet, rett det som er nytt, og sett dagen i «sist-kontrollert».
        """
}
