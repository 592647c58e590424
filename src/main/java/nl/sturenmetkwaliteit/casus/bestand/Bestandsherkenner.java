package nl.sturenmetkwaliteit.casus.bestand;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells the kind of a file by its content: a header says what its sender likes. */
final class Bestandsherkenner {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");
    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
    private static final int INHOUDSOPGAVE_HOOGSTENS = 1024 * 1024;
    private static final String DOCX_HOOFDDEEL = "wordprocessingml.document.main+xml";

    private Bestandsherkenner() {}

    static Optional<Bestandssoort> herken(Path bestand) throws IOException {
        byte[] begin;
        try (InputStream inhoud = Files.newInputStream(bestand)) {
            begin = inhoud.readNBytes(PNG.length);
        }
        if (begintMet(begin, PDF)) {
            return Optional.of(Bestandssoort.PDF);
        }
        if (begintMet(begin, PNG)) {
            return Optional.of(Bestandssoort.PNG);
        }
        if (begintMet(begin, JPEG)) {
            return Optional.of(Bestandssoort.JPEG);
        }
        return begintMet(begin, ZIP) ? herkenZip(bestand) : Optional.empty();
    }

    private static Optional<Bestandssoort> herkenZip(Path bestand) throws IOException {
        try (ZipFile zip = new ZipFile(bestand.toFile())) {
            if (lees(zip, "mimetype").equals(Bestandssoort.MEDIATYPE_ODT) && zip.getEntry("content.xml") != null) {
                return Optional.of(Bestandssoort.ODT);
            }
            // a document with macros has the same parts under another type
            boolean docx = lees(zip, "[Content_Types].xml").contains(DOCX_HOOFDDEEL)
                    && zip.getEntry("word/document.xml") != null
                    && zip.getEntry("word/vbaProject.bin") == null;
            return docx ? Optional.of(Bestandssoort.DOCX) : Optional.empty();
        } catch (ZipException geenZip) {
            return Optional.empty();
        }
    }

    private static String lees(ZipFile zip, String naam) throws IOException {
        ZipEntry deel = zip.getEntry(naam);
        if (deel == null) {
            return "";
        }
        try (InputStream inhoud = zip.getInputStream(deel)) {
            return new String(inhoud.readNBytes(INHOUDSOPGAVE_HOOGSTENS), StandardCharsets.UTF_8).strip();
        }
    }

    private static boolean begintMet(byte[] inhoud, byte[] begin) {
        return inhoud.length >= begin.length && Arrays.equals(inhoud, 0, begin.length, begin, 0, begin.length);
    }
}
