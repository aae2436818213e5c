/// Words that look like names or initials and are not.
enum KnownWords {
    /// First and family names that are words of the language in one of the norms.
    static let ordinary = Set(
        words: """
            alf alm anna are ask bakke bakken bent berg berge birk bjerk bjørk bjørn bo bogen bolig borg brekke bru bråten bø
            bør dag dahl dal dale dikt dyr eid eik eiker eksempel elle elv eng enger engen even fabel falk fjell fjeld foss
            fossen frid frisk frost gro gård haga hagen hals hans haug haugen hauk hav hege heim helga helge hild holm holt
            hus høy iben innbilt iris jan jo kai knut kåre lang li lia lid lie lien lilje line lind liv live lo lund lunde
            luftslott løken løvås magne mai may mette mo moen mona my myhre myhr myr myra nes ness ny nybakk nygård odd
            oppdiktet ove per påfunn pål rein ro rose rud rune ruud rød sand sande sandvik sol siv skog skogen skrøne solberg
            stein sten stig storm strand strøm sund sunde sveen tall tang tangen tenkt tid tom tone tor torp torv tull
            tullball tun tveit ulv unn vang vera vik viken viljar vilje viol vold voll vår ås åse ødegård øye øyen ørn deg meg
            seg live låtsom rasketrudt fantasi hittepå nordmann hjelm rask stolt sommer vinter lyng myrvold
            """)

    /// Short words in capitals that stand in brackets in ordinary texts.
    static let abbreviations = Set(words: "ia bht hms nav ue hr sja kl ca igp amu vo tv pc tlf nb nn id it sfo as ks lo nho")

    /// Words with a capital within a sentence that are no people.
    static let notPeople = Set(
        words: """
            nav norge noreg teams excel word outlook facebook messenger snap helseiarbeid stami datatilsynet arbeidstilsynet
            jul påske pinse oslo bergen trondheim stavanger tromsø europa skype zoom sharepoint visma gat tqm profil gerica
            jeg eg vi me du dere de dykk deres
            """)
}

/// First names that many people in the country have, without those that are words too (`KnownWords.ordinary`).
enum CommonNames {
    static let all = Set(
        words: """
            aleksander alexander amalie amina anders andreas ane anette anita anja anne annette ann arild arne arnt arvid
            asbjørn astrid aud audun bente berit bernt bjarne bjørg bodil brit britt camilla caroline cathrine cecilie
            charlotte christian christina christine christoffer daniel david eirik egil eilif einar eivind elin elisabeth
            elise ellen else emil emilie emma erik erlend erling espen eva eline frank fredrik frida frode frøydis geir gerd
            gina gisle gunhild gunn gunnar gunnhild guri gustav guro hanna hanne harald hedda heidi helene henriette henrik
            herman hilde håkon håvard ida inga inge ingeborg inger ingrid ingunn ingvild isak ivar jakob jane janne jens
            jeanette joakim johan johanne johannes john johnny jon jonas jorunn jostein julie jørgen jørn karen kari karianne
            karin karina karl karoline kathrine katrine kenneth ketil kim kirsten kirsti kjell kjersti kjetil kolbjørn
            kristian kristin kristina kristine kristoffer lars lasse laila lena lene leif linda linn lisa lisbeth lise lillian
            lucas lukas mads magnhild magnus maja malin maren margit margrethe mari maria mariann marianne marie marit marius
            markus marte martha martin martine mathias mats mia mikael mohamed mohammed morten monica monika natalia nils nina
            nora oda oddvar ola olav ole olga ottar petter pia piotr preben ragnar ragnhild randi reidar reidun renate robert
            roger rolf ronny ruth roar sara sebastian signe sigrid sigurd silje simen simon sindre siri sissel sofie solfrid
            solveig stian stine sunniva susanne svein svenn sverre synne synnøve tanja terje thea thomas thor thore tina tiril
            tomas tommy tonje torbjørn tore torfinn torgeir toril torild torill tormod torstein torunn tove trine trond truls
            trygve turid tuva unni vegard veronica vibeke victoria vidar vilde wenche øivind ørjan øystein øyvind åge åshild
            """)
}
