package nl.sturenmetkwaliteit.gemeente.invoer;

import java.util.List;

/** What can be read in, with its columns. The first ones say which thing a line is about. */
enum Importsoort {
    GEMEENTEN(
            List.of(Kolom.CODE),
            List.of(
                    Kolom.NAAM,
                    Kolom.PROVINCIE,
                    Kolom.INWONERS,
                    Kolom.GROOTTEKLASSE,
                    Kolom.STEDELIJKHEID,
                    Kolom.JEUGDREGIO,
                    Kolom.INKOOPREGIO,
                    Kolom.BUURGEMEENTEN)),
    REGIOS(List.of(Kolom.CODE), List.of(Kolom.JEUGDREGIO, Kolom.INKOOPREGIO, Kolom.STEDELIJKHEID)),
    EERDERE_REVIEWS(List.of(Kolom.GASTHEER, Kolom.PEER, Kolom.DATUM), List.of(Kolom.THEMAS, Kolom.TIPS));

    private final List<Kolom> sleutel;
    private final List<Kolom> overige;

    Importsoort(List<Kolom> sleutel, List<Kolom> overige) {
        this.sleutel = sleutel;
        this.overige = overige;
    }

    List<Kolom> sleutel() {
        return sleutel;
    }

    boolean heeft(Kolom kolom) {
        return sleutel.contains(kolom) || overige.contains(kolom);
    }
}
