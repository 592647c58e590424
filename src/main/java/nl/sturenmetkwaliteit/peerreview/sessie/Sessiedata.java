package nl.sturenmetkwaliteit.peerreview.sessie;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.tijd.Horizon;
import org.jspecify.annotations.Nullable;

/** What holds for the dates of a sessie. */
@ApplicationScoped
class Sessiedata {

    private static final Duration HOOGSTENS = Duration.ofHours(12);

    private final Clock clock;

    Sessiedata(Clock clock) {
        this.clock = clock;
    }

    /** The dates of a proposal: each still to come, and no two that begin together. */
    void keurVoorstellen(List<Tijdvak> voorstellen) {
        for (int i = 0; i < voorstellen.size(); i++) {
            keur("voorstellen/" + i + "/", voorstellen.get(i));
        }
        if (voorstellen.stream().map(Tijdvak::beginOp).distinct().count() < voorstellen.size()) {
            throw ProbleemException.ongeldig("voorstellen", "DUBBEL", "Noem elk begin maar een keer.");
        }
    }

    /** The date that is agreed: one of those proposed. A sessie that is moved goes where it is told to. */
    Tijdvak keuze(Sessie sessie, SessieOvergangInvoer invoer) {
        boolean verzet = sessie.getStatus() == SessieStatus.VASTGESTELD;
        Instant begin = verplicht("beginOp", invoer.beginOp());
        Tijdvak keuze = verzet
                ? new Tijdvak(begin, verplicht("eindeOp", invoer.eindeOp()))
                : sessie.voorstel(begin)
                        .orElseThrow(() -> ProbleemException.ongeldig(
                                "beginOp", "ONBEKEND", "Kies een van de voorgestelde data."));
        keur("", keuze);
        return keuze;
    }

    private void keur(String plek, Tijdvak tijdvak) {
        if (!tijdvak.beginOp().isAfter(clock.instant())) {
            throw ProbleemException.ongeldig(plek + "beginOp", "TOEKOMST", "Kies een datum die nog komt.");
        }
        Horizon.eisBinnen(plek + "beginOp", tijdvak.beginOp(), clock);
        Duration duur = Duration.between(tijdvak.beginOp(), tijdvak.eindeOp());
        if (duur.isNegative() || duur.isZero() || duur.compareTo(HOOGSTENS) > 0) {
            throw ProbleemException.ongeldig(
                    plek + "eindeOp", "DUUR", "Het einde ligt na het begin, en hoogstens 12 uur later.");
        }
    }

    private static Instant verplicht(String veld, @Nullable Instant waarde) {
        if (waarde == null) {
            throw ProbleemException.ongeldig(veld, "VERPLICHT", "Noem de datum van de sessie.");
        }
        return waarde;
    }
}
