package nl.sturenmetkwaliteit.casus.bestand;

/** The kinds of file a casus takes. */
public enum Bestandssoort {
    PDF(Bestandssoort.MEDIATYPE_PDF),
    ODT(Bestandssoort.MEDIATYPE_ODT),
    DOCX(Bestandssoort.MEDIATYPE_DOCX),
    PNG(Bestandssoort.MEDIATYPE_PNG),
    JPEG(Bestandssoort.MEDIATYPE_JPEG);

    public static final String MEDIATYPE_PDF = "application/pdf";
    public static final String MEDIATYPE_ODT = "application/vnd.oasis.opendocument.text";
    public static final String MEDIATYPE_DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String MEDIATYPE_PNG = "image/png";
    public static final String MEDIATYPE_JPEG = "image/jpeg";

    private final String mediatype;

    Bestandssoort(String mediatype) {
        this.mediatype = mediatype;
    }

    public String mediatype() {
        return mediatype;
    }
}
