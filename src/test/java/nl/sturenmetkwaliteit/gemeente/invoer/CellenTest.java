package nl.sturenmetkwaliteit.gemeente.invoer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellenTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "CODE|GM0363|GM0363",
                "NAAM|'s-Gravenhage|'s-Gravenhage",
                "INWONERS|0|TOT_20K",
                "INWONERS|19999|TOT_20K",
                "INWONERS|20000|VAN_20K_TOT_50K",
                "INWONERS|99999|VAN_50K_TOT_100K",
                "INWONERS|249999|VAN_100K_TOT_250K",
                "INWONERS|250000|VANAF_250K",
                "GROOTTEKLASSE|tot_20k|TOT_20K",
                "STEDELIJKHEID|1|ZEER_STERK",
                "STEDELIJKHEID|5|NIET",
                "STEDELIJKHEID|zeer sterk|ZEER_STERK",
                "BUURGEMEENTEN|GM0002 GM0001, GM0002|GM0001 GM0002",
                "DATUM|2024-05-31|2024-05-31",
                "DATUM|31-5-2024|2024-05-31",
                "DATUM|01-05-2024|2024-05-01",
                "THEMAS|WMO JEUGDHULP|JEUGDHULP WMO",
                "TIPS|WAARDEN_EN_GEDRAG WAARDEN_EN_GEDRAG|WAARDEN_EN_GEDRAG WAARDEN_EN_GEDRAG",
            })
    void wat_goed_is_wordt_zo_bewaard(Kolom kolom, String inhoud, String waarde) {
        assertThat(kolom.lees(inhoud)).isEqualTo(Cel.van(waarde));
        assertThat(kolom.lees("")).isEqualTo(Cel.van(""));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "CODE|363|ONGELDIG",
                "CODE|gm0363|ONGELDIG",
                "INWONERS|244.829|ONGELDIG",
                "INWONERS|veel|ONGELDIG",
                "INWONERS|-1|ONGELDIG",
                "GROOTTEKLASSE|100k-250k|ONGELDIG",
                "STEDELIJKHEID|0|ONGELDIG",
                "STEDELIJKHEID|6|ONGELDIG",
                "STEDELIJKHEID|stads|ONGELDIG",
                "JEUGDREGIO|n.v.t.|ONGELDIG",
                "JEUGDREGIO|-|ONGELDIG",
                "INKOOPREGIO|Onbekend|ONGELDIG",
                "INKOOPREGIO|GEEN|ONGELDIG",
                "INKOOPREGIO|nvt|ONGELDIG",
                "BUURGEMEENTEN|GM0001 Utrecht|ONGELDIG",
                "DATUM|45443|DAGGETAL",
                "DATUM|45443,5|DAGGETAL",
                "DATUM|5/31/2024|ONGELDIG",
                "DATUM|2023-02-29|ONGELDIG",
                "DATUM|31-mei-24|ONGELDIG",
                "DATUM|31-5-24|ONGELDIG",
                "THEMAS|jeugdhulp|ONGELDIG",
                "TIPS|TIP_1|ONGELDIG",
                "NAAM|een\u0007bel|ONGELDIG",
            })
    void wat_dat_niet_is_wordt_in_woorden_geweigerd(Kolom kolom, String inhoud, String code) {
        Cel cel = kolom.lees(inhoud);

        assertThat(cel.code()).isEqualTo(code);
        assertThat(cel.uitleg()).isNotBlank();
    }
}
