/// The seeded faults: words, hidden words, parts, choices, fields, packs, languages.
extension Fault {
    static let all: [Fault] = words + hidden + phrases + parts + structure + languages + heads

    private static let start = "Det betyr at behandlerne dine"

    // MARK: - Words that must not be there

    private static let words = [
        Fault("IPS", nb: (start, "Dette er IPS. Det betyr at behandlerne dine"), gives: "ikke-ips"),
        Fault("IPS with an ending", nb: (start, "IPS-veilederen er med. Det betyr at behandlerne dine"), gives: "ikke-ips"),
        Fault("IPS in small letters", nn: ("Det betyr at behandlarane", "Dette er ips. Det betyr at behandlarane"), gives: "ikke-ips"),
        Fault("what IPS stands for", nb: (start, "Individuell jobbstøtte er med. Det betyr at behandlerne dine"), gives: "ikke-ips"),
        Fault("jobbspesialist", nb: ("Kontaktperson på NAV-kontoret", "Jobbspesialist på NAV-kontoret"), gives: "ikke-jobbspesialist"),
        Fault("jobbspesialisten", nb: ("Spør hvis noe er uklart", "Spør jobbspesialisten hvis noe er uklart"), gives: "ikke-jobbspesialist"),
        Fault("jobbspesialistane", nn: ("Spør om noko er uklart", "Spør jobbspesialistane om noko er uklart"), gives: "ikke-jobbspesialist"),
        Fault("jobbspesialistens", nb: ("Det gjelder uansett.", "Det er jobbspesialistens jobb. Det gjelder uansett."), gives: "ikke-jobbspesialist"),
        Fault("employment specialist", en: ("NAV", "NAV employment specialist"), gives: "ikke-jobbspesialist"),
        Fault("arbeidssøker", nb: ("Det gjelder uansett.", "Det gjelder også en arbeidssøker."), gives: "ikke-arbeidssoker"),
        Fault("arbeidssøkerne", nb: ("Det gjelder uansett.", "Det gjelder arbeidssøkerne."), gives: "ikke-arbeidssoker"),
        Fault("arbeidssøkjarar", nn: ("Det gjeld uansett.", "Det gjeld arbeidssøkjarar."), gives: "ikke-arbeidssoker"),
        Fault("arbeidssøkar", nn: ("Det gjeld uansett.", "Det gjeld den som er arbeidssøkar."), gives: "ikke-arbeidssoker"),
        Fault("in the title", nb: ("tittel: Samtykke til samarbeid", "tittel: Samtykke til jobbspesialist og samarbeid"), gives: "ikke-jobbspesialist"),
        Fault("in a heading", nb: ("Hvis du sier nei\n", "Hvis du sier nei til IPS\n"), gives: "ikke-ips"),
        Fault("in a hint", nb: ("Den dagen du skriver under.", "Den dagen jobbspesialisten skriver under."), gives: "ikke-jobbspesialist"),
        Fault("in a field", nb: ("Delt ut av (navn)", "Delt ut av jobbspesialist (navn)"), gives: "ikke-jobbspesialist"),
        Fault("in a box", nb: ("- Vi har brukt tolk", "- Vi har brukt jobbspesialist"), gives: "ikke-jobbspesialist"),
        Fault("a box about the journal", nb: ("- Pasienten har fått kopi", "- NAV-veilederen kan lese journalen"), gives: "ingen-rute-om-journal"),
        Fault(
            "a choice about access", nb: ("NAV-veilederen kan drøfte saken min", "NAV-veilederen kan få tilgang til journalen min og drøfte saken"),
            gives: "ingen-rute-om-journal", "ett-formal-per-valg"),
        Fault("no choice", nb: ("Det er frivillig.", "Det er frivillig. Du har ikke et valg."), gives: "ikke-noe-valg"),
        Fault("no choice, in nynorsk", nn: ("Det er frivillig.", "Det er frivillig. Du har ikkje eit val."), gives: "ikke-noe-valg"),
        Fault("must consent", nb: ("Det gjelder uansett.", "Du må samtykke."), gives: "ma-samtykke"),
        Fault("a condition", nb: ("Det gjelder uansett.", "Samtykke er en forutsetning for behandling."), gives: "vilkar-for-tilbudet"),
        Fault("a condition, in nynorsk", nn: ("Det gjeld uansett.", "Samtykke er ein føresetnad for tilbodet."), gives: "vilkar-for-tilbudet"),
        Fault("a reason is asked for", nb: ("Du trenger ikke si hvorfor. Behandlingen", "Oppgi grunn. Behandlingen"), gives: "ingen-begrunnelse"),
        Fault("birth number", nb: ("svar fødselsdato Fødselsdato", "svar fødselsdato Fødselsnummer"), gives: "ikke-fodselsnummer"),
        Fault("everyone in NAV", nb: ("Det gjelder uansett.", "Alle i NAV kan få vite det."), gives: "ikke-hele-avdelingen"),
        Fault("a pattern for machines", nb: ("Fylt ut (dato)", "Fylt ut (dd.mm.åååå)"), gives: "ingen-maskinsprak"),
        Fault("an abbreviation of ours", nb: ("Det gjelder uansett.", "Spør BHT. Det gjelder uansett."), gives: "ingen-interne-ord"),
    ]

