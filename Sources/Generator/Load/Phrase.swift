/// The fixed phrases of the pages. A template asks for one as `{{tekst.sistEndret}}`; every language has a text for each.
enum Phrase: String, CaseIterable, Sendable {
    case hoppTilInnhold, duErHer, utkast, utkastOm, timeplan, klokka, del, minutter, kortesAldri, ordstyrer,
        tidtaker, sekretaer, skrivNavn, jegEllerVi, ingenNavn, tilStede, nummer, navn, underskrift, heleTida,
        delvis, innhentet, tekstfil, tekstfilOm, somTekstfil, skrivUt, dokument, antall, tilHvem,
        sendPaaForhaand, brevOm, bareBokmal, gjorDette, hvorErDe, seksMoter, mote, naar, stadium, pakke,
        frister, omBedriften, kalender, kalenderOm, hvaErSeint, ingentingSeint, hvaErNeste, ingentingNeste,
        hvorErBedriftene, bedrift, nesteSteg, ansatte, sider, sistEndret,
        iBunken, fraSide, antallSider, ark, arkIAlt, skrevetUt, pakket, iAlt, slikSkriverDuUt, utskriftAlt,
        utskriftFlere, utskriftKort, visesPaaSkjerm, skrivUtAlt, skrivUtAltOm, filer,
        plakatFire, plakatNi, limSlik, strimler,
        plakat, plakatOm, plakatIOrd, herErVi, maalene, utsagnene, tiltakene, framTilNeste, ikkeSatt,
        mellomOm, utsagnOgValg, handlingsplan, oppmotet, omtale,
        utsagnsvei, utsagnsveiOm, utsagnsveiIOrd, veiBak, veiTiltak, veiNivaa, veiHvem, veiFrist, veiStatus, veiEndring,
        veiUtsagn, veiStemmer, veiSammen, veiKommer,
        skjemaer, skjemapakker, uavklart, skjemaregister, versjon, fingeravtrykk, slikKontrollerer, maaAvgjores, avgjort,
        endringer, endringerLes, endringerNytt, endringerNyttSlik, endringerBorte, endringerBorteSlik, endringerLikt,
        endringerHode,
        verkstedInnhold, verkstedForbehold, verkstedSammen, verkstedSideOmSide, verkstedGrupper, verkstedGruppe, verkstedDeltakere,
        verkstedEgenSide, verkstedHeftet, verkstedAnbefalinger, verkstedKontakter, verkstedNesteKontakt, verkstedNaar,
        verkstedReserve, verkstedSted, verkstedAnsvarlig, verkstedTemaer, verkstedPersoner, verkstedOrganisasjoner
}
