package nl.sturenmetkwaliteit.notificatie.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeigeringTest {

    @ParameterizedTest
    @CsvSource({
        "550, 550 5.1.1 unknown user, ADRES_BESTAAT_NIET",
        "550, 550 no such user here, ADRES_BESTAAT_NIET",
        "553, 553 5.1.3 bad address, ADRES_BESTAAT_NIET",
        "550, 550 5.2.1 mailbox disabled, ADRES_BESTAAT_NIET",
        "552, 552 5.2.2 mailbox full, ADRES_NU_NIET",
        "552, 552 too much, ADRES_NU_NIET",
        "452, 452 4.2.2 mailbox full, ADRES_NU_NIET",
        "450, 450 try again, ADRES_NU_NIET",
        "550, 550 5.7.1 looks like spam, NIET_NU",
        "554, 554 relay access denied, NIET_NU",
        "554, 554 5.1.8 sender refused, NIET_NU",
        "451, 451 4.7.1 greylisted, NIET_NU",
        "550, 550 5.7.1 from 10.5.1.1, NIET_NU"
    })
    void alleen_wat_over_de_postbus_gaat_telt_als_onbestelbaar(int code, String antwoord, Uitslag.Soort soort) {
        assertThat(Weigering.vanAdres(code, antwoord)).isEqualTo(new Uitslag(soort, code));
    }

    @ParameterizedTest
    @CsvSource({
        "5.1.1, true",
        "5.2.1, true",
        "5.1.10, true",
        "5.2.2, false",
        "4.1.1, false",
        "5.7.1, false",
        "2.0.0, false"
    })
    void een_teruggekomen_mail_zegt_het_met_zijn_status(String status, boolean blijvend) {
        assertThat(Weigering.isBlijvendOverHetAdres(status)).isEqualTo(blijvend);
    }

    @Test
    void er_wordt_steeds_langer_gewacht_tot_zes_uur() {
        assertThat(IntStream.range(0, 12).mapToObj(Postuitkomst.UITSTEL::na).map(Duration::toMinutes))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 360L, 360L, 360L);
    }
}
