package nl.sturenmetkwaliteit.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;

/** How much of a body is taken in where it is kept whole in memory. */
public final class Inhoudgrens {

    private Inhoudgrens() {}

    /**
     * The whole body, or a 413 with this detail when it has more bytes. What is too much is read but not kept, so that the sender hears the
     * answer.
     */
    public static byte[] lees(InputStream inhoud, int hoogstens, String teGroot) throws IOException {
        byte[] bytes = inhoud.readNBytes(hoogstens + 1);
        if (bytes.length > hoogstens) {
            inhoud.transferTo(OutputStream.nullOutputStream());
            throw ProbleemException.van(ProbleemType.TE_GROOT, teGroot);
        }
        return bytes;
    }
}
