package nl.sturenmetkwaliteit.peerreview.sessie;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import nl.sturenmetkwaliteit.platform.agenda.Agendabron;
import nl.sturenmetkwaliteit.platform.agenda.Agendapunt;
import nl.sturenmetkwaliteit.platform.agenda.Agendasoort;

/** Sessies that were agreed: those to come, those of the last months, and those that are off, so that a calendar takes them out. */
@ApplicationScoped
class Sessieagenda implements Agendabron {

    private static final int MAANDEN_TERUG = 6;

    private final Sessielijst sessies;
    private final Clock clock;

    Sessieagenda(Sessielijst sessies, Clock clock) {
        this.sessies = sessies;
        this.clock = clock;
    }

    @Override
    public List<Agendapunt> punten() {
        Instant vanaf = ZonedDateTime.now(clock).minusMonths(MAANDEN_TERUG).toInstant();
        return sessies.van().stream()
                .filter(rij -> rij.status() != SessieStatus.VOORGESTELD)
                .flatMap(rij -> rij.tijdvak().stream()
                        .filter(tijdvak -> tijdvak.eindeOp().isAfter(vanaf))
                        .map(tijdvak -> punt(rij, tijdvak)))
                .toList();
    }

    private static Agendapunt punt(Sessielijst.Rij rij, Tijdvak tijdvak) {
        return new Agendapunt(
                Agendasoort.SESSIE,
                rij.id(),
                new Agendapunt.Tijdvak(tijdvak.beginOp(), tijdvak.eindeOp()),
                rij.pad(),
                rij.gastheerNaam(),
                rij.versie(),
                rij.gewijzigdOp(),
                rij.status() == SessieStatus.AFGELAST);
    }
}
