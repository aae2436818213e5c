/// Statements as groups really write them, without a trace of anybody: nothing may be found in them.
enum AnonymousStatements {
    static let all = (bokmål + nynorsk + numbers).split(separator: "\n").map(String.init)

    private static let bokmål = """
        Jeg sier fra på morgenmøtet hva jeg kan gjøre i dag.
        Jeg tar pausen min, også når det er travelt.
        Jeg kan snakke med lederen min om helsa mi.
        Jeg kan snakke med leder om helseproblemene mine.
        Jeg ber om hjelp før det blir for tungt.
        Jeg har krefter igjen når jeg kommer hjem.
        Jeg bruker kreftene mine der de trengs.
        Jeg får tilrettelagt arbeid når jeg har vondt i ryggen.
        Jeg går en tur i lunsjen når nakken er stiv.
        Jeg vet hvem jeg kan ringe når jeg er syk.
        Jeg sier ja til å bytte vakt når en kollega trenger det.
        Jeg møter på jobb selv om jeg har litt vondt.
        Jeg spør en kollega rett ut når noe virker annerledes.
        Jeg får ros av sjefen når jeg har gjort noe bra.
        Jeg bruker heisen og hjelpemidlene hver gang.
        Jeg legger bort mobilen når jeg snakker med en kollega.
        Jeg trener litt hver uke for å holde ryggen sterk.
        Jeg tør å si at jeg har en dårlig dag.
        Jeg trenger ikke forklare hvorfor jeg vil bytte oppgave.
        Jeg sier fra til verneombudet når noe er farlig.
        Jeg får vite hva som skjer før ryktene gjør det.
        Jeg kjenner rutinen når noen blir sykmeldt.
        Jeg kan jobbe litt hjemmefra når hodet er tungt.
        Jeg har en plan sammen med lederen for de dårlige dagene.
        Jeg kan være på jobb med helseplager når jeg får bytte oppgaver.
        Jeg slipper å stå alene på lageret om kvelden.
        Jeg går til lederen først når noe er vanskelig.
        Jeg er stolt av jobben vi gjør på kjøkkenet.
        Vi hjelper hverandre på kjøkkenet når det er rushtid.
        Vi på lageret bytter plass hver time.
        Vi på pakkeriet spiser lunsj sammen.
        Vi tar godt imot nye på avdelingen.
        Vi tar imot vikarer slik at de tør å spørre.
        Vi viser nye folk de gode løftene den første dagen.
        Vi har en fadder for alle nyansatte.
        Vi hilser på hverandre når vi kommer på jobb.
        Vi sier takk for i dag før vi går hjem.
        Vi ringer den som er syk, for å spørre hvordan det går.
        Vi snakker med hverandre og ikke om hverandre.
        Vi snakker åpent om stress og psykisk helse.
        Vi tåler at noen har en tung periode.
        Vi gjør det lett å komme tilbake etter sykmelding.
        Vi fordeler de tunge løftene, så ingen må ta alle.
        Vi har nok folk på vakt i helgene.
        Vi får hviletid mellom kveldsvakt og tidligvakt.
        Vi kan påvirke turnusen vår.
        Vi evaluerer tiltakene sammen på personalmøtet.
        Vi har faste møter med tillitsvalgt og verneombud.
        Vi bruker bedriftshelsetjenesten før det blir et problem.
        Vi inviterer en fysioterapeut til å vise gode løft.
        Vi får tid til å lese e-post i arbeidstida.
        Vi svarer på e-post neste dag og lar kvelden være fri.
        Vi får beskjed om endringer per e-post og på tavla.
        Per i dag bytter vi oppgaver hver time.
        Vi tar en runde hver dag kl. 10.
        Vi sier hva vi kan, og lar den andre ta resten.
        Vi lar den som har vondt, velge oppgave først.
        Vi deler på de tyngste beboerne.
        Vi får opplæring i demens og utfordrende atferd.
        Vi har kurs i førstehjelp og epilepsi for alle nye.
        Vi vet hva vi skal gjøre når et barn får et epileptisk anfall.
        Vi får kunnskap om depresjon på fagdagen.
        Vi ser hverandre, og vi bryr oss.
        Vi har et hvilerom med lys og luft.
        Vi ler sammen hver dag.
        Vi holder avtaler om kaffe og kake på fredager.
        Lederen vår tar seg tid til en prat hver uke.
        Lederen på avdelingen hører på oss.
        Sjefen spør hva vi trenger for å klare dagen.
        Alle får pausen sin, også på nattevakt.
        Alle vet hvem som har ansvaret når lederen er borte.
        Det er lov å si at man er sliten.
        Det er greit å gråte på jobb.
        Det er rom for både gode og dårlige dager på jobben.
        En kollega spør meg hvordan det går.
        Ny på jobb? Da får du en egen kontakt den første uka.
        Det nye utstyret på pakkeriet blir tatt i bruk av alle.
        Den nye rutinen på lageret fungerer godt.
        Den nye maskinen på kjøkkenet er lett å bruke for alle.
        Lyset på lageret er godt, og gulvet er rent.
        Kjøkkenet er ryddig når vakta er over.
        Tiltakene står i handlingsplanen, og vi følger dem opp.
        HMS-runden tas hver måned, og vi får høre hva som ble gjort.
        NAV og BHT er invitert til å fortelle hva de kan hjelpe med.
        Vi har bil nok til alle som skal ut i hjemmetjenesten.
        Vi bruker Teams til korte møter og telefon til de vanskelige.
        Vi går en tur rundt bygget i pausen, i regn og sol.
        Liv og røre i pausen gjør dagen bedre.
        Hans eller hennes tur spiller ingen rolle, vi hjelper der det trengs.
        Dag for dag blir vi bedre til å si fra.
        Vår avdeling hjelper naboavdelingen når det trengs.
        Stein, sand og snø er ryddet bort fra inngangen.
        Vi feirer både bursdager og gode resultater.
        Vi har rutiner for medisiner som alle kan.
        Vi deler ut medisiner to og to.
        Vi har et godt psykososialt arbeidsmiljø.
        Andre avdelinger hjelper oss når det brenner.
        Kranen blir operert i par.
        Vi kjører buss og hent og bring for kollegaer.
        Leder | Setter av tid til alle
        """

