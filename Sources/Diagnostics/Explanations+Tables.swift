/// What is wrong with a register: a table in a CSV file.
extension Explanations {
    static let tableSyntax = """
        Fila kan ikke deles sikkert i rader og kolonner. Oftest er det et hermetegn
        som ikke er lukket, eller et semikolon inni en tekst uten hermetegn rundt.
        Da ville ord havnet i feil kolonne, og derfor leser hia ikke videre.
        Enklest er det å åpne fila i Excel, rette raden og lagre som «CSV UTF-8».
        Retter du for hånd: Sett teksten i hermetegn, og doble dem som er inni.

            før:    U4;2026-11-03;A;2;Jeg sier fra; hver gang
            etter:  U4;2026-11-03;A;2;"Jeg sier fra; hver gang"
        """

    static let tableHead = """
        Den øverste raden, hodet, skal ha navnet på hver kolonne, ett av hvert.
        Her mangler et navn, det er ukjent, eller det samme navnet står to ganger.
        hia finner kolonnene på navnet. Rekkefølgen er fri, og store og små
        bokstaver er like gode, men en kolonne uten kjent navn blir ikke lest.
        Rett navnet i hodet. Egne notater hører hjemme i «merknad», eller i en
        annen fil.

            før:    id;dato;pulje;gruppe;utsagnet
            etter:  id;dato;pulje;gruppe;tekst
        """

    static let tableEncoding = """
        Bokstaver kan lagres på flere måter. hia leser dem Excel bruker: UTF-8,
        UTF-16 og Windows-1252. Er fila i Windows-1252, får du et tips, for da kan
        en bokstav være lest feil uten at det synes på annet enn teksten.
        Blander fila to måter, eller er et tegn gått tapt, må du rette den.
        Det samme gjelder når noe skal skrives som ikke finnes i Windows-1252.
        Velg Lagre som i Excel, og så «CSV UTF-8 (semikolondelt)».

            før:    Vi hjelper hverandre nÃ¥r det stÃ¥r pÃ¥
            etter:  Vi hjelper hverandre når det står på
        """

    static let formulaCell = """
        Teksten begynner med =, +, -, @ eller en tabulator. Excel kan ta den for en
        formel og kjøre den når noen åpner fila, og en slik formel kan hente ting
        fra nettet. hia leser den som vanlig tekst.
        Når hia skriver en slik tekst, setter den ' foran, og tar tegnet bort igjen
        når fila leses. Gjør det samme, eller begynn teksten med en bokstav.

            før:    - mindre støy på kjøkkenet
            etter:  mindre støy på kjøkkenet
        """
}
