package nl.sturenmetkwaliteit.platform.web;

import jakarta.annotation.Priority;
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
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;

/**
 * Reads the body of every operation that takes JSON, by way of {@link JsonInvoer}: a merge patch where one is asked for and plain JSON
 * elsewhere. Every other kind that ends in json comes here too, to be refused; else the framework would read it past our checks.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
@Priority(100)
@Consumes({MediaType.APPLICATION_JSON, "application/*+json", "text/json"})
class JsonInvoerLezer implements MessageBodyReader<Object> {

    private final JsonInvoer invoer;

    JsonInvoerLezer(JsonInvoer invoer) {
        this.invoer = invoer;
    }

    @Override
    public boolean isReadable(Class<?> klasse, Type type, Annotation[] annotaties, MediaType mediatype) {
        return klasse.isRecord() || klasse == MergePatch.class;
    }

    @Override
    public Object readFrom(
            Class<Object> klasse,
            Type type,
            Annotation[] annotaties,
            MediaType mediatype,
            MultivaluedMap<String, String> koppen,
            InputStream inhoud)
            throws IOException {
        String verwacht = klasse == (Class<?>) MergePatch.class ? MergePatch.MEDIATYPE : MediaType.APPLICATION_JSON;
        if (!verwacht.equals(mediatype.getType() + "/" + mediatype.getSubtype())) {
            throw ProbleemException.van(ProbleemType.MEDIATYPE_NIET_ONDERSTEUND);
        }
        return invoer.lees(inhoud.readAllBytes(), invoer.type(type));
    }
}
