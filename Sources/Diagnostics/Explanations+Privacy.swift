/// What is wrong with what the staff wrote.
extension Explanations {
    // MARK: - Statements

    static let personalData = """
        Teksten har noe i seg som kan si hvem som har skrevet den, eller hvem den
        handler om: et nummer, et navn, en diagnose, eller ord som peker ut én
        person. Utsagnene er anonyme, og lederen og kollegene skal lese dem.
        Er hia sikker, er det en feil. Ellers er det en advarsel, og da må du se på
        den selv. hia finner ikke alt: Noen må lese hvert utsagn før det deles ut.
        Skriv utsagnet uten det meldingen peker på. Står det også i fila du hentet
        det fra, så slett det der. En gruppe på under fem er også verdt en advarsel.

            før:    Hun på kjøkkenet trenger hjelp med de tunge kassene.
            etter:  Vi hjelper hverandre med de tunge kassene.
        """

    static let negativeStatement = """
        Utsagnet sier hva dere ikke har, eller ikke vil ha. Det er lettere å lage
        tiltak av det dere vil ha mer av, slik det ser ut på en god dag.
        Dette er bare et tips. Spør den gruppa som skrev det, hva de vil ha i stedet,
        og la dem velge ordene. Ikke skriv om utsagnet på egen hånd.

            før:    Vi har ikke tid til pauser.
            etter:  Vi tar pausen vår hver dag.
        """

    static let pictureNotAgreed = """
        Et bilde fra en samling er ført i omtale.csv uten at det står at de som er på
        det, har sagt ja til at det brukes. Spør hver av dem, og før «ja» under
        «avtalt» når alle har svart. Sier noen nei, slettes bildet og raden.

            dato;slag;hva;hvor;avtalt
            14.8.2026;bilde;Gruppearbeid i fellesrommet;Intranettet;ja
        """

    static let longStatement = """
        Et utsagn er på over 200 tegn. Det får ikke plass på kortet som sorteres, og på
        plakaten blir det kuttet. Et utsagn er én setning om hva noen gjør. Er det to
        ting, er det to utsagn: del det sammen med gruppa, eller korte det ned.

            før:    Vi hjelper hverandre når det er mye å gjøre, og da mener vi at …
            etter:  Vi hjelper hverandre når det er mye å gjøre
        """
}
