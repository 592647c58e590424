package nl.sturenmetkwaliteit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import nl.sturenmetkwaliteit.hulp.Contract;
import nl.sturenmetkwaliteit.toegang.Beller;
import nl.sturenmetkwaliteit.toegang.Toegangstabel;
import org.jspecify.annotations.Nullable;

/** One operation of the contract, and who may call it. */
record Operatie(String sjabloon, String methode, JsonNode beschrijving) {

    static final Set<String> METHODEN = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    /** Where the first of the table who may is not someone for whom there is something to change. */
    private static final Map<String, String> ANDERS =
            Map.of("doReflectieOvergang", "bram.groningen", "saveMijnReflectie", "nadia.utrecht");

    static List<Operatie> alle() {
        List<Operatie> alle = new ArrayList<>();
        Contract.INSTANTIE.document().get("paths").properties().forEach(pad -> pad.getValue()
                .properties()
                .forEach(operatie -> alle.add(
                        new Operatie(pad.getKey(), operatie.getKey().toUpperCase(Locale.ROOT), operatie.getValue()))));
        return alle;
    }

    static Set<String> methodenVan(String sjabloon) {
        Set<String> methoden = new TreeSet<>();
        alle().stream().filter(o -> o.sjabloon().equals(sjabloon)).forEach(o -> methoden.add(o.methode()));
        return methoden;
    }

    String naam() {
        return beschrijving.get("operationId").asText();
    }

    boolean isGet() {
        return methode.equals("GET");
    }

    /** Goes on for as long as one looks: its tests are its own. */
    boolean isStroom() {
        return beschrijving.at("/responses/200/content").has("text/event-stream");
    }

    /** A page that has an address; what is searched for by a body has none, and its tests are its own. */
    boolean isLijst() {
        return isGet() && kent("Limit");
    }

    boolean vraagtVersie() {
        return kent("IfMatch") || kent("IfMatchBijOpslaan");
    }

    boolean isOpenbaar() {
        return beschrijving.path("security").isArray()
                && beschrijving.path("security").isEmpty();
    }

    /** The first media type it takes, if it takes a body. */
    Optional<String> mediatype() {
        JsonNode soorten = beschrijving.path("requestBody").path("content");
        return soorten.isEmpty()
                ? Optional.empty()
                : Optional.of(soorten.fieldNames().next());
    }

    boolean neemtJson() {
        return mediatype().filter(soort -> soort.endsWith("json")).isPresent();
    }

    /** The first kind of caller who may. */
    Optional<String> wieMag() {
        return Optional.ofNullable(ANDERS.get(naam()))
                .or(() -> Toegangstabel.eerste(naam(), "ja").map(Beller::gebruikersnaam));
    }

    /** Someone who is refused in this way. */
    Optional<String> wieKrijgt(String uitkomst) {
        return Toegangstabel.eerste(naam(), uitkomst).map(Beller::gebruikersnaam);
    }

    /** What the version that is asked for is read from: this address, or what it is a part of. */
    @Nullable
    String leesbaar() {
        String pad = sjabloon.replaceAll("/overgangen$", "");
        while (!methodenVan(pad).contains("GET")) {
            pad = pad.substring(0, pad.lastIndexOf('/'));
            if (pad.isEmpty()) {
                return null;
            }
        }
        return pad;
    }

    private boolean kent(String parameter) {
        return StreamSupport.stream(beschrijving.path("parameters").spliterator(), false)
                .anyMatch(p -> p.path("$ref").asText().endsWith("/" + parameter));
    }

    @Override
    public String toString() {
        return naam() + " (" + methode + " " + sjabloon + ")";
    }
}
