package nl.sturenmetkwaliteit.gemeente.deelnemer;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.sturenmetkwaliteit.hulp.Als.als;
import static nl.sturenmetkwaliteit.hulp.Als.wijzig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Keycloakadres;
import nl.sturenmetkwaliteit.hulp.Nieuweling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever keeps failing holds nobody up, and neither does a Keycloak that takes its time. */
@QuarkusTest
class InlogbeurtTest {

    private static final String OLDENZAAL = "ellen.oldenzaal";
    private static final int VAKER_DAN_METEEN = 7;

    @Inject
    Keycloakadres keycloak;

    @Inject
    Accountwerk werk;

    @AfterEach
    void herstel() throws Exception {
        keycloak.herstel();
        werk.haalIn();
    }

    @Test
    void wie_blijft_mislukken_komt_steeds_later_terug_en_na_een_wijziging_meteen() throws Exception {
        String id = Nieuweling.van(OLDENZAAL, "omar@ndsd.example", false).id();
        assertThat(isAanDeBeurt(id)).as("een keer mislukt").isTrue();

        for (int i = 0; i < VAKER_DAN_METEEN; i++) {
            werk.haalIn();
        }

        assertThat(isAanDeBeurt(id)).as("vaak mislukt").isFalse();
        Eigenaar.doe(
                "update deelnemer set inlog_opnieuw_op = now() - interval '1 second' where id = ?",
                UUID.fromString(id));
        assertThat(isAanDeBeurt(id)).as("na een tijd").isTrue();
        werk.haalIn();
        assertThat(isAanDeBeurt(id)).isFalse();
        String pad = "/deelnemers/" + id;
        wijzig(OLDENZAAL, pad, Map.of("coordinator", true)).then().statusCode(200);
        assertThat(isAanDeBeurt(id)).as("er is iets veranderd").isTrue();
        als(OLDENZAAL).get(pad).then().body("status", equalTo("IN_AANMAAK"));
    }

    @Test
    void terwijl_keycloak_zwijgt_staat_er_geen_transactie_open() throws Exception {
        try (ServerSocket zwijger = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            keycloak.wijs("http://127.0.0.1:" + zwijger.getLocalPort());
            CompletableFuture<Nieuweling> uitnodiging = CompletableFuture.supplyAsync(() -> Nieuweling.van(OLDENZAAL));
            zwijger.accept();

            assertThat(uitnodiging).isNotDone();
            assertThat(langOpen()).isZero();
            assertThat(Eigenaar.tel("select count(*) from inlogbeurt where tot_op > now()"))
                    .isPositive();

            String pad = uitnodiging.orTimeout(30, SECONDS).join().pad();
            keycloak.herstel();
            werk.haalIn();
            als(OLDENZAAL).get(pad).then().body("status", equalTo("ACTIEF"));
        }
    }

    /** Transactions in this database that have been waiting for their client for a while. */
    private static long langOpen() throws InterruptedException {
        SECONDS.sleep(1);
        return Eigenaar.tel(
                """
                select count(*) from pg_stat_activity
                where datname = current_database() and state = 'idle in transaction' and state_change < now() - interval '500 ms'
                """);
    }

    private static boolean isAanDeBeurt(String id) {
        return Eigenaar.tel("select count(*) from wie_inlog_achter_is(now(), 1000) where id = ?", UUID.fromString(id))
                > 0;
    }
}
