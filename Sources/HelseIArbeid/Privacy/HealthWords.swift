/// The words of `HealthFindings`, in both norms. Written without accents, as `FoldedText` gives them.
enum HealthWords {
    /// Words that are found as they stand; the rest of the inflection would be another word («krefter» are no illness).
    static let whole = Set(
        words: """
            angst angsten angstlidelse angstlidelsen angstlidelser angstlidingar angstanfall angstproblem angstproblemer kreft
            kreften adhd hiv aids kols pcos ibs ptsd ocd cfs gikt gikten psoriasis isjias ischias lupus sarkoidose astma
            astmaen angina hjerneslag hjarneslag slagpasient hjertefeil hjartefeil lymfom melanom burnout anoreksi bulimi
            demens betennelse betennelsen betennelser betente betent dialyse  abort aborten aborterte insulin litium lithium
            cipralex zoloft fontex ibux paracet paracetamol ibuprofen voltaren diklofenak morfin valium vival sobril stesolid
            imovane stilnoct remeron seroquel zyprexa ritalin concerta strattera levaxin metformin ozempic wegovy humira
            antabus metadon subutex ventoline imigran lyrica neurontin cellegift cellegiften cellegifta strålebehandling
            strålebehandlinga strålebehandlingen sjukdomsangst tvangsinnlagt isjiasen samtaleterapi gruppeterapi
            kognitivterapi menisken hjernerystelse hjernerysting hjernerystelsen hjernerystinga pacemaker dps hemiplegi
            """)

    /// Words begin so, whatever follows: inflections and compounds.
    private static let beginnings = Set(
        words: """
            depresjon deprimert depressiv antidepress panikkan panikklid autis asperger tourette bipolar schizofr skizofr
            psykose psykotisk tvangslid tvangstank spiseforstyrr eteforstyrr anorek bulimik utbrent utbrend utmattels
            utmatting migren kreftsyk kreftsjuk kreftbehandl kreftpasient kreftdiagnos kreftform svulst hjernesvulst leukemi
            cellegift kjemoterapi stråleterapi fibromyalgi prolaps isjias artrose slitasjegikt leddgikt giktpasient revmati
            reumati bekhterev bechterew artritt psoriasis osteoporos beinskjør senebetennels seneskjedebet slimposebet
            karpaltunnel tennisalbue kneprotes hofteprotes korsbånd diabete diabeti sukkersyk sukkersjuk epilep hjerteinfarkt
            hjarteinfarkt hjertesvikt hjartesvikt hjerteflimmer hjarteflimmer atrieflimmer hypertensjon stoffskifte hypotyreos
            hypothyreos cøliak crohn hepatitt tuberkulos senfølge endometrios spontanabort parkinson dystymi
            personlighetsforst personlegdomsforst dyslek alkoholi alkoholproblem rusmisbruk rusproblem rusavheng spilleavheng
            speleavheng selvmord sjølvmord selvskad sjølvskad traumatiser tramadol nobligan paralgin pinex oksykod oxycod
            oxynorm oxycontin diazepam oxazepam zopiklon zopiclon escitalopram sertralin fluoksetin citalopram effexor
            venlafaksin venlafaxin mirtazapin quetiapin olanzapin medikinet metylfenidat elvanse vyvanse sovemedisin
            sovetablett sovepill smertestill antidepp metotreksat methotrexat prednisolon kortison blodfortynn
            blodtrykksmedisin sumatriptan beroligende beroligande avrusning skoliose spinalstenos kneoperasjon ryggoperasjon
            hofteoperasjon skulderoperasjon hysterektomi inkontinen hjernetrykk polyneuropat polynevropat nevropati trombos
            blodpropp
            """)

    /// Words end so: «skiveprolaps», «brystkreft», «helseangst».
    private static let endings = Set(
        words: """
            prolaps prolapsen prolapset kreft kreften leddgikt psoriasis depresjon depresjonen helseangst dødsangst
            sosialangst panikkangst prestasjonsangst eksamensangst flyangst sceneangst separasjonsangst flyskrekk betennelse
            betennelsen migrene artrose infarkt svulst svulsten psykose psykosen epilepsi diabetes
            """)

    /// Letters that are an illness, or a place for treatment, only in capitals.
    static let shouted = Set(words: "me ms als dps add")
    static let having = Set(words: "har hadde fått fekk fikk med få")

    /// Before a word of illness these say that it is not about somebody at work.
    static let general = Set(
        words: """
            beboer beboere bebuar bebuarar beboerne bebuarane pasient pasienten pasienter pasientene pasientar pasientane
            brukere brukerne brukarar brukarane barn barna barnet elever elevene elevar elevane kunder kundane kundene
            ungdommer innbyggere innbyggarar pårørende pårørande tjenestemottakere tenestemottakarar opplæring kurs kurset
            kunnskap foredrag fagdag forelesning førelesing informasjon undervisning rutine rutiner prosedyre
            """)

    static let phrases = PatternIndex(
        """
        sliter|slit|slet|strever|strevar|strir|slite mye|veldig|litt? psykisk
        sliter|slit|slet|strever|strevar med? psyken|nervene|nervane|depresjon*|rus*|alkohol*
        psykisk syk|sjuk|sykdom|sjukdom|lidelse|liding|lidelsen|lidinga|ustabil
        psykiske problemer|problem|lidelser|lidingar|diagnoser|diagnosar
        går|gikk|gjekk|gått|gå|var|vært|vore|time \
        til|hos|i hos? ein|en? psykolog*|psykiater*|terapeut*|terapi|samtaleterapi|psykomotorisk*
        går|gikk|gjekk|gått til|hos fysioterap*|kiropraktor*|naprapat*|osteopat*|manuellterap*|spesialist*
        går|gikk|gjekk|gått|er|var i|under|til behandling for|hos|på|mot
        går|gikk|gjekk|gått|er|var på|i \
        avrusing|avrusning|rehabilitering|antidepressiva|medisin|medisiner|medisinar|tabletter|tablettar
        jeg|eg|hun|ho|han|kollegaen bruker|brukar|brukte medisin|medisiner|medisinar|tabletter|tablettar|piller
        medisiner|medisinar|medisin|tabletter|tablettar for|mot
        er|var|ble|blei|vart|blitt|vorte|nylig|nyleg operert|innlagt|innlagd
        skal|må opereres|opererast
        henvist|tilvist til psykolog*|psykiat*|spesialist*|dps|sykehus*|sjukehus*|nevrolog*
        høyt|høgt|høge|lavt|lågt blodtrykk|stoffskifte
        multippel sklerose
        irritabel tarm
        frossen skulder
        frozen shoulder
        long|lang covid
        kronisk utmatt*|syk|sjuk|sykdom|sjukdom
        posttraumatisk|bipolar stress*|lidelse|liding
        nedsatt|nedsett lungefunksjon|nyrefunksjon
        har|hadde|fått|fekk|fikk slag|nervesammenbrudd|nervesamanbrot|hjerteinfarkt|sammenbrudd
        drikker|drikk for mye|mykje
        rus|alkohol problem|problemer|problemene
        møtt|møtte|møter veggen
        """)

    /// So many letters of a beginning or an end are looked up, before it is compared.
    static let key = 4
    static let byFirst = Dictionary(grouping: beginnings) { String($0.prefix(key)) }
    static let byLast = Dictionary(grouping: endings) { String($0.suffix(key)) }
}
