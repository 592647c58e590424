package nl.sturenmetkwaliteit.gemeente.invoer;

import java.util.Set;

/** Whether a gemeente that a line names is there. */
final class Gemeentecontrole {

    private Gemeentecontrole() {}

    static void bekend(Regel regel, Kolom kolom, Set<String> codes, Importfouten fouten) {
        String code = regel.van(kolom);
        if (!code.isEmpty() && !codes.contains(code)) {
            fouten.inCel(
                    regel.nummer(),
                    kolom,
                    "ONBEKEND",
                    "De gemeente " + code + " is niet bekend. Lees eerst de gemeenten in.");
        }
    }
}
