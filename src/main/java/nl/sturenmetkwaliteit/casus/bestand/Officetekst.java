package nl.sturenmetkwaliteit.casus.bestand;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;

/**
 * The text of a DOCX or ODT: body, headers and footers, notes, comments, and what tracked changes took out, since a reader can bring
 * that back.
 */
final class Officetekst {

    private static final long UITGEPAKT_HOOGSTENS = 64L * 1024 * 1024;
    private static final Set<String> ALINEAS = Set.of("p", "h");
    private static final Set<String> WIT = Set.of("tab", "br", "cr", "s", "line-break");

    /** The elements whose characters are text; elsewhere in a DOCX stand numbers of the lay-out. */
    private static final Set<String> TEKST_IN_DOCX = Set.of("t", "delText", "instrText");

    private final Tekstbak tekst = new Tekstbak();
    private final Set<String> dragers;
    private long uitgepakt;

    private Officetekst(Set<String> dragers) {
        this.dragers = dragers;
    }

    static String lees(Path bestand, Bestandssoort soort) throws IOException, XMLStreamException {
        boolean docx = soort == Bestandssoort.DOCX;
        Predicate<String> deel = docx
                ? naam -> naam.startsWith("word/") && naam.endsWith(".xml")
                : naam -> naam.equals("content.xml") || naam.equals("styles.xml");
        Officetekst lezer = new Officetekst(docx ? TEKST_IN_DOCX : ALINEAS);
        try (ZipFile zip = new ZipFile(bestand.toFile())) {
            List<? extends ZipEntry> delen =
                    zip.stream().filter(d -> deel.test(d.getName())).toList();
            for (ZipEntry xml : delen) {
                try (InputStream inhoud = lezer.geteld(zip.getInputStream(xml))) {
                    lezer.lees(inhoud);
                }
            }
        }
        return lezer.tekst.toString();
    }

    private void lees(InputStream inhoud) throws XMLStreamException {
        XMLInputFactory fabriek = XMLInputFactory.newDefaultFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = fabriek.createXMLStreamReader(inhoud);
        int diepte = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    diepte += dragers.contains(xml.getLocalName()) ? 1 : 0;
                    tekst.voegToe(WIT.contains(xml.getLocalName()) ? " " : "");
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    diepte -= dragers.contains(xml.getLocalName()) ? 1 : 0;
                    tekst.voegToe(ALINEAS.contains(xml.getLocalName()) ? "\n" : "");
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    tekst.voegToe(diepte > 0 ? xml.getText() : "");
                default -> {
                    // neither text nor structure
                }
            }
        }
        tekst.voegToe("\n");
    }

    /** A small file may unpack to a very large one. */
    private InputStream geteld(InputStream inhoud) {
        return new FilterInputStream(inhoud) {
            @Override
            public int read() throws IOException {
                return tel(super.read(), 1);
            }

            @Override
            public int read(byte[] bytes, int begin, int aantal) throws IOException {
                int gelezen = super.read(bytes, begin, aantal);
                return tel(gelezen, gelezen);
            }
        };
    }

    private int tel(int uitkomst, int aantal) {
        uitgepakt += Math.max(0, aantal);
        if (uitgepakt > UITGEPAKT_HOOGSTENS) {
            throw ProbleemException.van(ProbleemType.TE_GROOT, "Dit bestand is uitgepakt te groot om na te kijken.");
        }
        return uitkomst;
    }
}
