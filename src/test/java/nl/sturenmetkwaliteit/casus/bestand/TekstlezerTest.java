package nl.sturenmetkwaliteit.casus.bestand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.sturenmetkwaliteit.hulp.Voorbeeldbestand;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TekstlezerTest {

    private static final String ZIN = "Bel 06-12345678 voor het gezin.";

    @TempDir
    Path map;

    @Test
    void leest_de_tekst_van_elk_soort_document() throws IOException {
        assertThat(lees(Voorbeeldbestand.docx(ZIN), Bestandssoort.DOCX)).contains(ZIN);
        assertThat(lees(Voorbeeldbestand.odt(ZIN), Bestandssoort.ODT)).contains(ZIN);
        assertThat(lees(Voorbeeldbestand.pdf(ZIN), Bestandssoort.PDF)).contains(ZIN);
        assertThat(lees(Voorbeeldbestand.png(100), Bestandssoort.PNG)).isEmpty();
    }

    @Test
    void leest_van_een_docx_alleen_wat_tekst_is() throws IOException {
        assertThat(lees(Voorbeeldbestand.docx(ZIN), Bestandssoort.DOCX)).doesNotContain("111222333");
    }

    @Test
    void leest_ook_kopteksten_en_wat_doorgehaald_is() throws IOException {
        byte[] docx = Voorbeeldbestand.zip(Map.of(
                "word/header1.xml", "<w:hdr xmlns:w=\"w\"><w:p><w:r><w:t>Boven</w:t></w:r></w:p></w:hdr>",
                "word/document.xml", "<w:document xmlns:w=\"w\"><w:p><w:delText>Weg</w:delText></w:p></w:document>"));

        assertThat(lees(docx, Bestandssoort.DOCX)).contains("Boven").contains("Weg");
    }

    @Test
    void haalt_niets_van_buiten_het_bestand() throws IOException {
        Path geheim = Files.writeString(map.resolve("geheim"), "staat elders");
        byte[] docx = Voorbeeldbestand.zip(Map.of(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY e SYSTEM \"" + geheim.toUri()
                        + "\">]><w:document xmlns:w=\"w\"><w:t>&e;</w:t></w:document>"));

        assertThatThrownBy(() -> lees(docx, Bestandssoort.DOCX)).isInstanceOf(ProbleemException.class);
    }

    @Test
    void weigert_wat_niet_na_te_kijken_is() {
        byte[] kapot = "%PDF-1.7 en dan niets".getBytes(StandardCharsets.US_ASCII);
        byte[] geenXml = Voorbeeldbestand.zip(Map.of("word/document.xml", "<w:document"));

        assertSoortWeigering(kapot, Bestandssoort.PDF, ProbleemType.MEDIATYPE_NIET_ONDERSTEUND);
        assertSoortWeigering(geenXml, Bestandssoort.DOCX, ProbleemType.MEDIATYPE_NIET_ONDERSTEUND);
        assertSoortWeigering(
                Voorbeeldbestand.pdfMetWachtwoord(ZIN), Bestandssoort.PDF, ProbleemType.MEDIATYPE_NIET_ONDERSTEUND);
    }

    @Test
    void weigert_een_klein_bestand_dat_heel_groot_uitpakt() {
        byte[] bom = Voorbeeldbestand.docx("a ".repeat(Tekstbak.HOOGSTENS));

        assertThat(bom.length).isLessThan(1024 * 1024);
        assertSoortWeigering(bom, Bestandssoort.DOCX, ProbleemType.TE_GROOT);
    }

    private void assertSoortWeigering(byte[] inhoud, Bestandssoort soort, ProbleemType type) {
        assertThatThrownBy(() -> lees(inhoud, soort))
                .isInstanceOfSatisfying(ProbleemException.class, probleem -> assertThat(probleem.type())
                        .isEqualTo(type));
    }

    private String lees(byte[] inhoud, Bestandssoort soort) throws IOException {
        return Tekstlezer.lees(Files.write(map.resolve("bestand"), inhoud), soort);
    }
}
