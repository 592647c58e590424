package nl.sturenmetkwaliteit.notificatie.post;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import nl.sturenmetkwaliteit.platform.tijd.Klok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is lost and nothing is doubled, whatever the mail server does; but for what SMTP itself cannot promise. */
@QuarkusTest
class BezorgingTest {

    private static final int GEDULD_SECONDEN = 1;
    private static final int VELEN = 120;

    @Inject
    Postinstellingen instellingen;

    @Inject
    Postvorming vorming;

    @Inject
    PostRepository posten;

    @Inject
    MeldingRepository meldingen;

    @Inject
    Postuitkomst uitkomst;

    @Inject
    Brievenschrijver schrijver;

    @Inject
    Keuken keuken;

    @Inject
    Klok klok;

    @Inject
    Clock clock;

    /** What other tests left to be sent goes first. */
    @BeforeEach
    void begin() {
        vorming.vorm();
        instantie().bezorg();
    }

    @AfterEach
    void herstel() {
        klok.verschuif(Duration.ZERO);
        Ontvanger.ruimOp();
    }

    @Test
    void een_server_die_weg_is_kost_niemand_een_poging() throws IOException {
        Ontvanger een = hoort();
        Ontvanger ander = hoort();
        Bezorging dienst = instantie(vrijePoort());

        dienst.bezorg();
        dienst.bezorg();

        for (Ontvanger ontvanger : List.of(een, ander)) {
            assertThat(ontvanger.stand("status || pogingen")).isEqualTo("WACHT0");
        }
        instantie().bezorg();
        assertThat(een.aantalMails()).isOne();
        assertThat(ander.aantalMails()).isOne();
        assertThat(een.stand("status")).isEqualTo("VERSTUURD");
    }

    @Test
    void een_geweigerd_adres_houdt_niemand_op_en_wordt_pas_na_een_week_weer_geprobeerd() throws IOException {
        Ontvanger geweigerd = hoort();
        Ontvanger ander = hoort();
        try (Storing storing =
                storing(Map.of("RCPT TO:<" + geweigerd.email(), "550 5.1.1 no such user " + geweigerd.email()))) {
            instantie(storing.poort()).bezorg();
        }

        assertThat(ander.aantalMails()).isOne();
        assertThat(geweigerd.stand("status || laatste_code")).isEqualTo("GEWEIGERD550");
        assertThat(geweigerd.krijgtMailTerug()).isTrue();
        assertThat(ander.krijgtMailTerug()).isFalse();

        geweigerd.hoort("RONDE_OPEN", "/taken");
        vorming.vorm();
        instantie().bezorg();
        assertThat(geweigerd.aantalMails()).as("intussen").isZero();
        assertThat(geweigerd.stand("status")).isEqualTo("GEWEIGERD,VERVALLEN");

        geweigerd.hoort("RONDE_GESLOTEN", "/taken");
        vorming.vorm();
        klok.verschuif(Duration.ofDays(8));
        instantie().bezorg();
        assertThat(geweigerd.aantalMails()).as("na een week").isOne();
        assertThat(geweigerd.krijgtMailTerug()).isFalse();
    }

    @Test
    void een_adres_dat_er_geen_is_houdt_niemand_op() {
        Ontvanger onbruikbaar = Ontvanger.metOnbruikbaarAdres().hoort("AAN_ZET", "/taken");
        vorming.vorm();
        Ontvanger ander = hoort();

        instantie().bezorg();

        assertThat(ander.aantalMails()).isOne();
        assertThat(onbruikbaar.stand("status")).isEqualTo("GEWEIGERD");
        assertThat(onbruikbaar.krijgtMailTerug()).isTrue();
        assertThat(ander.krijgtMailTerug()).isFalse();
    }

    @Test
    void wie_nu_niet_aanneemt_wordt_later_weer_geprobeerd_en_na_drie_dagen_opgegeven() throws IOException {
        Ontvanger vol = hoort();
        try (Storing storing = storing(Map.of("RCPT TO:<" + vol.email(), "452 4.2.2 mailbox full"))) {
            Bezorging dienst = instantie(storing.poort());
            dienst.bezorg();
            dienst.bezorg();
            assertThat(vol.stand("status || pogingen")).as("meteen daarna niet").isEqualTo("WACHT1");
            klok.verschuif(Duration.ofMinutes(2));
            dienst.bezorg();
            assertThat(vol.stand("status || pogingen")).isEqualTo("WACHT2");
            assertThat(vol.krijgtMailTerug()).isFalse();

            klok.verschuif(Duration.ofDays(4));
            dienst.bezorg();
            assertThat(vol.stand("status || pogingen")).isEqualTo("OPGEGEVEN3");
            assertThat(vol.krijgtMailTerug()).isTrue();
        }
        assertThat(vol.aantalMails()).isZero();
    }

    @Test
    void een_server_die_ons_weigert_zegt_niets_over_een_adres() throws IOException {
        Ontvanger ontvanger = hoort();
        try (Storing storing = storing(Map.of("RCPT TO:", "554 5.7.1 relay access denied"))) {
            instantie(storing.poort()).bezorg();
        }
        assertThat(ontvanger.stand("status || laatste_code")).isEqualTo("WACHT554");
        assertThat(ontvanger.krijgtMailTerug()).isFalse();

        klok.verschuif(Duration.ofMinutes(2));
        instantie().bezorg();
        assertThat(ontvanger.aantalMails()).isOne();
    }

