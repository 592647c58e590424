package nl.sturenmetkwaliteit.toewijzing.voorstel;

import java.util.List;
import java.util.function.Function;
import nl.sturenmetkwaliteit.platform.transitie.Voorwaarde;

/** What it takes to apply a proposal: that the world has not changed under it. Each thing that has is named. */
enum ToewijzingVoorwaarde implements Voorwaarde<ToewijzingGeval> {
    SEIZOEN_OP_MATCHING("Een voorstel voor een seizoen vaststellen kan zolang het seizoen op MATCHING staat.") {
        @Override
        public boolean geldt(ToewijzingGeval geval) {
            return geval.wereld().get().seizoenOpMatching();
        }
    },
    NIEMAND_VALT_AF("Elke voorgestelde gemeente kan nog worden gevraagd.", Wereld::nietMeer),
    REVIEWS_VRAGEN_NOG("Elke review vraagt nog peers.", Wereld::vraagtNiet),
    IEMAND_TE_VRAGEN("Het voorstel noemt minstens een gemeente die nog niet is gevraagd.") {
        @Override
        public boolean geldt(ToewijzingGeval geval) {
            return !geval.wereld().get().vragen().isEmpty()
                    || !geval.wereld().get().nietMeer().isEmpty()
                    || !geval.wereld().get().vraagtNiet().isEmpty();
        }
    },
    GEEN_BEREKENING_BEZIG("Er wordt geen ander voorstel voor dit seizoen berekend.") {
        @Override
        public boolean geldt(ToewijzingGeval geval) {
            return !geval.wereld().get().berekeningBezig();
        }
    };

    private final String uitleg;
    private final Function<Wereld, List<String>> bezwaren;

    ToewijzingVoorwaarde(String uitleg) {
        this(uitleg, wereld -> List.of(uitleg));
    }

    ToewijzingVoorwaarde(String uitleg, Function<Wereld, List<String>> bezwaren) {
        this.uitleg = uitleg;
        this.bezwaren = bezwaren;
    }

    @Override
    public String uitleg() {
        return uitleg;
    }

    @Override
    public boolean geldt(ToewijzingGeval geval) {
        return bezwaren(geval).isEmpty();
    }

    @Override
    public List<String> bezwaren(ToewijzingGeval geval) {
        return bezwaren.apply(geval.wereld().get());
    }
}
