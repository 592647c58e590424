package nl.sturenmetkwaliteit.gemeente.deelnemer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.sturenmetkwaliteit.gemeente.deelnemer.Inlogbeurten.Beurt;
import nl.sturenmetkwaliteit.gemeente.inlog.Account;
import nl.sturenmetkwaliteit.gemeente.inlog.Inlogdienst;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings Keycloak in line with one deelnemer. One at a time for each account, so that a removal never overtakes an invitation, and without
 * a transaction while Keycloak answers; whoever stops halfway leaves the mark that it is behind, and the next attempt does it again.
 */
@ApplicationScoped
class Accounts {

    private static final Logger LOG = Logger.getLogger(Accounts.class);

    private final Keuken keuken;
    private final DeelnemerRepository deelnemers;
    private final Inlogdienst inlogdienst;
    private final Inlogbeurten beurten;
    private final Clock clock;

    Accounts(
            Keuken keuken, DeelnemerRepository deelnemers, Inlogdienst inlogdienst, Inlogbeurten beurten, Clock clock) {
        this.keuken = keuken;
        this.deelnemers = deelnemers;
        this.inlogdienst = inlogdienst;
        this.beurten = beurten;
        this.clock = clock;
    }

    /**
     * What Keycloak is to hear.
     *
     * @param vertrokken the deelnemer left, rather than takes part
     * @param teruggekomen and takes part again as another, with the same account
     */
    private record Bericht(Beurt beurt, Account account, boolean vertrokken, boolean teruggekomen) {

        /** Whether this is what stands there still. */
        boolean klopt(Deelnemer deelnemer) {
            return deelnemer.isOud() == vertrokken && deelnemer.isCoordinator() == account.coordinator();
        }
    }

    /** Never fails: what does not work now works later. */
    void brengBij(String gemeente, UUID id) {
        AtomicReference<@Nullable Bericht> bericht = new AtomicReference<>();
        try {
            keuken.alsSysteem(gemeente, () -> bericht.set(begin(gemeente, id)));
            Optional.ofNullable(bericht.get()).ifPresent(te -> {
                Optional<UUID> bekendAls = vertel(te);
                keuken.alsSysteem(gemeente, () -> rondAf(id, te, bekendAls));
            });
        } catch (RuntimeException fout) {
            LOG.warnf("deelnemer %s: de inlogdienst is nog niet bij (%s)", id, reden(fout));
            Optional.ofNullable(bericht.get()).ifPresent(te -> stelUit(gemeente, id, te));
        }
    }

    /** The turn first, and then what is to be told: someone may just have done it. */
    private @Nullable Bericht begin(String gemeente, UUID id) {
        Deelnemer deelnemer = deelnemers.findById(id);
        if (deelnemer == null) {
            return null;
        }
        Beurt beurt = beurten.nieuw(deelnemer.getEmail());
        if (!beurten.neem(beurt)) {
            return null;
        }
        deelnemers.getEntityManager().refresh(deelnemer);
        if (!deelnemer.isInlogAchter()) {
            beurten.geefTerug(beurt);
            return null;
        }
        return new Bericht(
                beurt,
                deelnemer.account(deelnemers.gemeenteNaam(gemeente)),
                deelnemer.isOud(),
                deelnemer.isOud() && deelnemers.isTeruggekomen(gemeente, deelnemer));
    }

    private Optional<UUID> vertel(Bericht bericht) {
        if (!bericht.vertrokken()) {
            return Optional.of(inlogdienst.laatToe(bericht.account()));
        }
        if (!bericht.teruggekomen()) {
            inlogdienst.laatGaan(bericht.account());
        }
        return Optional.empty();
    }

    /** What was changed meanwhile is still to be told. */
    private void rondAf(UUID id, Bericht bericht, Optional<UUID> bekendAls) {
        boolean eigenBeurt = beurten.geefTerug(bericht.beurt());
        Deelnemer deelnemer = deelnemers.findById(id);
        if (eigenBeurt && deelnemer != null && bericht.klopt(deelnemer)) {
            bekendAls.ifPresentOrElse(deelnemer::inlogBij, deelnemer::inlogWeg);
        }
    }

    private void stelUit(String gemeente, UUID id, Bericht bericht) {
        try {
            keuken.alsSysteem(gemeente, () -> {
                beurten.geefTerug(bericht.beurt());
                Deelnemer deelnemer = deelnemers.findById(id);
                if (deelnemer != null && bericht.klopt(deelnemer)) {
                    deelnemers.probeerOpnieuw(id, deelnemer.opnieuwNa(clock.instant()));
                }
            });
        } catch (RuntimeException fout) {
            LOG.warnf("deelnemer %s: de volgende poging is niet uitgesteld (%s)", id, reden(fout));
        }
    }

    /** The kind of fault only: messages of a client repeat the address, with the e-mail address that was looked for. */
    private static String reden(RuntimeException fout) {
        Throwable oorzaak = fout;
        while (oorzaak.getCause() != null) {
            oorzaak = oorzaak.getCause();
        }
        String soort = oorzaak.getClass().getSimpleName();
        return oorzaak instanceof WebApplicationException http
                ? soort + " " + http.getResponse().getStatus()
                : soort;
    }
}
