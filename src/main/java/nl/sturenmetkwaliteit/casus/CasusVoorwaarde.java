package nl.sturenmetkwaliteit.casus;

import java.util.function.Predicate;
import nl.sturenmetkwaliteit.platform.transitie.Voorwaarde;
import org.jspecify.annotations.Nullable;

/** What it takes to hand a casus in. Whether the privacyscan is passed is asked at hand-in, with the confirmations in that request. */
enum CasusVoorwaarde implements Voorwaarde<CasusGeval> {
    VERHAAL_VERTELD("Vertel het verhaal: wat gebeurde er, voor wie?", c -> ingevuld(c.getVerhaal())),
    BEDOELING_GENOEMD("Schrijf op wat u echt wilt bereiken.", c -> ingevuld(c.getBedoeling())),
    STURINGSVRAAG_GESTELD(
            "Stel de vraag waarmee uw collega's u verder kunnen helpen.", c -> ingevuld(c.getSturingsvraag())),
    TEN_MINSTE_EEN_AANNAME("Noem minstens een aanname.", c -> !c.getAannames().isEmpty()),
    TEN_MINSTE_EEN_THEMA("Kies minstens een thema.", c -> !c.getThemas().isEmpty()),
    TEN_MINSTE_EEN_NIVEAU("Kies minstens een niveau.", c -> !c.getNiveaus().isEmpty());

    private final String uitleg;
    private final Predicate<Casus> regel;

    CasusVoorwaarde(String uitleg, Predicate<Casus> regel) {
        this.uitleg = uitleg;
        this.regel = regel;
    }

    @Override
    public String uitleg() {
        return uitleg;
    }

    @Override
    public boolean geldt(CasusGeval geval) {
        return regel.test(geval.casus());
    }

    private static boolean ingevuld(@Nullable String tekst) {
        return tekst != null && !tekst.isBlank();
    }
}
