/// What is wrong with the public site.
extension Explanations {
    static let offer = """
        Noe ved et tilbud går ikke i hop: en gruppe har flere ledige plasser enn den
        har plasser, neste start har vært, eller fristen er etter møtet den gjelder.
        Rett tallet eller dagen. En start eller et møte som har vært, vises ikke.

            plasser: 10
            ledige: 3
            neste-start: 2027-01-13
        """

    static let nobodyToRing = """
        En lege som er i tvil, skal ha noen å ringe. Fra et av områdene har hun ingen.
        Sett «ved-tvil: ja» på en kontakt i Content/fastleger/kontakt.yaml som er for
        «fastlege», og som gjelder området eller hele fylket.

            - id: henvisningstelefonen
              telefon: "00 00 00 01"
              for: [fastlege]
              ved-tvil: ja
        """

    static let noTwin = """
        Det åpne nettstedet finnes på bokmål og nynorsk med samme innhold (språklova
        § 14). En side eller nyhet mangler på den ene, eller de to er ikke like: de
        er for ulike lesere, har ulik plass, ulik tilstand, eller ikke de samme delene.
        Lag fila med samme navn i den andre mappa, Content/fastleger/nb eller nn.
        """

    static let newsExpired = """
        En nyhet skulle stå på forsiden til en dag som har vært. Den blir ikke vist
        der lenger, men står fortsatt blant nyhetene.
        Sett en ny dag i «forside-til», eller ta feltet bort.
        """
}
