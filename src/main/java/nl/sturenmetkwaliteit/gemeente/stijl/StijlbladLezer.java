package nl.sturenmetkwaliteit.gemeente.stijl;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import nl.sturenmetkwaliteit.platform.web.Inhoudgrens;

/** Takes a stylesheet in, and nothing that is not one of ours. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Consumes(Stijlblad.MEDIATYPE)
class StijlbladLezer implements MessageBodyReader<Stijlblad> {

    private static final int HOOGSTENS = 64 * 1024;

    @Override
    public boolean isReadable(Class<?> klasse, Type type, Annotation[] annotaties, MediaType mediatype) {
        return klasse == Stijlblad.class;
    }

    @Override
    public Stijlblad readFrom(
            Class<Stijlblad> klasse,
            Type type,
            Annotation[] annotaties,
            MediaType mediatype,
            MultivaluedMap<String, String> koppen,
            InputStream inhoud)
            throws IOException {
        return Stijltoets.lees(tekst(Inhoudgrens.lees(inhoud, HOOGSTENS, "Een stijlblad is hoogstens 64 KiB groot.")));
    }

    private static String tekst(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException geenUtf8) {
            throw Stijlfouten.zonderPlek("VORM", "Stuur het stijlblad in UTF-8.");
        }
    }
}
