package nl.sturenmetkwaliteit.notificatie;

import static nl.sturenmetkwaliteit.platform.tijd.Klok.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.LosseReview;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever happens to a ronde, to its people, to the clock and to the instances: each reminder is there once, or rightly never. The
 * database says what was told; what should have been is worked out here, from the calendar.
 */
@QuarkusTest
class HerinneringEigenschapTest {

    private static final int STAPPEN = 60;
    private static final List<String> PEERS = List.of("nadia.utrecht", "liesbeth.utrecht");

    @Inject
    Herinneraar herinneraar;

    @Inject
    Keuken keuken;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void elke_herinnering_komt_een_keer_of_terecht_nooit(long zaad) {
        Loop loop = new Loop(new Random(zaad));
        List<String> gedaan = new ArrayList<>();
        try {
            for (int i = 0; i < STAPPEN; i++) {
                gedaan.add(loop.stap());
                assertThat(loop.verteld())
                        .as("zaad %d, na %s", zaad, gedaan)
                        .containsExactlyInAnyOrderElementsOf(loop.verwacht);
            }
        } finally {
            loop.ruimOp();
        }
    }

    /** One review with one ronde, and what should have been said about it so far. */
    private final class Loop {

        private final Random toeval;
        private final LosseReview review = LosseReview.inTeamvorming();
        private final UUID ronde = UUID.randomUUID();
        private final List<String> verwacht = new ArrayList<>();
        private final Map<String, Set<Toon>> gezegd = new HashMap<>();
        private final Set<String> ingediend = new HashSet<>();
        private Instant nu;
        private Instant deadline;
        private Instant sinds;
        private @Nullable Instant gepauzeerd;

        Loop(Random toeval) {
            this.toeval = toeval;
            // in spring or autumn, so that the clocks change somewhere on the way
            this.nu = LocalDate.of(2040 + toeval.nextInt(20), toeval.nextBoolean() ? 3 : 10, 1 + toeval.nextInt(27))
                    .atTime(toeval.nextInt(24), toeval.nextInt(60))
                    .atZone(ZONE)
                    .toInstant();
            this.sinds = nu;
            this.deadline = nu.plus(uren(24, 600));
            leg();
        }

        String stap() {
            if (gepauzeerd == null && nu.isAfter(deadline.plus(Duration.ofDays(6)))) {
                return verleng();
            }
            switch (toeval.nextInt(12)) {
                case 0 -> {
                    return verleng();
                }
                case 1 -> {
                    return gepauzeerd == null ? pauzeer() : hervat();
                }
                case 2 -> {
                    return toeval.nextInt(4) == 0 ? dienIn() : tik("tik");
                }
                case 3 -> {
                    nu = nu.minus(uren(1, 100));
                    return tik("klok terug");
                }
                case 4 -> {
                    nu = nu.plus(uren(150, 900));
                    return tik("geslapen");
                }
                default -> {
                    nu = nu.plus(uren(1, 40));
                    return tik("tik");
                }
            }
        }

        /** By one instance, by two at the same moment, or by one that dies before its transaction ends. */
        private String tik(String waarom) {
            Instant moment = nu;
            String hoe = "";
            switch (toeval.nextInt(4)) {
                case 0 -> {
                    CompletableFuture<Void> ander = CompletableFuture.runAsync(() -> herinneraar.herinnerOp(moment));
                    herinneraar.herinnerOp(moment);
                    ander.join();
                    hoe = " (met zijn tweeën)";
                }
                case 1 -> {
                    sterf(moment);
                    return waarom + " " + nu + " (gestorven)";
                }
                default -> herinneraar.herinnerOp(moment);
            }
            bedenk();
            return waarom + " " + nu + hoe;
        }

        private void sterf(Instant moment) {
            try {
                keuken.alsSysteem(Keuken.GEEN, () -> {
                    herinneraar.herinner(moment);
                    throw new Gestorven();
                });
            } catch (RuntimeException verwachteDood) {
                // nothing of it may be left
            }
        }

        /** What the calendar says should be told now. */
        private void bedenk() {
            if (gepauzeerd != null) {
                return;
            }
            LocalDate dag = LocalDateTime.ofInstant(deadline, ZONE)
                    .minusHours(9)
                    .minusSeconds(1)
                    .toLocalDate();
            Toon toon = null;
            for (Toon kandidaat : Toon.values()) {
                Instant op = dag.plusDays(List.of(-3, 0, 2).get(kandidaat.ordinal()))
                        .atTime(9, 0)
                        .atZone(ZONE)
                        .toInstant();
                if (!op.isAfter(nu) && !op.isBefore(sinds) && op.isAfter(nu.minus(Duration.ofDays(14)))) {
                    toon = kandidaat;
                }
            }
            for (String peer : PEERS) {
                Set<Toon> eerder = gezegd.computeIfAbsent(peer + dag, nieuw -> new HashSet<>());
                Toon dit = toon;
                if (dit != null && !ingediend.contains(peer) && eerder.stream().allMatch(e -> e.compareTo(dit) < 0)) {
                    eerder.add(dit);
                    verwacht.add(Mensen.id(peer) + " " + dag + " " + dit);
                }
            }
        }

