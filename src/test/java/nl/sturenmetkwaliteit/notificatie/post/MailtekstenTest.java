package nl.sturenmetkwaliteit.notificatie.post;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.bericht.Berichtsoorten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class MailtekstenTest {

    @Inject
    Berichtsoorten soorten;

    @ParameterizedTest
    @EnumSource(Mailtaal.class)
    void elke_soort_heeft_haar_woorden_en_alles_is_ingevuld(Mailtaal taal) {
        Mailteksten teksten = new Mailteksten(taal);
        assertThat(soorten.standaard()).isNotEmpty();
        soorten.standaard().keySet().forEach(soort -> {
            Melding melding = new Melding(UUID.randomUUID(), soort, "/x", "Utrecht", null, "VOORAF", null);
            assertThat(teksten.kop(melding)).isNotBlank();
            assertThat(teksten.onderwerp(melding) + teksten.zin(melding)).doesNotContain("{", "}");
        });
    }

    /** The nights the clocks change, the end of a day, and a moment in between. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-27T22:59:00Z, Uiterlijk zaterdag 27 maart 2027.",
        "2027-03-28T21:59:00Z, Uiterlijk zondag 28 maart 2027.",
        "2027-03-28T00:30:00Z, Uiterlijk zondag 28 maart 2027 om 01.30 uur.",
        "2027-03-28T01:30:00Z, Uiterlijk zondag 28 maart 2027 om 03.30 uur.",
        "2027-10-30T22:00:00Z, Uiterlijk zaterdag 30 oktober 2027.",
        "2027-10-31T22:59:00Z, Uiterlijk zondag 31 oktober 2027.",
        "2027-06-01T15:00:00Z, Uiterlijk dinsdag 1 juni 2027 om 17.00 uur."
    })
    void een_datum_is_die_van_een_nederlandse_dag(Instant op, String zin) {
        Melding melding = new Melding(UUID.randomUUID(), "UITGENODIGD", "/x", "Utrecht", op, null, null);
        assertThat(new Mailteksten(Mailtaal.NL).wanneer(melding)).isEqualTo(zin);
    }

    @Test
    void na_de_datum_staat_er_dat_hij_was() {
        Melding melding = new Melding(
                UUID.randomUUID(),
                "DEADLINE_NADERT",
                "/x",
                "Utrecht",
                Instant.parse("2027-06-01T21:59:00Z"),
                "ERNA",
                null);
        assertThat(new Mailteksten(Mailtaal.NL).wanneer(melding)).isEqualTo("Dat was uiterlijk dinsdag 1 juni 2027.");
    }
}