    private static let nynorsk = """

        Eg seier frå på morgonmøtet kva eg kan gjere i dag.
        Eg tek pausen min, òg når det er travelt.
        Eg kan snakke med leiaren min om helsa mi.
        Eg bed om hjelp før det blir for tungt.
        Eg har krefter att når eg kjem heim.
        Eg får tilrettelagt arbeid når eg har vondt i ryggen.
        Eg spør ein kollega rett ut når noko verkar annleis.
        Eg bruker hjelpemidla kvar gong.
        Eg tør å seie at eg har ein dårleg dag.
        Eg treng ikkje forklare kvifor eg vil byte oppgåve.
        Eg veit kven eg kan ringje når eg er sjuk.
        Eg går ein tur når nakken er stiv.
        Eg får vite kva som skjer, før rykta gjer det.
        Eg seier ja til å byte vakt når ein kollega treng det.
        Me hjelper kvarandre på kjøkenet når det er travelt.
        Me på lageret byter plass kvar time.
        Me tek godt imot nye på avdelinga.
        Me helsar på kvarandre når me kjem på jobb.
        Me ringjer den som er sjuk, og spør korleis det går.
        Me snakkar med kvarandre og ikkje om kvarandre.
        Me fordeler dei tunge løfta.
        Me har nok folk på vakt i helga.
        Helga er fri for dei som jobba førre helg.
        Me kan påverke turnusen vår.
        Me har ein fadder til alle nytilsette.
        Me gjer det lett å kome tilbake etter sjukmelding.
        Me toler at nokon har det tungt ei tid.
        Vi brukar bedriftshelsetenesta før det blir eit problem.
        Vi får opplæring i forflytting, vikarane òg.
        Vi ser kvarandre, og vi bryr oss.
        Vi har eit kvilerom med lys og luft.
        Vi snakkar ope om stress og psykisk helse.
        Vi let den som har vondt, velje oppgåve først.
        Leiaren vår tek seg tid til ein prat kvar veke.
        Leiaren spør kva vi treng for å klare dagen.
        Alle får pausen sin, òg på nattevakt.
        Det er lov å seie at ein er sliten.
        Det er rom for å vera sliten på jobb.
        Ein kollega spør meg korleis det går.
        Anna arbeid er klart når nokon treng det.
        Den nye rutinen på kjøkenet fungerer godt.
        Dagen er betre når vi et lunsj saman.
        Vera med og bestemme er viktig for alle.
        """

    private static let numbers = """

        Vi hadde 8,5 % fravær i 2024 og 6,2 % i 2025.
        Vi måler fraværet i 2024, 2025 og 2026.
        Planen gjelder for 2025-2026 og 2026–2027.
        Møtet er 21.11.2026 kl. 08.30–10.00.
        Vi møtes 03.11.2026 8.30 på møterommet.
        Vi møtes tirsdag 3. november 2026 klokka 12.30.
        Vakta varer fra 22.00-06.00 og fra 06.00-14.00.
        Vi bytter plass kl. 10.00, 12.00 og 14.00.
        Vi løfter 10, 15, 20, 25 og 30 kilo, aldri mer.
        På en skala fra 1 2 3 4 5 6 7 8 9 10 er vi på 8.
        Skala: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10.
        Nytt løfteutstyr koster 12 500 000 kroner på fem år.
        Budsjettet er kr 45 000 000 for hele kommunen.
        Vi kjørte 90123456 kasser i fjor.
        Vi er 24 ansatte, 13 i pulje A og 11 i pulje B.
        Hallen er på 1200 m2, og støyen er 85 dB.
        Organisasjonsnummeret er 987 654 321.
        Vi ringer 113 ved nød og 116 117 til legevakta.
        Vi følger NS 5814 og ISO 45001.
        Vi har 5 minutter pause hver time og 30 minutter lunsj.
        Arbeidsplassen 2026 er et sted alle vil være.
        Parkeringsplassen 50 meter unna er lyst opp.
        Linje 3 og linje 5 bytter etter 20 minutter.
        Vi er på plass 5 minutter før vakta.
        Avtalen fra 01.01.1999 gjelder fortsatt.
        Arbeidsmiljøloven 17. juni 2005 nr. 62 gir oss rett til å si fra.
        Uke 41, 42, 43 og 44 prøver vi nye vakter.
        """
}