        private String verleng() {
            if (gepauzeerd != null) {
                return tik("tik");
            }
            deadline = nu.plus(uren(2, 400));
            sinds = laatste(sinds, nu);
            Eigenaar.doe("update ronde set deadline_op = ?::timestamptz where id = ?", deadline.toString(), ronde);
            Eigenaar.doe(
                    """
                    insert into ronde_verlenging (gemeente, id, ronde, van_op, naar_op, reden, door_naam, op)
                    values ('GM0363', gen_random_uuid(), ?, now(), now(), 'Meer tijd', 'Fatima', ?::timestamptz)
                    """,
                    ronde,
                    nu.toString());
            return "verlengd tot " + deadline;
        }

        private String pauzeer() {
            gepauzeerd = nu;
            review.pauzeert();
            return "gepauzeerd " + nu;
        }

        private String hervat() {
            nu = nu.plus(uren(1, 300));
            Instant vanaf = gepauzeerd;
            Duration pauze = vanaf != null && vanaf.isBefore(nu) ? Duration.between(vanaf, nu) : Duration.ZERO;
            gepauzeerd = null;
            deadline = deadline.plus(pauze);
            review.gaatVerder();
            Eigenaar.doe("update ronde set deadline_op = ?::timestamptz where id = ?", deadline.toString(), ronde);
            Eigenaar.doe(
                    """
                    insert into geschiedenis (id, ding, ding_id, van, naar, door_naam, op)
                    values (gen_random_uuid(), 'peerreview', ?, 'GEPAUZEERD', 'RONDES', 'Fatima', ?::timestamptz)
                    """,
                    review.id(),
                    nu.toString());
            sinds = laatste(sinds, nu);
            return "hervat " + nu;
        }

        private String dienIn() {
            String wie = PEERS.get(toeval.nextInt(PEERS.size()));
            if (ingediend.remove(wie)) {
                Eigenaar.doe("delete from inzending where ronde = ? and persoon = ?::uuid", ronde, Mensen.id(wie));
                return wie + " haalt terug";
            }
            ingediend.add(wie);
            Eigenaar.doe(
                    "insert into inzending (gemeente, peerreview, ronde, persoon) values ('GM0363', ?, ?, ?::uuid)",
                    review.id(),
                    ronde,
                    Mensen.id(wie));
            return wie + " dient in";
        }

        List<String> verteld() {
            return Eigenaar.lees(
                    """
                    select persoon || ' ' || split_part(sleutel, ':', 3) || ' ' || toon from notificatie where peerreview = ?
                    """,
                    review.id());
        }

        private void leg() {
            Eigenaar.doe("update peerreview set status = 'RONDES' where id = ?", review.id());
            Eigenaar.doe(
                    """
                    insert into ronde (gemeente, id, peerreview, volgnummer, soort, titel, uitleg, onthulling, schrijvers, status, opent_op, deadline_op, geopend_op)
                    values ('GM0363', ?, ?, 1, 'REFLECTEREN', 'Ronde', 'Uitleg', 'NA_SLUITING', array ['PEER'], 'OPEN', '2026-01-01', ?::timestamptz, ?::timestamptz)
                    """,
                    ronde,
                    review.id(),
                    deadline.toString(),
                    nu.toString());
            for (String peer : PEERS) {
                Eigenaar.doe(
                        """
                        insert into gastrecht (id, gastheer, peerreview, casus, gast_gemeente, persoon, rol, naam, niveau, vanaf_op)
                        values (gen_random_uuid(), 'GM0363', ?, ?, 'GM0344', ?::uuid, 'PEER', 'Peer', 'BELEID', now())
                        """,
                        review.id(),
                        review.casus(),
                        Mensen.id(peer));
            }
        }

        void ruimOp() {
            Eigenaar.doe("delete from notificatie where peerreview = ?", review.id());
            Eigenaar.doe(
                    "update peerreview set status = 'GESTOPT', voor_pauze = null, gepauzeerd_op = null where id = ?",
                    review.id());
        }

        private static Instant laatste(Instant een, Instant ander) {
            return een.isAfter(ander) ? een : ander;
        }

        private Duration uren(int minstens, int hoogstens) {
            return Duration.ofHours(minstens + toeval.nextInt(hoogstens - minstens))
                    .plusMinutes(toeval.nextInt(60));
        }
    }

    private static final class Gestorven extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
