package nl.sturenmetkwaliteit.gemeente.belang;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.taak.Taak;
import nl.sturenmetkwaliteit.platform.taak.Taakbron;

/** Somebody asks to set a belangenconflict aside, and another than they decides. */
@ApplicationScoped
class Opheffingstaak implements Taakbron {

    private final BelangenconflictRepository conflicten;
    private final Beller beller;
    private final Clock clock;

    Opheffingstaak(BelangenconflictRepository conflicten, Beller beller, Clock clock) {
        this.conflicten = conflicten;
        this.beller = beller;
        this.clock = clock;
    }

    @Override
    public List<Taak> taken() {
        Wie wie = Wie.van(beller);
        if (!wie.mag()) {
            return List.of();
        }
        LocalDate vandaag = LocalDate.now(clock);
        return conflicten.gevraagd(vandaag).stream()
                .filter(rij -> Handeling.OPHEFFEN.kan(rij.conflict(), wie, vandaag))
                .map(rij -> Taak.zonderTermijn(
                        "OPHEFFING_BEOORDELEN",
                        "Beslis of " + rij.gemeente() + " en " + rij.andere() + " elkaar toch kunnen reviewen",
                        "/belangenconflicten/" + rij.conflict().getId()))
                .toList();
    }
}