    // MARK: - The same words, hidden

    private static let hidden = [
        Fault("capitals", nb: (start, "JOBBSPESIALIST. " + start), gives: "ikke-jobbspesialist"),
        Fault("mixed capitals", nb: (start, "JobbSpesialisten er med. " + start), gives: "ikke-jobbspesialist"),
        Fault("soft hyphen", nb: (start, "Jobb\u{AD}spesialist. " + start), gives: "ikke-jobbspesialist", "skjult-tegn"),
        Fault("zero-width space", nb: (start, "Jobb\u{200B}spesialist. " + start), gives: "ikke-jobbspesialist", "skjult-tegn"),
        Fault("zero-width joiner", nb: (start, "I\u{200D}P\u{200D}S. " + start), gives: "ikke-ips", "skjult-tegn"),
        Fault("Cyrillic letters", nb: (start, "Jоbbspеsialist. " + start), gives: "ikke-jobbspesialist", "skjult-tegn"),
        Fault("a Greek letter", nb: (start, "Jοbbspesialist. " + start), gives: "ikke-jobbspesialist", "skjult-tegn"),
        Fault("full width", nb: (start, "ＩＰＳ. " + start), gives: "ikke-ips", "skjult-tegn"),
        Fault("line break", nb: (start, "Jobb-\nspesialist. " + start), gives: "ikke-jobbspesialist"),
        Fault("blank", nb: (start, "Jobb spesialist. " + start), gives: "ikke-jobbspesialist"),
        Fault("emphasis", nb: (start, "Jobb**spesialist** er med. " + start), gives: "ikke-jobbspesialist"),
        Fault("underscores", nb: (start, "_Arbeids_søker. " + start), gives: "ikke-arbeidssoker"),
        Fault("code", nb: (start, "Arbeids`søker`. " + start), gives: "ikke-arbeidssoker"),
        Fault("escape", nb: (start, "Arbeids\\-søker. " + start), gives: "ikke-arbeidssoker"),
        Fault("character reference", nb: (start, "&#73;PS. " + start), gives: "ikke-ips"),
        Fault("soft hyphen as a reference", nb: (start, "Jobb&shy;spesialist. " + start), gives: "ikke-jobbspesialist", "skjult-tegn"),
        Fault("spelled out", nb: (start, "I P S er med. " + start), gives: "ikke-ips"),
        Fault("with full stops", nb: (start, "I.P.S. er med. " + start), gives: "ikke-ips"),
        Fault("digit for a letter", nb: (start, "J0bbspesialist. " + start), gives: "ikke-jobbspesialist", "sprak-ulike"),
        // The dialect refuses HTML altogether, so the form never comes as far as the rules.
        Fault("in a comment", nb: (start, "<!-- IPS --> " + start), gives: "html-i-tekst"),
        Fault("in a picture's text", nb: (start, "![IPS](bilde.png) " + start), gives: "ulovlig-bilde"),
    ]

    // MARK: - What must be said

