package nl.sturenmetkwaliteit.gemeente.belang;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What someone can do with a belangenconflict that they may see, as it is now. */
enum Handeling {
    BEEINDIGEN((c, wie, dag) -> !c.isAfgeleid() && c.geldt(dag) && (c.isGemeldDoor(wie.gemeente()) || wie.beheerder())),
    OPHEFFING_VRAGEN((c, wie, dag) -> wie.mag() && isOpTeHeffen(c, dag) && !c.isGevraagd(dag) && !c.isOpgeheven(dag)),
    VERZOEK_INTREKKEN((c, wie, dag) -> wie.mag() && c.isVerzoekOpen()),
    OPHEFFEN((c, wie, dag) -> wie.mag()
            && isOpTeHeffen(c, dag)
            && !c.isOpgeheven(dag)
            && c.isGevraagd(dag)
            && !c.isGemeldDoor(wie.gemeente())
            && !c.isGevraagdDoor(wie.persoon(), wie.gemeente())),
    OPHEFFING_INTREKKEN((c, wie, dag) -> wie.mag() && c.isOpgeheven(dag));

    private interface Regel {
        boolean laatToe(Belangenconflict conflict, Wie wie, LocalDate vandaag);
    }

    private final Regel regel;

    Handeling(Regel regel) {
        this.regel = regel;
    }

    static List<Handeling> voor(Belangenconflict conflict, Wie wie, LocalDate vandaag) {
        return Arrays.stream(values())
                .filter(handeling -> handeling.kan(conflict, wie, vandaag))
                .toList();
    }

    boolean kan(Belangenconflict conflict, Wie wie, LocalDate vandaag) {
        return regel.laatToe(conflict, wie, vandaag);
    }

    private static boolean isOpTeHeffen(Belangenconflict conflict, LocalDate dag) {
        return !conflict.isHard() && conflict.geldt(dag);
    }
}
