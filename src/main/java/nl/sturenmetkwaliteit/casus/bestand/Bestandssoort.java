package nl.sturenmetkwaliteit.casus.bestand;

import java.util.List;
import java.util.Locale;

/** The kinds of file a casus takes. */
public enum Bestandssoort {
    PDF(Bestandssoort.MEDIATYPE_PDF, ".pdf"),
    ODT(Bestandssoort.MEDIATYPE_ODT, ".odt"),
    DOCX(Bestandssoort.MEDIATYPE_DOCX, ".docx"),
    PNG(Bestandssoort.MEDIATYPE_PNG, ".png"),
    JPEG(Bestandssoort.MEDIATYPE_JPEG, ".jpg", ".jpeg");

    public static final String MEDIATYPE_PDF = "application/pdf";
    public static final String MEDIATYPE_ODT = "application/vnd.oasis.opendocument.text";
    public static final String MEDIATYPE_DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String MEDIATYPE_PNG = "image/png";
    public static final String MEDIATYPE_JPEG = "image/jpeg";

    private final String mediatype;
    private final List<String> extensies;

    Bestandssoort(String mediatype, String... extensies) {
        this.mediatype = mediatype;
        this.extensies = List.of(extensies);
    }

    /** The name as it is when it says what kind of file this is; otherwise with what does behind it. */
    String metExtensie(String naam) {
        String klein = naam.toLowerCase(Locale.ROOT);
        return extensies.stream().anyMatch(klein::endsWith) ? naam : naam + extensies.get(0);
    }

    public String mediatype() {
        return mediatype;
    }
}
