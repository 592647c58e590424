package nl.sturenmetkwaliteit.casus.bestand;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text layer of a PDF. A scan without one has no text to find anything in. In memory, which has a limit here; a disk has none. */
final class Pdftekst {

    private Pdftekst() {}

    static String lees(Path bestand) throws IOException {
        Tekstbak tekst = new Tekstbak();
        try (PDDocument document = Loader.loadPDF(bestand.toFile(), IOUtils.createMemoryOnlyStreamCache())) {
            new PDFTextStripper().writeText(document, tekst);
        }
        return tekst.toString();
    }
}
