package nl.sturenmetkwaliteit.hulp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

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

    /** A page that draws a form twice, which draws a form twice, and so on: a few hundred bytes, and more work than anyone has time for. */
    public static byte[] pdfZonderEinde() {
        try (PDDocument document = new PDDocument()) {
            PDFormXObject binnenste = null;
            for (int diepte = 0; diepte < 40; diepte++) {
                PDFormXObject vorm = new PDFormXObject(document);
                vorm.setBBox(new PDRectangle(100, 100));
                vorm.setResources(new PDResources());
                String inhoud = "q Q";
                if (binnenste != null) {
                    vorm.getResources().put(COSName.getPDFName("F"), binnenste);
                    inhoud = "/F Do /F Do /F Do";
                }
                schrijf(vorm.getCOSObject(), inhoud.getBytes(StandardCharsets.US_ASCII), 1);
                binnenste = vorm;
            }
            PDPage blad = new PDPage();
            blad.setResources(new PDResources());
            blad.getResources().put(COSName.getPDFName("F"), binnenste);
            return metInhoud(document, blad, "/F Do\n".getBytes(StandardCharsets.US_ASCII), 1);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** A page with one word that unpacks to far more than it is, and must be read whole. */
    public static byte[] pdfDieUitdijt(int mebibytes) {
        try (PDDocument document = new PDDocument()) {
            byte[] woord = new byte[1024 * 1024];
            Arrays.fill(woord, (byte) 'a');
            woord[0] = '(';
            return metInhoud(document, new PDPage(), woord, mebibytes);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static byte[] metInhoud(PDDocument document, PDPage blad, byte[] stuk, int keer) throws IOException {
        document.addPage(blad);
        PDStream inhoud = new PDStream(document);
        schrijf(inhoud.getCOSObject(), stuk, keer);
        blad.setContents(inhoud);
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        document.save(uit);
        return uit.toByteArray();
    }

    private static void schrijf(COSStream stroom, byte[] stuk, int keer) throws IOException {
        try (OutputStream uit = stroom.createOutputStream(COSName.FLATE_DECODE)) {
            for (int i = 0; i < keer; i++) {
                uit.write(stuk);
            }
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
