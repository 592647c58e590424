package nl.sturenmetkwaliteit.casus.bestand;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.sturenmetkwaliteit.platform.probleem.Fout;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;

/** Takes a file in piece by piece, and looks at what it is before anything is kept. */
@Provider
@Consumes({
    Bestandssoort.MEDIATYPE_PDF,
    Bestandssoort.MEDIATYPE_ODT,
    Bestandssoort.MEDIATYPE_DOCX,
    Bestandssoort.MEDIATYPE_PNG,
    Bestandssoort.MEDIATYPE_JPEG
})
class UploadLezer implements MessageBodyReader<Upload> {

    private static final long HOOGSTENS = 10L * 1024 * 1024;
    private static final int STUK = 64 * 1024;

    private final Kladbestanden klad;
    private final Afzondering afzondering;

    UploadLezer(Kladbestanden klad, Afzondering afzondering) {
        this.afzondering = afzondering;
        this.klad = klad;
    }

    @Override
    public boolean isReadable(Class<?> klasse, Type type, Annotation[] annotaties, MediaType mediatype) {
        return klasse == Upload.class;
    }

    @Override
    public Upload readFrom(
            Class<Upload> klasse,
            Type type,
            Annotation[] annotaties,
            MediaType mediatype,
            MultivaluedMap<String, String> koppen,
            InputStream inhoud)
            throws IOException {
        Path bestand = klad.nieuw();
        MessageDigest hash = sha256();
        long grootte = bewaar(inhoud, bestand, hash);
        if (grootte > HOOGSTENS) {
            throw ProbleemException.van(ProbleemType.TE_GROOT, "Een bijlage is hoogstens 10 MiB groot.");
        }
        if (grootte == 0) {
            throw ProbleemException.van(
                    ProbleemType.ONGELDIGE_INVOER,
                    List.of(new Fout("", null, "VERPLICHT", "Stuur het bestand mee als inhoud.")));
        }
        Bestandssoort soort = Bestandsherkenner.herken(bestand)
                .filter(s -> s.mediatype().equals(mediatype.getType() + "/" + mediatype.getSubtype()))
                .orElseThrow(() -> ProbleemException.van(
                        ProbleemType.MEDIATYPE_NIET_ONDERSTEUND,
                        "Dit is geen PDF, ODT, DOCX, PNG of JPEG, of een andere dan Content-Type zegt."));
        return new Upload(
                bestand,
                grootte,
                HexFormat.of().formatHex(hash.digest()),
                soort,
                afzondering.lees(bestand, soort, klad.nieuw()));
    }

    /** What is too much is read but not kept, so that the sender hears the answer. */
    private static long bewaar(InputStream inhoud, Path bestand, MessageDigest hash) throws IOException {
        long grootte = 0;
        byte[] stuk = new byte[STUK];
        try (OutputStream uit = Files.newOutputStream(bestand)) {
            for (int gelezen = inhoud.read(stuk); gelezen >= 0; gelezen = inhoud.read(stuk)) {
                grootte += gelezen;
                if (grootte <= HOOGSTENS) {
                    hash.update(stuk, 0, gelezen);
                    uit.write(stuk, 0, gelezen);
                }
            }
        }
        return grootte;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }
}
