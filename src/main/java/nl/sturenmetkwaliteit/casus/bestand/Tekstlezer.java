package nl.sturenmetkwaliteit.casus.bestand;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** What can be read in a file, for the privacyscan. What cannot be looked through is refused. */
final class Tekstlezer {

    private Tekstlezer() {}

    static String lees(Path bestand, Bestandssoort soort) throws IOException {
        try {
            return switch (soort) {
                case PDF -> Pdftekst.lees(bestand);
                case DOCX, ODT -> Officetekst.lees(bestand, soort);
                case PNG, JPEG -> "";
            };
        } catch (ProbleemException weigering) {
            throw weigering;
        } catch (InvalidPasswordException wachtwoord) {
            throw onleesbaar("Dit bestand is met een wachtwoord beveiligd; de privacyscan kan het niet nakijken.");
        } catch (ZipException | XMLStreamException kapot) {
            throw onleesbaar("Dit bestand is beschadigd; de privacyscan kan het niet nakijken.");
        } catch (IOException | RuntimeException kapot) {
            if (soort == Bestandssoort.PDF) {
                throw onleesbaar("Deze PDF is beschadigd; de privacyscan kan hem niet nakijken.");
            }
            throw kapot;
        }
    }

    private static ProbleemException onleesbaar(String uitleg) {
        return ProbleemException.van(ProbleemType.MEDIATYPE_NIET_ONDERSTEUND, uitleg);
    }
}
