import HelseIArbeid

/// Texts with something personal in them, by kind. Identity numbers are synthetic (month + 80), names are of the fixture's.
enum PersonalStatements {
    static let people = [
        "Espen Eksempel (fysioterapeut)", "Liv Luftslott (psykolog)", "Live Låtsom", "Signe Skrøne", "Didrik Dikt",
        "Pål Påfunn",
        "Kari Anne Nordmann", "Åse-Marie Hansen", "Oda Oppdiktet",
    ]

    static let all: [(kind: Finding.Kind, text: String)] = [
        (.name, names), (.singledOut, singledOut), (.health, health), (.phone, phones), (.mail, mails), (.birthDate, births),
        (.address, addresses), (.carRegistration, cars), (.nationalIdentityNumber, identities), (.accountNumber, accounts),
    ].flatMap { kind, lines in lines.split(separator: "\n").map { (kind, String($0)) } }

    private static let names = """
        Vi spør Espen Eksempel når vi lurer på noe.
        vi spør espen eksempel når vi lurer.
        ESPEN EKSEMPEL HAR ANSVARET.
        Espen hjelper oss med løft.
        Vi tar med didrik på møtet.
        Signes plan blir fulgt.
        Vi følger Didriks råd.
        Vi hører på Kari Anne Nordmann.
        Kari Nordmann har kaffevakt.
        Vi gjør som Nordmann sier.
        Vi bytter med Åse-Marie Hansen.
        Åse Marie Hansens vakt blir delt.
        hansen tar de tunge løftene
        Vi snakker med Liv når det er tungt.
        Liv Luftslott er god å snakke med.
        Vi bruker pausen slik Live gjør.
        Oda tar telefonen.
        Pål Påfunn svarer alltid.
        Jeg kan snakke med lederen (LL).
        Vi følger opp (K.N.) hver uke.
        Avtalen er med [D. D.] på mandager.
        E\u{200B}spen hjelper oss.
        Vi hjelper Bjarne med de tunge kassene.
        Jeg jobber best med Marit.
        Trygves bord må heves.
        Nordmann, Kari må få pause.
        Lederen vår Kari må lytte mer.
        Leiaren vår Reidun må lytte.
        """

    private static let singledOut = """
        Hun på kjøkkenet trenger hjelp.
        Vi må hjelpe han på lageret.
        Den nye på pakkeriet må få opplæring.
        Lederen vår Zdravka må lytte mer.
        Ho på kjøkenet får all hjelp.
        Han på lageret tek alle løfta.
        Vi hjelper henne i resepsjonen.
        Hun nye på avdelingen får hjelp.
        Han som kjører trucken, må hilse.
        Hun som alltid er borte, må få hjelp.
        Ho som sit i kassa, treng pause.
        Han nede på verkstedet burde få stol.
        Vi må snakke med ham på kontoret.
        Den eldste på avdelingen slipper tunge løft.
        Den eneste mannen på avdelingen tar alle løft.
        Den gravide må få sitte.
        Leiaren vår Torgunn må lytte.
        Vi spør sjefen Kåre om fri.
        Verneombudet Gro må få mer tid.
        Han på 62 år i hallen må få sitte.
        Mannen på 62 må få sitte.
        58-åringen må få lettere arbeid.
        Jeg er 61 år og trenger lettere løft.
        Dere vet hvem jeg mener.
        Sønnen til sjefen får alle de gode vaktene.
        Den nye jenta må få hjelp.
        Den nye sjefen må hilse.
        Vi hjelper han Bakke med kassene.
        Hun i regnskap må få egen pult.
        Den einaste kvinna på laget må få garderobe.
        """

