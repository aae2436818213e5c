/// What is wrong with the registers: statements, choice, action plan, status, goals and attendance.
extension Explanations {
    // MARK: - Ids and dates

    static let unknownID = """
        Raden viser til et utsagn, et tiltak eller et mål som ikke er ført noe sted.
        Utsagn heter U1, U2 …, tiltak T1, T2 … og mål M1, M2 …
        Rett nummeret, eller før inn det som mangler, i sitt eget register først.

            før:    20.8.2026;U121;stemmer;7
            etter:  20.8.2026;U12;stemmer;7
        """

    static let tooEarly = """
        Datoen er tidligere enn det raden handler om: status på et tiltak før
        tiltaket fantes, stemmer til et utsagn før det ble skrevet, eller en frist
        som var ute alt da tiltaket ble laget.
        Hver rad sier hva som ble kjent den dagen, og pakkene bygges etter det.
        Rett den datoen som er feil. Se særlig på årstallet.

            tiltak:  T1;28.10.2026;U12;gruppe;…
            før:     10.11.2025;T1;i gang
            etter:   10.11.2026;T1;i gang
        """

    // MARK: - The life of a statement

    static let tooManyChosen = """
        Det er valgt mer enn tre utsagn. Høyst tre kan være valgt på en gang, for det
        er så mange en bedrift rekker å gjøre noe med. De andre går ikke tapt: De står
        i banken og kan velges senere.
        Ta bort raden, velg bort ett av de tre, og velg så det nye. På samme dag
        gjelder radene i den rekkefølgen de står.

            hia statement unchoose askeladden-barnehage U3
            hia statement choose askeladden-barnehage U7
        """

    static let rankTwice = """
        To valgte utsagn har fått samme nummer. De tre valgte er nummer 1, 2 og 3,
        og det er rekkefølgen de vises i.
        Gi det ene et ledig nummer. Skal to bytte plass, før begge på samme dag.

            20.9.2026;U12;valgt;2
            20.9.2026;U4;valgt;1
        """

    static let notChosen = """
        Raden velger bort et utsagn som ikke er valgt. Det er nok skrevet feil
        nummer, eller så er det valgt bort to ganger.
        Rett nummeret, eller ta bort raden. `hia statement list` viser hva som er
        valgt.

            før:    20.9.2026;U21;valgt bort
            etter:  20.9.2026;U12;valgt bort
        """

    static let mergedStatement = """
        Et utsagn som er slått sammen med et annet, lever videre i det og har ikke
        noe eget liv. Det kan ikke få stemmer, velges eller slås sammen på nytt.
        Et utsagn som er valgt eller har tiltak, kan ikke slås sammen med et annet,
        men andre kan slås sammen med det.
        Bruk det utsagnet som står igjen, eller snu om på raden.

            før:    20.8.2026;U12;slått sammen med;U4    (U12 er valgt)
            etter:  20.8.2026;U4;slått sammen med;U12
        """

    static let mergeRing = """
        Utsagnene er slått sammen i ring, så ingen av dem står igjen. Et utsagn kan
        heller ikke slås sammen med seg selv.
        Bestem hvilket av dem de andre skal inn i, og ta bort den raden som slår det
        sammen med et annet.

            før:    U2 slått sammen med U1
                    U1 slått sammen med U2
            etter:  U2 slått sammen med U1
        """

    static let involvementMissing = """
        Utsagn er valgt, men det står ikke hvordan alle ansatte var med på valget,
        eller færre enn alle er ført som med. Bedriften velger måten selv, men alle
        skal være med. Før det er ført, teller ikke valget og skal ikke sendes.
        Legg til en rad i involvering.csv. Metoden er prikker, rundgang, avstemning
        eller annet.

            dato;metode;hvordan;antall
            1.9.2026;prikker;Tre prikker hver på tavla på pauserommet;24
        """

    // MARK: - The action plan

    static let measureWithoutChoice = """
        Tiltaket er for et utsagn som ikke var valgt den dagen, eller utsagnet er
        valgt bort mens tiltaket står åpent. Tiltak lages bare for de valgte.
        Rett nummeret på utsagnet, eller velg utsagnet først. Er det valgt bort med
        vilje, føres tiltaket som stoppet.

            15.1.2027;T2;stoppet;Utsagnet er valgt bort
        """

    static let measureMissing = """
        Et valgt utsagn har ikke fått noe tiltak. Hvert av dem skal ha minst ett, med
        noen som har ansvaret, og en frist. Tiltakene lages i modul 2; fram til da er
        dette bare et tips.
        Legg til en rad i handlingsplan.csv, eller bruk kommandoen.

            T1;28.10.2026;U12;gruppe;Vi spør hverandre;Hver morgen;Rødstua;1.12.2026
        """

    static let levelWithoutMeasure = """
        Handlingsplanen har ingen tiltak på et av de fire nivåene: individ, gruppe,
        leder og organisasjon. En endring holder best når alle fire støtter den.
        Dette er bare et tips. Spør i modul 2 hva som kan gjøres på det nivået, og la
        det være om det ikke er noe.

            T4;28.10.2026;U12;leder;Fast tid til samtale;…;Styreren;1.12.2026
        """

    // MARK: - The meetings

    static let attendance = """
        Tallene for oppmøte går ikke opp. Enten var flere til stede enn det var folk,
        eller «av» er større enn antallet i bedrift.yaml, eller samme møte er ført
        både for alle og for en pulje.
        Rett tallet, eller skriv i «av» hvor mange som kunne komme den dagen.

            før:    14.8.2026;modul-1;A;31;13
            etter:  14.8.2026;modul-1;A;13;13
        """

    static let meetingHeld = """
        Raden flytter eller holder et møte som alt er holdt, eller flytter et møte
        til en dag før det ble bestemt.
        «dato» er dagen møtet ble holdt, eller dagen det ble bestemt å flytte det.
        «ny dato» er dagen det skal være. Rett datoen, eller ta bort raden. Har
        bedriften puljer, skriver du hvilken pulje hver rad gjelder.

            dato;møte;pulje;hva;ny dato;grunn
            1.10.2026;modul-2;;flyttet;4.11.2026;Vikar mangler
        """

    static let futureRow = """
        Rader i registrene er datert etter dagen alt ses fra, altså etter i dag eller
        etter dagen du har gitt med --date. De teller ikke ennå. Slik kan du se alt
        som det sto en tidligere dag, men det kan også være et årstall som er feil.

            før:    14.8.2062;modul-1;A;13;13
            etter:  14.8.2026;modul-1;A;13;13
        """
}
