package nl.sturenmetkwaliteit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.sturenmetkwaliteit.toegang.Opstelling;
import nl.sturenmetkwaliteit.toegang.Proefverzoek;
import org.jspecify.annotations.Nullable;

/** Brings a test past the operations of the contract: who may call each, at an address that exists, with a body that passes. */
final class Rondgang {

    static final Consumer<RequestSpecification> NIETS_MEER = verzoek -> {};

    /** For these the fixture has nothing to change: nothing to revoke or to withdraw, no colleague's reflectie to take over. */
    static final Set<String> NIETS_TE_WIJZIGEN =
            Set.of("revokeOpheffing", "takeOverReflectie", "withdrawOpheffingsverzoek");

    private static @Nullable Opstelling opstelling;

    private final Loop loop;

    Rondgang(Loop loop) {
        this.loop = loop;
    }

    /** Made once for all tests: it takes a while, and no walk changes it. */
    static Opstelling opstelling() {
        if (opstelling == null) {
            opstelling = new Opstelling();
        }
        return opstelling;
    }

    interface Bezoek {
        void bij(Operatie operatie, @Nullable String wie, String pad);
    }

    interface Anders {
        void met(String parameter, String pad);
    }

    void elke(Predicate<Operatie> welke, Bezoek bezoek) {
        List<Operatie> operaties = Operatie.alle().stream().filter(welke).toList();
        assertThat(operaties).isNotEmpty();
        operaties.forEach(o -> bezoek.bij(
                o,
                o.wieMag().orElse(o.isOpenbaar() ? null : "fatima.amsterdam"),
                Proefverzoek.pad(opstelling(), o.sjabloon())));
    }

    static void metElkIdAnders(Operatie o, String pad, String id, Anders anders) {
        String[] sjabloon = o.sjabloon().split("/");
        for (int i = 0; i < sjabloon.length; i++) {
            if (sjabloon[i].startsWith("{")) {
                String[] delen = pad.split("/");
                delen[i] = id;
                anders.met(sjabloon[i], String.join("/", delen));
            }
        }
    }

    /** What the query of this operation cannot do without. */
    static Map<String, String> verplichteVraag(Operatie o) {
        return StreamSupport.stream(o.beschrijving().path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals("query")
                        && parameter.path("required").asBoolean())
                .map(parameter -> parameter.path("name").asText())
                .collect(Collectors.toMap(naam -> naam, naam -> opstelling().id("vraag/" + naam)));
    }

    static JsonNode voorbeeld(Operatie o) {
        return Proefverzoek.voorbeeld(o.beschrijving()
                .path("requestBody")
                .path("content")
                .path(o.mediatype().orElseThrow()));
    }

    static Consumer<RequestSpecification> inhoud(Operatie o) {
        return o.isGet() ? NIETS_MEER : versie(Proefverzoek.OUDE_VERSIE).andThen(zonderVersie(o));
    }

    static Consumer<RequestSpecification> zonderVersie(Operatie o) {
        return verzoek -> Proefverzoek.inhoud(verzoek, o.sjabloon(), o.beschrijving());
    }

    static Consumer<RequestSpecification> versie(@Nullable String etag) {
        return verzoek -> {
            if (etag != null) {
                verzoek.header("If-Match", etag);
            }
        };
    }

    @Nullable
    String etag(Operatie o, @Nullable String wie) {
        String sjabloon = o.vraagtVersie() ? o.leesbaar() : null;
        if (sjabloon == null) {
            return null;
        }
        Operatie lezen = Operatie.alle().stream()
                .filter(ander -> ander.isGet() && ander.sjabloon().equals(sjabloon))
                .findFirst()
                .orElseThrow();
        return loop.stuur(lezen, wie, Proefverzoek.pad(opstelling(), sjabloon), NIETS_MEER)
                .header("ETag");
    }
}
