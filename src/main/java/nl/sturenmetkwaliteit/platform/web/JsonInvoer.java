package nl.sturenmetkwaliteit.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.sturenmetkwaliteit.platform.probleem.Fout;
import nl.sturenmetkwaliteit.platform.probleem.Invoerfouten;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was sent into a request record and names every fault at once: unknown fields, wrong types, unknown codes, and what the
 * constraints on the record say.
 */
@ApplicationScoped
public class JsonInvoer {

    private static final Object FOUTEN = "smk.fouten";

    private final ObjectMapper json;
    private final Validator validator;

    JsonInvoer(ObjectMapper json, Validator validator) {
        this.json = json.copy().addHandler(new Verzamelaar());
        this.validator = validator;
    }

    /** The record, whole and valid. */
    public <T> T lees(byte[] inhoud, JavaType type) {
        List<Fout> fouten = new ArrayList<>();
        T invoer = null;
        try {
            invoer = lezer(type, fouten).readValue(inhoud);
        } catch (JsonProcessingException fout) {
            fouten.add(new Fout("", null, "GEEN_GELDIGE_JSON", "De inhoud is geen geldige JSON."));
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        }
        return gekeurd(invoer, fouten);
    }

    /** As {@link #lees}, from a tree: the result of a merge patch. */
    public <T> T lees(JsonNode inhoud, Class<T> type) {
        List<Fout> fouten = new ArrayList<>();
        T invoer = null;
        try {
            invoer = lezer(json.constructType(type), fouten).readValue(inhoud);
        } catch (IOException fout) {
            fouten.add(new Fout("", null, "GEEN_GELDIGE_JSON", "De inhoud past niet bij deze operatie."));
        }
        return gekeurd(invoer, fouten);
    }

    JavaType type(java.lang.reflect.Type type) {
        return json.constructType(type);
    }

    private ObjectReader lezer(JavaType type, List<Fout> fouten) {
        return json.readerFor(type).withAttribute(FOUTEN, fouten);
    }

    private <T> T gekeurd(@Nullable T invoer, List<Fout> fouten) {
        if (invoer == null && fouten.isEmpty()) {
            fouten.add(new Fout("", null, "VERPLICHT", "Stuur een inhoud mee."));
        }
        if (invoer != null) {
            validator.validate(invoer).stream()
                    .map(Invoerfouten::bodyfout)
                    .filter(fout -> fouten.stream()
                            .noneMatch(f -> String.valueOf(f.pointer()).equals(fout.pointer())))
                    .forEach(fouten::add);
        }
        if (invoer == null || !fouten.isEmpty()) {
            throw ProbleemException.van(ProbleemType.ONGELDIGE_INVOER, fouten);
        }
        return invoer;
    }

    /** Notes a fault, skips the value and reads on, so that the next fault is found too. */
    private static final class Verzamelaar extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser lezer,
                JsonDeserializer<?> deserializer,
                Object beanOfKlasse,
                String veld)
                throws IOException {
            meld(context, lezer, "ONBEKEND_VELD", "Dit veld kent deze operatie niet.");
            lezer.skipChildren();
            return true;
        }

        @Override
        public @Nullable Object handleWeirdStringValue(
                DeserializationContext context, Class<?> doel, String waarde, String bericht) {
            if (doel.isEnum()) {
                meld(context, context.getParser(), "ONBEKENDE_CODE", "Kies een van: " + opsomming(doel) + ".");
            } else {
                meld(context, context.getParser(), "VORM", "Deze waarde heeft niet de vorm die het contract noemt.");
            }
            return null;
        }

        @Override
        public @Nullable Object handleUnexpectedToken(
                DeserializationContext context,
                JavaType doel,
                com.fasterxml.jackson.core.JsonToken token,
                JsonParser lezer,
                String bericht)
                throws IOException {
            meld(context, lezer, "TYPE", "Deze waarde heeft een ander type dan het contract noemt.");
            lezer.skipChildren();
            return null;
        }

        @SuppressWarnings("unchecked")
        private static void meld(DeserializationContext context, JsonParser lezer, String code, String detail) {
            Object fouten = context.getAttribute(FOUTEN);
            if (fouten instanceof List<?> lijst) {
                String pointer = lezer.getParsingContext().pathAsPointer().toString();
                ((List<Fout>) lijst).add(new Fout(pointer, null, code, detail));
            }
        }

        private static String opsomming(Class<?> soort) {
            return String.join(
                    ", ",
                    java.util.Arrays.stream(soort.getEnumConstants())
                            .map(String::valueOf)
                            .toList());
        }
    }
}
