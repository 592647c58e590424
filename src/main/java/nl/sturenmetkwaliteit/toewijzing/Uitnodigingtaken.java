package nl.sturenmetkwaliteit.toewijzing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Rol;
import nl.sturenmetkwaliteit.platform.taak.Taak;
import nl.sturenmetkwaliteit.platform.taak.Taakbron;
import nl.sturenmetkwaliteit.toewijzing.api.UitnodigingStatus;

/** Invitations that wait for the coordinator: to be answered, as host to be sent, or to name someone else for who left. */
@ApplicationScoped
class Uitnodigingtaken implements Taakbron {

    private final UitnodigingRepository uitnodigingen;
    private final Beller beller;
    private final Clock clock;

    Uitnodigingtaken(UitnodigingRepository uitnodigingen, Beller beller, Clock clock) {
        this.uitnodigingen = uitnodigingen;
        this.beller = beller;
        this.clock = clock;
    }

    @Override
    public List<Taak> taken() {
        if (beller.rol() != Rol.COORDINATOR) {
            return List.of();
        }
        String eigen = beller.eigenGemeente();
        return Stream.concat(
                        uitnodigingen.wachtend(eigen, clock.instant()).stream().map(Uitnodigingtaken::taak),
                        uitnodigingen.incompleet(eigen).stream().map(Uitnodigingtaken::vervangen))
                .toList();
    }

    private static Taak vervangen(UitnodigingRij rij) {
        Uitnodiging uitnodiging = rij.uitnodiging();
        return new Taak(
                "PEER_VERVANGEN",
                "Noem opnieuw wie meedoen, er is iemand vertrokken: " + uitnodiging.getTitel(),
                uitnodiging.tot(Termijn.BIJDRAGE),
                "/uitnodigingen/" + uitnodiging.getId(),
                new Taak.Gemeente(uitnodiging.getGastheer(), rij.gastheerNaam()));
    }

    private static Taak taak(UitnodigingRij rij) {
        Uitnodiging uitnodiging = rij.uitnodiging();
        boolean antwoorden = uitnodiging.getStatus() == UitnodigingStatus.VERSTUURD;
        return new Taak(
                antwoorden ? "UITNODIGING_BEANTWOORDEN" : "UITNODIGING_VERSTUREN",
                antwoorden
                        ? "Beantwoord de uitnodiging: " + uitnodiging.getTitel()
                        : "Verstuur de uitnodiging: " + uitnodiging.getTitel(),
                uitnodiging.tot(Termijn.ANTWOORD),
                "/uitnodigingen/" + uitnodiging.getId(),
                antwoorden
                        ? new Taak.Gemeente(uitnodiging.getGastheer(), rij.gastheerNaam())
                        : new Taak.Gemeente(uitnodiging.getGemeente(), rij.gemeenteNaam()));
    }
}
