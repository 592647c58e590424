package nl.sturenmetkwaliteit.gemeente.deelnemer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.inlog.Inlogdienst;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import org.jboss.logging.Logger;

/**
 * Brings Keycloak in line with one deelnemer. Holds a lock on the address meanwhile, so that a removal never overtakes an invitation;
 * whoever stops halfway leaves the mark that it is behind, and the next attempt does it again.
 */
@ApplicationScoped
class Accounts {

    private static final Logger LOG = Logger.getLogger(Accounts.class);

    private final Keuken keuken;
    private final DeelnemerRepository deelnemers;
    private final Inlogdienst inlogdienst;

    Accounts(Keuken keuken, DeelnemerRepository deelnemers, Inlogdienst inlogdienst) {
        this.keuken = keuken;
        this.deelnemers = deelnemers;
        this.inlogdienst = inlogdienst;
    }

    /** Never fails: what does not work now works later. */
    void brengBij(String gemeente, UUID id) {
        try {
            keuken.alsSysteem(gemeente, () -> werkBij(gemeente, id));
        } catch (RuntimeException fout) {
            LOG.warnf("deelnemer %s: de inlogdienst is nog niet bij (%s)", id, reden(fout));
        }
    }

    private void werkBij(String gemeente, UUID id) {
        Deelnemer deelnemer = deelnemers.findById(id);
        if (deelnemer == null) {
            return;
        }
        deelnemers.vergrendel("account " + deelnemer.getEmail());
        deelnemers.getEntityManager().refresh(deelnemer);
        if (!deelnemer.isInlogAchter()) {
            return;
        }
        var account = deelnemer.account(deelnemers.gemeenteNaam(gemeente));
        if (!deelnemer.isOud()) {
            deelnemer.inlogBij(inlogdienst.laatToe(account));
        } else {
            if (!deelnemers.isTeruggekomen(gemeente, deelnemer)) {
                inlogdienst.laatGaan(account);
            }
            deelnemer.inlogWeg();
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
