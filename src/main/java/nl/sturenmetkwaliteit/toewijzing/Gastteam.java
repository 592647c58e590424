package nl.sturenmetkwaliteit.toewijzing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import nl.sturenmetkwaliteit.toewijzing.Gastrechtenboek.Houder;
import nl.sturenmetkwaliteit.toewijzing.Gastrechtenboek.Plaats;
import nl.sturenmetkwaliteit.toewijzing.api.UitgenodigdeDeelnemer;
import org.hibernate.Session;

/** What an acceptance opens in the host's kitchen: a right for each person named, and one for the role of their coordinator. */
@ApplicationScoped
class Gastteam {

    private static final String ROLNAAM = "Coördinator";

    private final Keuken keuken;
    private final Gastrechtenboek rechten;

    Gastteam(Keuken keuken, Gastrechtenboek rechten) {
        this.keuken = keuken;
        this.rechten = rechten;
    }

    void begin(UitnodigingGeval geval) {
        Uitnodiging uitnodiging = geval.uitnodiging();
        if (geval.team() == null) {
            throw ProbleemException.ongeldig("deelnemers", "VERPLICHT", "Noem wie er meedoen.");
        }
        uitnodiging.benoem(geval.team().personen());
        keuken.doeNamens(uitnodiging.getGastheer(), sessie -> {
            geef(sessie, uitnodiging, uitnodiging.getTeam());
            rechten.geef(
                    sessie,
                    plaats(uitnodiging),
                    Gastrechtenboek.COORDINATOR,
                    new Houder(uitnodiging.getGemeente(), null, ROLNAAM, null),
                    uitnodiging.getId());
        });
    }

    /** Others come in the place of who is no longer named; those go last. */
    void wissel(Uitnodiging uitnodiging, List<UitgenodigdeDeelnemer> nieuw) {
        List<UUID> blijven = nieuw.stream().map(UitgenodigdeDeelnemer::id).toList();
        List<UUID> gaan = uitnodiging.getTeam().stream()
                .map(UitgenodigdeDeelnemer::id)
                .filter(id -> !blijven.contains(id))
                .toList();
        uitnodiging.benoem(nieuw);
        keuken.doeNamens(uitnodiging.getGastheer(), sessie -> {
            geef(sessie, uitnodiging, nieuw);
            rechten.beeindigPersonen(sessie, uitnodiging.getGastheer(), uitnodiging.getPeerreview(), gaan);
        });
    }

    void eindig(UitnodigingGeval geval) {
        Uitnodiging uitnodiging = geval.uitnodiging();
        keuken.doeNamens(
                uitnodiging.getGastheer(),
                sessie -> rechten.beeindigUitnodiging(sessie, uitnodiging.getGastheer(), uitnodiging.getId()));
    }

    private void geef(Session sessie, Uitnodiging uitnodiging, List<UitgenodigdeDeelnemer> personen) {
        personen.forEach(persoon -> rechten.geef(
                sessie,
                plaats(uitnodiging),
                Gastrechtenboek.PEER,
                new Houder(uitnodiging.getGemeente(), persoon.id(), persoon.naam(), persoon.niveau()),
                uitnodiging.getId()));
    }

    private static Plaats plaats(Uitnodiging uitnodiging) {
        return new Plaats(uitnodiging.getGastheer(), uitnodiging.getPeerreview(), uitnodiging.getCasus());
    }
}
