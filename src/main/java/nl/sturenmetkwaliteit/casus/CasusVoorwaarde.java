package nl.sturenmetkwaliteit.casus;

import java.util.function.Predicate;
import nl.sturenmetkwaliteit.platform.transitie.Voorwaarde;
import org.jspecify.annotations.Nullable;

/** What it takes to hand a casus in. Whether the privacyscan is passed is asked at hand-in, with the confirmations in that request. */
enum CasusVoorwaarde implements Voorwaarde<CasusGeval> {
    VERHAAL_VERTELD("Vertel het verhaal: wat gebeurde er, voor wie?", t -> ingevuld(t.verhaal())),
    BEDOELING_GENOEMD("Schrijf op wat u echt wilt bereiken.", t -> ingevuld(t.bedoeling())),
    STURINGSVRAAG_GESTELD(
            "Stel de vraag waarmee uw collega's u verder kunnen helpen.", t -> ingevuld(t.sturingsvraag())),
    TEN_MINSTE_EEN_AANNAME("Noem minstens een aanname.", t -> !t.aannames().isEmpty()),
    TEN_MINSTE_EEN_THEMA("Kies minstens een thema.", t -> !t.themas().isEmpty()),
    TEN_MINSTE_EEN_NIVEAU("Kies minstens een niveau.", t -> !t.niveaus().isEmpty());

    private final String uitleg;
    private final Predicate<Casustekst> regel;

    CasusVoorwaarde(String uitleg, Predicate<Casustekst> regel) {
        this.uitleg = uitleg;
        this.regel = regel;
    }

    @Override
    public String uitleg() {
        return uitleg;
    }

    @Override
    public boolean geldt(CasusGeval geval) {
        return regel.test(geval.casus().getTekst());
    }

    private static boolean ingevuld(@Nullable String tekst) {
        return tekst != null && !tekst.isBlank();
    }
}
