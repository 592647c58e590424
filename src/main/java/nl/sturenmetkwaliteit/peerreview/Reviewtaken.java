package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.taak.Taak;
import nl.sturenmetkwaliteit.platform.taak.Taakbron;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What waits for the caller in reviews: a text to write, a ronde to open, peers to name, a moment to come back to. */
@ApplicationScoped
class Reviewtaken implements Taakbron {

    private final EntityManager em;
    private final Beller beller;
    private final Clock clock;

    Reviewtaken(EntityManager em, Beller beller, Clock clock) {
        this.em = em;
        this.beller = beller;
        this.clock = clock;
    }

    private enum Soort {
        RONDE_SCHRIJVEN("Schrijf in de ronde %s: %s", "/rondes/"),
        RONDE_OPENEN("Open de ronde %s: %s", "/rondes/"),
        PEERS_NOEMEN("Noem wie er peer is in de review: %2$s", null),
        OPVOLGMOMENT_HOUDEN("Kom terug op: %s", "/opvolgmomenten/");

        private final String zin;
        private final @Nullable String collectie;

        Soort(String zin, @Nullable String collectie) {
            this.zin = zin;
            this.collectie = collectie;
        }
    }

    @Override
    public List<Taak> taken() {
        return em
                .unwrap(Session.class)
                .createNativeQuery("select * from mijn_reviewtaken(:vandaag)", Object[].class)
                .addScalar("soort", String.class)
                .addScalar("peerreview", UUID.class)
                .addScalar("ding", UUID.class)
                .addScalar("titel", String.class)
                .addScalar("casus_titel", String.class)
                .addScalar("gastheer", String.class)
                .addScalar("gastheer_naam", String.class)
                .addScalar("uiterlijk_op", Instant.class)
                .setParameter("vandaag", LocalDate.now(clock))
                .stream()
                .map(this::taak)
                .toList();
    }

    private Taak taak(Object[] rij) {
        Soort soort = Soort.valueOf((String) rij[0]);
        return new Taak(
                soort.name(),
                String.format(soort.zin, rij[3], rij[4]),
                (Instant) rij[7],
                "/peerreviews/" + rij[1] + (soort.collectie == null ? "" : soort.collectie + rij[2]),
                gastheer((String) rij[5], (String) rij[6]));
    }

    private Taak.@Nullable Gemeente gastheer(String code, String naam) {
        return code.equals(beller.gemeente()) ? null : new Taak.Gemeente(code, naam);
    }
}
