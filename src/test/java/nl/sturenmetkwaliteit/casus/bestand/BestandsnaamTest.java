package nl.sturenmetkwaliteit.casus.bestand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BestandsnaamTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "attachment; filename*=UTF-8''notitie%20caf%C3%A9.pdf | notitie café.pdf",
                "attachment; filename=\"oud.pdf\"; filename*=utf-8'nl'nieuw.pdf | nieuw.pdf",
                "attachment; filename=\"een \\\"goed\\\" plan.docx\" | een \"goed\" plan.docx",
                "attachment;filename=kort.png | kort.png",
                "attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd | passwd",
                "attachment; filename*=UTF-8''C%3A%5Cmap%5Cplan.odt | plan.odt",
                "attachment; filename*=UTF-8''a%0D%0Ab+c.pdf | ab+c.pdf",
                "attachment; filename*=UTF-8''brief%E2%80%AEfdp.exe%C2%85%E2%80%8B.pdf | brieffdp.exe.pdf"
            })
    void leest_de_naam_zonder_pad_of_besturingstekens(String kop, String naam) {
        assertThat(Bestandsnaam.uit(kop)).isEqualTo(naam);
    }

    @ParameterizedTest
    @CsvSource({
        "x.html, PNG, x.html.png",
        "foto, JPEG, foto.jpg",
        "foto.JPEG, JPEG, foto.JPEG",
        "plan.PDF, PDF, plan.PDF",
        "plan.docx, ODT, plan.docx.odt",
        "plan.docx, DOCX, plan.docx"
    })
    void een_naam_eindigt_op_wat_het_bestand_is(String gestuurd, Bestandssoort soort, String naam) {
        assertThat(Bestandsnaam.uit("attachment; filename=" + gestuurd, soort)).isEqualTo(naam);
    }

    @Test
    void ook_met_wat_erbij_komt_is_een_naam_hoogstens_200_tekens() {
        String kop = "attachment; filename=" + "a".repeat(196);
        assertThat(Bestandsnaam.uit(kop, Bestandssoort.PNG)).hasSize(200);
        assertThatThrownBy(() -> Bestandsnaam.uit(kop + "a", Bestandssoort.PNG)).isInstanceOf(ProbleemException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inline; filename=a.pdf",
                "attachment",
                "attachment; filename*=UTF-8''%zz",
                "attachment; filename=\"map/\"",
                "attachment; filename*=UTF-8''%0D%0A"
            })
    void weigert_wat_geen_naam_noemt(String kop) {
        assertThatThrownBy(() -> Bestandsnaam.uit(kop)).isInstanceOf(ProbleemException.class);
    }

    @Test
    void een_naam_van_200_tekens_mag_en_een_van_201_niet() {
        String naam = "a".repeat(200);
        assertThat(Bestandsnaam.uit("attachment; filename=" + naam)).isEqualTo(naam);
        assertThatThrownBy(() -> Bestandsnaam.uit("attachment; filename=a" + naam))
                .isInstanceOf(ProbleemException.class);
    }

    @Test
    void de_kop_van_een_download_leest_terug_als_dezelfde_naam() {
        String naam = "overzicht 18+ (café) \"nieuw\"; 50%*.pdf";
        assertThat(Bestandsnaam.uit(Bestandsnaam.alsDownload(naam))).isEqualTo(naam);
    }

    @Test
    void een_eindeloze_naam_tussen_aanhalingstekens_wordt_geweigerd_en_niet_doorlopen() {
        assertThatThrownBy(() -> Bestandsnaam.uit("attachment; filename=\"" + "a".repeat(100_000) + "\""))
                .isInstanceOf(ProbleemException.class);
    }
}
