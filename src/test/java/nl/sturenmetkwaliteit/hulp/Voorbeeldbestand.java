package nl.sturenmetkwaliteit.hulp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Small files of every kind, made while the test runs. */
public final class Voorbeeldbestand {

    public static final String PDF = "application/pdf";
    public static final String ODT = "application/vnd.oasis.opendocument.text";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String PNG = "image/png";
    public static final String JPEG = "image/jpeg";

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Voorbeeldbestand() {}

    /** A PNG by its first bytes, and noise after them. */
    public static byte[] png(int grootte) {
        byte[] inhoud = new byte[grootte];
        new Random(grootte).nextBytes(inhoud);
        byte[] begin = HexFormat.of().parseHex("89504e470d0a1a0a");
        System.arraycopy(begin, 0, inhoud, 0, begin.length);
        return inhoud;
    }

    public static byte[] jpeg() {
        return Arrays.copyOf(HexFormat.of().parseHex("ffd8ffe000104a464946"), 64);
    }

    /** A document with the text in two runs, and a number of the lay-out that is no text. */
    public static byte[] docx(String tekst) {
        return zip(docxDelen(tekst));
    }

    public static byte[] docxMetMacro(String tekst) {
        Map<String, String> delen = docxDelen(tekst);
        delen.put("word/vbaProject.bin", "macro");
        return zip(delen);
    }

    private static Map<String, String> docxDelen(String tekst) {
        int midden = tekst.length() / 2;
        Map<String, String> delen = new LinkedHashMap<>();
        delen.put(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + DOCX + ".main+xml\"/></Types>");
        delen.put(
                "word/document.xml",
                "<w:document xmlns:w=\"" + W + "\"><w:body><w:p><w:posOffset>111222333</w:posOffset><w:r><w:t>"
                        + tekst.substring(0, midden) + "</w:t></w:r><w:r><w:t>" + tekst.substring(midden)
                        + "</w:t></w:r></w:p></w:body></w:document>");
        return delen;
    }

    public static byte[] odt(String tekst) {
        Map<String, String> delen = new LinkedHashMap<>();
        delen.put("mimetype", ODT);
        delen.put(
                "content.xml",
                "<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><o:body><o:text><text:p>"
                        + tekst + "</text:p></o:text></o:body></o:document-content>");
        return zip(delen);
    }

    public static byte[] pdf(String tekst) {
        return pdf(tekst, null);
    }

    public static byte[] pdfMetWachtwoord(String tekst) {
        return pdf(tekst, "geheim");
    }

    private static byte[] pdf(String tekst, String wachtwoord) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            PDPage blad = new PDPage();
            document.addPage(blad);
            try (PDPageContentStream inhoud = new PDPageContentStream(document, blad)) {
                inhoud.beginText();
                inhoud.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                inhoud.newLineAtOffset(50, 700);
                inhoud.showText(tekst);
                inhoud.endText();
            }
            if (wachtwoord != null) {
                document.protect(new StandardProtectionPolicy(wachtwoord, wachtwoord, new AccessPermission()));
            }
            document.save(uit);
            return uit.toByteArray();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    public static byte[] zip(Map<String, String> delen) {
        try (ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(uit)) {
                for (Map.Entry<String, String> deel : delen.entrySet()) {
                    zip.putNextEntry(new ZipEntry(deel.getKey()));
                    zip.write(deel.getValue().getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
            return uit.toByteArray();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
