package nl.sturenmetkwaliteit.gemeente.invoer;

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
import nl.sturenmetkwaliteit.platform.web.Inhoudgrens;

/** Takes a file in, up to a size. */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Consumes(Csvinhoud.MEDIATYPE)
class CsvinhoudLezer implements MessageBodyReader<Csvinhoud> {

    private static final int HOOGSTENS = 2_000_000;

    @Override
    public boolean isReadable(Class<?> klasse, Type type, Annotation[] annotaties, MediaType mediatype) {
        return klasse == Csvinhoud.class;
    }

    @Override
    public Csvinhoud readFrom(
            Class<Csvinhoud> klasse,
            Type type,
            Annotation[] annotaties,
            MediaType mediatype,
            MultivaluedMap<String, String> koppen,
            InputStream inhoud)
            throws IOException {
        return new Csvinhoud(Inhoudgrens.lees(
                inhoud, HOOGSTENS, "Een bestand om in te lezen is hoogstens 2 MB groot. Deel het op."));
    }
}
