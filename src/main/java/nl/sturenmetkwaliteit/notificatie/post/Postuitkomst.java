package nl.sturenmetkwaliteit.notificatie.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.sturenmetkwaliteit.platform.planning.Uitstel;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import org.jboss.logging.Logger;

/** Writes down what became of a mail, each in a transaction of its own. */
@ApplicationScoped
class Postuitkomst {

    private static final Logger LOG = Logger.getLogger(Postuitkomst.class);

    static final Uitstel UITSTEL = new Uitstel(Duration.ofMinutes(1), Duration.ofHours(6));

    /** As long as mail servers themselves keep trying. */
    static final Duration GEDULD = Duration.ofDays(3);

    /** Once a week one mail tries whether the address works again. */
    private static final Duration WEER_NA = Duration.ofDays(7);

    private final Keuken keuken;
    private final PostRepository posten;
    private final Clock clock;

    Postuitkomst(Keuken keuken, PostRepository posten, Clock clock) {
        this.keuken = keuken;
        this.posten = posten;
        this.clock = clock;
    }

    void noteer(Post post, Uitslag uitslag) {
        keuken.alsSysteem(Keuken.GEEN, () -> {
            switch (uitslag.soort()) {
                case AANGENOMEN -> kwamAan(post, uitslag);
                case ADRES_BESTAAT_NIET -> kwamTerug(post, uitslag, Poststatus.GEWEIGERD);
                case ADRES_NU_NIET, NIET_NU, VERBINDING_WEG -> later(post, uitslag);
            }
        });
    }

    void vervalt(Post post) {
        keuken.alsSysteem(Keuken.GEEN, () -> posten.rondAf(post, Poststatus.VERVALLEN, null, clock.instant()));
    }

    private void kwamAan(Post post, Uitslag uitslag) {
        posten.rondAf(post, Poststatus.VERSTUURD, uitslag.code(), clock.instant());
        posten.komtAan(post.persoon());
    }

    private void kwamTerug(Post post, Uitslag uitslag, Poststatus status) {
        Instant nu = clock.instant();
        if (posten.rondAf(post, status, uitslag.code(), nu)) {
            posten.komtTerug(post.persoon(), nu, weerNa(nu));
            LOG.warnf("mail %s komt niet aan: %s, antwoord %s", post.id(), status, uitslag.code());
        }
    }

    private void later(Post post, Uitslag uitslag) {
        Instant nu = clock.instant();
        if (!post.gemaaktOp().plus(GEDULD).isAfter(nu)) {
            geefOp(post, uitslag);
            return;
        }
        posten.stelUit(post, uitslag.code(), nu.plus(UITSTEL.na(post.pogingen())));
        LOG.infof("mail %s gaat later, antwoord %s", post.id(), uitslag.code());
    }

    /** Only a mailbox that took nothing all that time says something of its address; a mail server that was away does not. */
    private void geefOp(Post post, Uitslag uitslag) {
        if (uitslag.soort() == Uitslag.Soort.ADRES_NU_NIET) {
            kwamTerug(post, uitslag, Poststatus.OPGEGEVEN);
        } else {
            posten.rondAf(post, Poststatus.OPGEGEVEN, uitslag.code(), clock.instant());
            LOG.warnf("mail %s opgegeven, antwoord %s", post.id(), uitslag.code());
        }
    }

    /** From when an address that failed is tried again. */
    static Instant weerNa(Instant mislukt) {
        return mislukt.plus(WEER_NA);
    }
}
