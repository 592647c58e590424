package nl.sturenmetkwaliteit.toewijzing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.Deelnemers;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.toewijzing.UitnodigingGeval.Team;
import nl.sturenmetkwaliteit.toewijzing.api.UitgenodigdeDeelnemer;

/** Whom the invited gemeente names: looked up among its own people, with the name and niveau of now. */
@ApplicationScoped
class Teamkeuze {

    private static final String VELD = "deelnemers";

    private final Deelnemers deelnemers;

    Teamkeuze(Deelnemers deelnemers) {
        this.deelnemers = deelnemers;
    }

    Team team(Set<UUID> genoemd) {
        List<UitgenodigdeDeelnemer> personen = deelnemers.vind(genoemd).stream()
                .map(collega -> new UitgenodigdeDeelnemer(collega.id(), collega.naam(), collega.niveau()))
                .toList();
        return new Team(genoemd.size(), personen);
    }

    /** The people named, or a refusal of what is wrong with the choice. */
    List<UitgenodigdeDeelnemer> geldig(Uitnodiging uitnodiging, Set<UUID> genoemd) {
        Team team = team(genoemd);
        if (!team.isActief()) {
            throw ProbleemException.ongeldig(
                    VELD, "DEELNEMERS_ACTIEF", UitnodigingVoorwaarde.DEELNEMERS_ACTIEF.uitleg());
        }
        if (!uitnodiging.dekt(team.personen())) {
            throw ProbleemException.ongeldig(VELD, "NIVEAUS_GEDEKT", UitnodigingVoorwaarde.NIVEAUS_GEDEKT.uitleg());
        }
        return team.personen();
    }
}