    private static let phrases = [
        Fault("start sentence gone", nb: ("og vi trenger ditt samtykke til dette", "og vi vil gjerne ha ditt samtykke til dette"), gives: "startsetning"),
        Fault("start sentence gone, in nynorsk", nn: ("og vi treng samtykket ditt til dette", "og vi vil ha samtykket ditt til dette"), gives: "startsetning"),
        Fault(
            "start sentence later", nb: ("::: del C01 start\n", "::: del C01 start\nVelkommen til oss.\n\n"), gives: "startsetning", "sprak-ulike"),
        Fault("not voluntary", nb: ("Det er frivillig. Du får", "Du får"), gives: "frivillig-sagt"),
        Fault("filled in today", nb: ("Du trenger ikke fylle det ut i dag.", "Fyll det ut i dag."), gives: "fylles-ut-senere"),
        Fault("no channel", nb: ("NAV-veilederen får opplysninger på samarbeidsmøter og", "NAV-veilederen får opplysninger"), gives: "kanalen"),
        Fault("nothing about the journal", nb: ("NAV-veilederen har ikke tilgang til journalen din.", "Spør oss om journalen."), gives: "leser-ikke-journalen"),
        Fault("more than needed", nb: ("Vi deler aldri mer enn vi trenger.", "Vi deler det vi vil."), gives: "bare-det-som-trengs"),
        Fault("no length in time", nb: (", men høyst 12 måneder", ""), nn: (", men høgst 12 månader", ""), gives: "varighet-i-tid", "sprak-ulike"),
        Fault("no complaint", nb: ("kan du klage til oss eller til Datatilsynet", "kan du si fra til oss"), gives: "retten-til-a-klage", "datatilsynet-nevnt"),
        Fault("no deletion", nb: ("kan vi også slette eller slutte å bruke", "kan vi også slutte å bruke"), gives: "retten-til-sletting"),
        Fault("by e-mail", nb: ("Ikke send det utfylt på e-post.", "Send det gjerne på e-post."), gives: "ikke-pa-epost"),
        Fault("nobody is responsible", nb: ("har ansvar for hver sine", "tar vare på hver sine"), gives: "hvem-har-ansvar"),
        Fault(
            "no contacts", all: ("del C13 kontakt", "del C13 innhold"),
             gives: "kontakt-del", "personvernombud-nevnt"),
        Fault("withdrawing takes time", nb: ("Du kan trekke samtykket tilbake når du vil,", "Du kan trekke samtykket tilbake etter et år,"), gives: "nar-som-helst"),
    ]

    // MARK: - Parts

    private static let parts = [
        Fault(
            "no part that says it is voluntary", all: ("del C02 frivillig", "del C02 innhold"), 
            gives: "frivillig-sagt"),
        Fault(
            "no withdrawal", all: ("del C10 tilbaketrekking", "del C10 innhold"), 
            gives: "tilbaketrekking-del", "nar-som-helst"),
        Fault(
            "no rights", all: ("del C11 rettigheter", "del C11 innhold"), 
            gives: "rettigheter-del", "retten-til-innsyn", "retten-til-retting", "retten-til-sletting", "retten-til-a-klage", "datatilsynet-nevnt"),
        Fault(
            "no duration", all: ("del C09 varighet", "del C09 innhold"), 
            gives: "varighet-del", "varighet-i-tid", "paminning"),
        Fault(
            "no slip", all: ("del C16 slipp", "del C16 innhold"), 
            gives: "slipp-finnes"),
        Fault(
            "nothing on saying no", all: ("del C08 nei", "del C08 innhold"), 
            gives: "hva-skjer-ved-nei"),
        Fault(
            "an empty part", nb: ("Alle behandlere og NAV-ansatte har taushetsplikt. Lederen på arbeidsplassen får bare det du har sagt ja til.", ""),
            nn: ("Alle behandlarar og NAV-tilsette har teieplikt. Leiaren på arbeidsplassen får berre det du har sagt ja til.", ""),
            gives: "delene-har-tekst", "taushetsplikt-nevnt", "sprak-ulike"),
    ]

    // MARK: - Boxes, fields and packs

    private static let structure = [
        Fault("a ticked box", nb: ("- Sykmelding: hvor lenge", "- [x] Sykmelding: hvor lenge"), gives: "ingen-ferdig-kryss"),
        Fault("a ticked box as a sign", nb: ("- Sykmelding: hvor lenge", "- ☒ Sykmelding: hvor lenge"), gives: "ingen-ferdig-kryss"),
        Fault(
            "two purposes in one choice",
            nb: ("Målet er en felles plan for behandling og jobb.", "De kan også bruke opplysningene til forskning."),
            gives: "ett-formal-per-valg", "eget-skjema"),
        Fault("no date of handing out", 
            nb: ("::: svar utdelt-dato Skjemaet delt ut (dato) :::\n", ""), nn: ("::: svar utdelt-dato Skjemaet delt ut (dato) :::\n", ""),
            gives: "utdelt-og-fylt-ut", "sprak-ulike"),
        Fault("no signature", nb: ("::: svar underskrift Underskrift :::\n", ""), nn: ("::: svar underskrift Underskrift :::\n", ""), gives: "underskrift-og-dato", "sprak-ulike"),
        Fault("not in the pack", file: ("skjemapakke/skjema.yaml", "nav-samtykke, ", ""), gives: "i-pakken"),
        Fault("late in the pack", file: ("skjemapakke/skjema.yaml", "[nav-samtykke, registrering, klar-for-arbeid,", "[registrering, klar-for-arbeid, nav-samtykke,"), gives: "tidlig-i-pakken"),
        Fault("a form nobody has", file: ("skjemapakke/skjema.yaml", "registrering", "registering"), gives: "ukjent-id"),
        Fault("a gap to fill in", nb: ("ring poliklinikken", "ring [telefon]"), gives: "apent-felt"),
        Fault("an id twice", nb: ("::: valg F2", "::: valg F1"), gives: "samme-navn-to-ganger"),
        Fault("a placeholder", nb: ("høyst 12 måneder", "høyst {{måneder}} måneder"), gives: "plassholder-feil-sted"),
        Fault("a link", nb: ("ring poliklinikken", "[ring](https://eksempel.no) poliklinikken"), gives: "ulovlig-lenke"),
        Fault("text outside the parts", nb: ("::: del C02 frivillig", "Husk dette.\n\n::: del C02 frivillig"), gives: "tekst-uten-dokument"),
    ]

