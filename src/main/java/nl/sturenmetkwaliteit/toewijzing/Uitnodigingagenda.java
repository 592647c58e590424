package nl.sturenmetkwaliteit.toewijzing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import nl.sturenmetkwaliteit.platform.agenda.Agendabron;
import nl.sturenmetkwaliteit.platform.agenda.Agendapunt;
import nl.sturenmetkwaliteit.platform.agenda.Agendasoort;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Rol;
import nl.sturenmetkwaliteit.toewijzing.api.UitnodigingStatus;

/** By when the coordinator answers an invitation. */
@ApplicationScoped
class Uitnodigingagenda implements Agendabron {

    private final UitnodigingRepository uitnodigingen;
    private final Beller beller;
    private final Clock clock;

    Uitnodigingagenda(UitnodigingRepository uitnodigingen, Beller beller, Clock clock) {
        this.uitnodigingen = uitnodigingen;
        this.beller = beller;
        this.clock = clock;
    }

    @Override
    public List<Agendapunt> punten() {
        if (beller.rol() != Rol.COORDINATOR) {
            return List.of();
        }
        return uitnodigingen.wachtend(beller.eigenGemeente(), clock.instant()).stream()
                .filter(rij -> rij.uitnodiging().getStatus() == UitnodigingStatus.VERSTUURD)
                .map(Uitnodigingagenda::punt)
                .toList();
    }

    private static Agendapunt punt(UitnodigingRij rij) {
        Uitnodiging uitnodiging = rij.uitnodiging();
        return Agendapunt.uiterlijk(
                Agendasoort.UITNODIGING,
                uitnodiging.getId(),
                uitnodiging.tot(Termijn.ANTWOORD),
                "/uitnodigingen/" + uitnodiging.getId(),
                rij.gastheerNaam(),
                uitnodiging.getVersie());
    }
}