    private static let health = """
        Jeg har depresjon og trenger ro.
        Jeg er deprimert om vinteren.
        Depresjonen min blir bedre av arbeid.
        En kollega har angst og trenger støtte.
        Angsten min er verst om morgenen.
        Jeg har ADHD og trenger faste oppgaver.
        Etter kreften orker jeg mindre.
        Jeg har hatt brystkreft.
        Jeg får migrene av lyset.
        Migrena mi blir verre av støy.
        Jeg har utmattelse og må hvile.
        Eg har utmatting og må kvile.
        Jeg har fibromyalgi og trenger pauser.
        Jeg har skiveprolaps og kan ikke løfte.
        Jeg fikk prolaps i nakken i fjor.
        Jeg sliter psykisk og trenger en prat.
        Eg slit psykisk og treng ein prat.
        Jeg går til psykolog på torsdager.
        Eg går til psykolog på torsdagar.
        Jeg går i terapi.
        Jeg går på antidepressiva.
        Jeg bruker Sobril på dårlige dager.
        Jeg tar Paralgin forte for å klare vakta.
        Jeg har diabetes og må spise til faste tider.
        Jeg har epilepsi og kan ikke jobbe natt.
        Jeg har ME og trenger hvile.
        Jeg har fått MS og trenger kortere dager.
        Jeg er utbrent og trenger ro.
        Eg er utbrend og treng ro.
        Jeg har slitasjegikt i hendene.
        Jeg har revmatisme og stive fingre.
        Jeg har høyt blodtrykk.
        Jeg har lavt stoffskifte og er trøtt.
        Jeg ble operert i kneet i mai.
        Eg blei operert i kneet.
        Jeg er bipolar.
        Jeg har PTSD etter hendelsen.
        Jeg drikker for mye i helgene.
        Jeg har senebetennelse i håndleddet.
        Eg har seneskjedebetennelse i handa.
        Jeg er henvist til DPS.
        Jeg har de\u{00AD}presjon.
        JEG HAR KREFT
        Jeg går til behandling for ryggen.
        Jeg har helseangst.
        Jeg har long covid.
        """

    private static let phones = """
        Ring meg på 900 12 345 ved behov.
        Ring 90012345.
        Tlf. 22 33 44 55.
        Telefon: 5555 3333
        Nummeret mitt er +47 900 12 345.
        Skriv til 004790012345.
        Ring (+47) 41 23 45 67 etter fire.
        Mobil 4790012345
        Ring 412-34-567 om noe skjer.
        Send melding til ９００１２３４５.
        Ring 9\u{200B}0012345 i pausen.
        Vi når vakta på 47 900 12 345.
        Ring +46 70 123 45 67.
        Kontakt: 91.23.45.67
        """

    private static let mails = """
        Send e-post til kari@eksempel.no.
        Kontakt kari.nordmann+jobb@post.eksempel.no i dag.
        Skriv til kari (at) eksempel.no.
        Skriv til kari krøllalfa eksempel punktum no.
        Skriv til kari＠eksempel.no
        Skriv til kari @ eksempel.no
        """

    private static let births = """
        Jeg er født 03.11.1985.
        Fødselsdato: 3/11-85
        Eg er fødd 3. november 1985.
        Jeg, f. 1985, trenger hvile.
        Kollegaen født i 1962 trenger hvile.
        12.04.1979 er dagen min.
        Hun har bursdag 3. mai 1980.
        """

    private static let addresses = """
        Jeg bor i Storgata 12.
        Jeg bor i Kongens gate 5 B.
        Vi møtes hjemme i Fjellveien 3.
        Eg bur i Øvre veg 14.
        Hjemme i Solbakken 7 er det ro.
        """

    private static let cars = """
        Bilen AB 12345 står i veien.
        Den som eier EL98765, må flytte seg.
        Bil med skilt ab12345 sperrer.
        """

    private static let identities = """
        Fødselsnummeret mitt er 12345678901.
        Fnr: 123456 78901
        Personnr. 123 456 789 01
        """

    private static let accounts = """
        Kontonummer 1234.56.78903
        Overfør til 1234 56 78903.
        Konto: 12345678911
        """
}
