package nl.sturenmetkwaliteit.platform.web;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.sturenmetkwaliteit.platform.probleem.Fout;
import nl.sturenmetkwaliteit.platform.probleem.Invoerfouten;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was sent into a request record and names every fault at once: unknown fields, wrong types, unknown codes, and what the
 * constraints on the record say. Jackson stops at the first; so what it names is taken out, and it reads again.
 */
@ApplicationScoped
public class JsonInvoer {

    private static final int HOOGSTENS = 50;

    private final ObjectMapper json;
    private final Validator validator;

    JsonInvoer(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** The record, whole and valid. */
    public <T> T lees(byte[] inhoud, JavaType type) {
        try {
            return lees(json.readTree(inhoud), type);
        } catch (JsonProcessingException fout) {
            throw ongeldig(List.of(geenJson()));
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** As above, from a tree: the result of a merge patch. */
    public <T> T lees(JsonNode inhoud, Class<T> type) {
        return lees(inhoud, json.constructType(type));
    }

    JavaType type(java.lang.reflect.Type type) {
        return json.constructType(type);
    }

    private <T> T lees(JsonNode inhoud, JavaType type) {
        if (inhoud.isMissingNode() || inhoud.isNull()) {
            throw ongeldig(List.of(new Fout("", null, "VERPLICHT", "Stuur een inhoud mee.")));
        }
        List<Fout> fouten = new ArrayList<>();
        zoekNultekens(inhoud, JsonPointer.empty(), fouten);
        T invoer = probeer(inhoud, type, fouten);
        if (invoer != null) {
            validator.validate(invoer).stream()
                    .map(Invoerfouten::bodyfout)
                    .filter(fout -> fouten.stream()
                            .noneMatch(f -> String.valueOf(f.pointer()).equals(fout.pointer())))
                    .forEach(fouten::add);
        }
        if (invoer == null || !fouten.isEmpty()) {
            throw ongeldig(fouten);
        }
        return invoer;
    }

    /** PostgreSQL keeps no text with a NUL in it. */
    private static void zoekNultekens(JsonNode inhoud, JsonPointer plek, List<Fout> fouten) {
        if (fouten.size() >= HOOGSTENS) {
            return;
        }
        if (inhoud.isTextual() && inhoud.textValue().indexOf('\0') >= 0) {
            fouten.add(new Fout(plek.toString(), null, "VORM", "Haal het NUL-teken uit deze tekst."));
        }
        for (int i = 0; i < inhoud.size() && inhoud.isArray(); i++) {
            zoekNultekens(inhoud.get(i), plek.appendIndex(i), fouten);
        }
        inhoud.properties().forEach(veld -> zoekNultekens(veld.getValue(), plek.appendProperty(veld.getKey()), fouten));
    }

    private <T> @Nullable T probeer(JsonNode inhoud, JavaType type, List<Fout> fouten) {
        while (fouten.size() < HOOGSTENS) {
            try {
                return json.readValue(json.treeAsTokens(inhoud), type);
            } catch (JsonMappingException fout) {
                JsonPointer plek = plek(fout);
                fouten.add(fout(fout, plek));
                if (!neemUit(inhoud, plek)) {
                    return null;
                }
            } catch (IOException fout) {
                fouten.add(geenJson());
                return null;
            }
        }
        return null;
    }

    private static boolean neemUit(JsonNode inhoud, JsonPointer plek) {
        if (plek.matches()) {
            return false;
        }
        JsonNode houder = inhoud.at(plek.head());
        JsonPointer laatste = plek.last();
        if (houder instanceof ObjectNode object) {
            return object.remove(laatste.getMatchingProperty()) != null;
        }
        if (houder instanceof ArrayNode lijst
                && !lijst.get(laatste.getMatchingIndex()).isNull()) {
            lijst.set(laatste.getMatchingIndex(), NullNode.getInstance());
            return true;
        }
        return false;
    }

    private static JsonPointer plek(JsonMappingException fout) {
        JsonPointer plek = JsonPointer.empty();
        for (JsonMappingException.Reference stap : fout.getPath()) {
            plek = stap.getFieldName() == null
                    ? plek.appendIndex(stap.getIndex())
                    : plek.appendProperty(stap.getFieldName());
        }
        return plek;
    }

    private static Fout fout(JsonMappingException fout, JsonPointer plek) {
        String pointer = plek.toString();
        if (fout instanceof UnrecognizedPropertyException) {
            return new Fout(pointer, null, "ONBEKEND_VELD", "Dit veld kent deze operatie niet.");
        }
        if (fout instanceof InvalidFormatException vorm && vorm.getTargetType().isEnum()) {
            return new Fout(pointer, null, "ONBEKENDE_CODE", "Kies een van: " + codes(vorm.getTargetType()) + ".");
        }
        return new Fout(pointer, null, "VORM", "Deze waarde heeft niet de vorm die het contract noemt.");
    }

    private static String codes(Class<?> soort) {
        return String.join(
                ", ",
                Arrays.stream(soort.getEnumConstants()).map(String::valueOf).toList());
    }

    private static Fout geenJson() {
        return new Fout("", null, "GEEN_GELDIGE_JSON", "De inhoud is geen geldige JSON.");
    }

    private static ProbleemException ongeldig(List<Fout> fouten) {
        return ProbleemException.van(
                ProbleemType.ONGELDIGE_INVOER,
                fouten.stream().sorted(Fout.OP_PLEK).toList());
    }
}