    // MARK: - Languages

    private static let languages = [
        Fault("a swapped number", nn: ("men høgst 12 månader. Vi spør deg om du framleis er einig, kvar 3. månad", "men høgst 3 månader. Vi spør deg om du framleis er einig, kvar 12. månad"), gives: "sprak-ulike"),
        Fault("another phone", nn: ("00 00 00 02 i Kvite", "00 00 00 20 i Kvite"), gives: "sprak-ulike"),
        Fault("a box less", nn: ("- Planen din for jobb og behandling\n", ""), gives: "sprak-ulike"),
        Fault("a choice less in English", en: ("::: valg F4", "::: boks"), gives: "sprak-ulike"),
        Fault("bokmål in the nynorsk", nn: ("Det gjeld uansett.", "Det gjelder ikke deg."), gives: "bokmal-i-nynorsk"),
        Fault("nynorsk in the bokmål", nb: ("Det gjelder uansett.", "Det gjeld ikkje deg."), gives: "nynorsk-i-bokmal"),
        Fault(
            "the parts in another order", nb: ("::: del C02 frivillig\nDet er frivillig.", "::: del C20 innhold\nMer om dette.\n:::\n\n::: del C02 frivillig\nDet er frivillig."),
            nn: ("::: del C02 frivillig\nDet er frivillig.", "::: del C20 innhold\nMeir om dette.\n:::\n\n::: del C02 frivillig\nDet er frivillig."),
            en: ("::: del C02 frivillig", "::: del C20 innhold\nMore about this.\n:::\n\n::: del C02 frivillig"), gives: "frivillig-rett-etter-start"),
        Fault("changed and not read again", nb: ("Det gjelder uansett.", "Det gjelder alltid."), read: false, gives: "sprak-ikke-lest"),
        Fault("another role", nn: ("mottaker leder Leiar", "mottaker sjef Leiar"), gives: "sprak-ulike"),
    ]

    // MARK: - The head

    private static let heads = [
        Fault("approved by hand", nb: ("status: utkast", "status: godkjent"), gives: "skjema-status"),
        Fault("withdrawn by hand", nb: ("status: utkast", "status: trukket-tilbake"), gives: "skjema-status"),
        Fault("another version in one language", nn: ("versjon: 2", "versjon: 3"), gives: "skjema-status"),
        Fault("a version that is taken", nb: ("versjon: 2", "versjon: 1"), gives: "skjema-status", "samme-navn-to-ganger"),
        Fault("an unknown status", nb: ("status: utkast", "status: ferdig"), gives: "feil-verdi"),
        Fault("a function nobody decided", nb: ("funksjon: ikke-avgjort", "funksjon: opphever-taushetsplikt"), gives: "skjema-status"),
        Fault("a decision about nothing", nb: ("funksjon: ikke-avgjort\n", "funksjon: ikke-avgjort\navgjørelser:\n  - {regel: finnes-ikke, rolle: jurist, dato: 2026-11-01, grunn: prøve}\n"), gives: "skjema-status"),
        Fault("a file that is only a head", nb: ("---\n\n::: del", "---\n\nTom.\n\n::: del"), gives: "tekst-uten-dokument"),
        Fault("an old rule pack", file: ("regler/sak-30-20.yaml", "sist-kontrollert: 2026-11-28", "sist-kontrollert: 2025-11-27"), gives: "regler-gamle"),
        Fault("unverified and an error", file: ("regler/taushetsplikt.yaml", "nivå: advarsel\n    grunnlag: ukontrollert", "nivå: feil\n    grunnlag: ukontrollert"), gives: "feil-verdi"),
    ]
}