    @Test
    void een_server_die_zwijgt_wordt_losgelaten_en_de_rest_wacht_zonder_poging() throws IOException {
        Ontvanger een = hoort();
        Ontvanger ander = hoort();
        try (Storing storing = storing(Map.of("MAIL FROM", Storing.STIL))) {
            instantie(storing.poort()).bezorg();
        }
        assertThat(Stream.of(een, ander).mapToInt(o -> Integer.parseInt(o.stand("pogingen"))))
                .as("hoogstens een per lijn")
                .allMatch(pogingen -> pogingen <= 1);

        klok.verschuif(Duration.ofMinutes(2));
        instantie().bezorg();
        assertThat(een.aantalMails()).isOne();
        assertThat(ander.aantalMails()).isOne();
    }

    /** SMTP has no way to ask whether a message was taken: it goes again, and carries the id by which it can be recognised. */
    @Test
    void sterft_de_server_na_het_aannemen_dan_komt_de_mail_nog_eens_onder_hetzelfde_id() throws IOException {
        Ontvanger ontvanger = hoort();
        try (Storing storing = storing(Map.of(".", Storing.WEG))) {
            instantie(storing.poort()).bezorg();
        }
        assertThat(ontvanger.aantalMails()).isOne();
        assertThat(ontvanger.stand("status")).isEqualTo("WACHT");

        klok.verschuif(Duration.ofMinutes(2));
        instantie().bezorg();
        instantie().bezorg();
        assertThat(ontvanger.post()).hasSize(2);
        assertThat(ontvanger.post().stream()
                        .map(brief -> brief.kop("Message-ID"))
                        .distinct())
                .hasSize(1);
        assertThat(ontvanger.stand("status")).isEqualTo("VERSTUURD");
    }

    @Test
    void sterft_de_server_voor_het_aannemen_dan_komt_de_mail_een_keer() throws IOException {
        Ontvanger ontvanger = hoort();
        try (Storing storing = storing(Map.of("DATA", Storing.WEG))) {
            instantie(storing.poort()).bezorg();
        }
        assertThat(ontvanger.aantalMails()).isZero();

        klok.verschuif(Duration.ofMinutes(2));
        instantie().bezorg();
        assertThat(ontvanger.aantalMails()).isOne();
    }

    @Test
    void sterft_een_instantie_na_het_nemen_dan_neemt_een_andere_het_over() {
        Ontvanger ontvanger = hoort();
        Instant nu = clock.instant();
        keuken.alsSysteem(Keuken.GEEN, () -> posten.neem(nu, nu.plus(Duration.ofMinutes(10)), 50));

        instantie().bezorg();
        assertThat(ontvanger.aantalMails())
                .as("zolang de eerste bezig kan zijn")
                .isZero();

        klok.verschuif(Duration.ofMinutes(11));
        instantie().bezorg();
        assertThat(ontvanger.aantalMails()).isOne();
    }

    @Test
    void twee_instanties_tegelijk_brengen_ieder_een_keer() {
        List<Ontvanger> velen = IntStream.range(0, VELEN)
                .mapToObj(i -> Ontvanger.nieuw().hoort("AAN_ZET", "/taken"))
                .toList();

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(this::vormEnBezorg), CompletableFuture.runAsync(this::vormEnBezorg))
                .join();

        assertThat(velen).allMatch(ontvanger -> ontvanger.aantalMails() == 1);
        assertThat(velen).allMatch(ontvanger -> ontvanger.stand("status").equals("VERSTUURD"));
    }

    @Test
    void wat_dagen_geleden_had_moeten_gaan_gaat_niet_alsnog() {
        Ontvanger ontvanger = Ontvanger.nieuw().hoort("AAN_ZET", "/taken");
        klok.verschuif(Duration.ofDays(4));
        vormEnBezorg();
        assertThat(ontvanger.aantalMails()).isZero();

        klok.verschuif(Duration.ZERO);
        ontvanger.hoort("RONDE_OPEN", "/taken");
        klok.verschuif(Duration.ofDays(2));
        vormEnBezorg();
        assertThat(ontvanger.aantalMails()).as("na twee dagen nog wel").isOne();
    }

    @Test
    void wie_niet_meer_meedoet_krijgt_niets() {
        Ontvanger weg = Ontvanger.nieuw().hoort("AAN_ZET", "/taken");
        vorming.vorm();
        Ontvanger.ruimOp();
        weg.hoort("AAN_ZET", "/taken");

        vormEnBezorg();

        assertThat(weg.aantalMails()).isZero();
        assertThat(weg.stand("status")).endsWith("VERVALLEN");
    }

    private void vormEnBezorg() {
        vorming.vorm();
        instantie().bezorg();
    }

    private Ontvanger hoort() {
        Ontvanger ontvanger = Ontvanger.nieuw().hoort("AAN_ZET", "/taken");
        vorming.vorm();
        return ontvanger;
    }

    private Storing storing(Map<String, String> antwoorden) throws IOException {
        return Storing.met(instellingen.poort(), antwoorden);
    }

    private Bezorging instantie() {
        return instantie(instellingen.poort());
    }

    /** One more instance of the service, with its own view of the mail server. */
    private Bezorging instantie(int poort) {
        return new Bezorging(
                new AndereServer(instellingen, poort, GEDULD_SECONDEN),
                keuken,
                posten,
                meldingen,
                uitkomst,
                schrijver,
                clock);
    }

    private static int vrijePoort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
