package nl.sturenmetkwaliteit.contract;

import static nl.sturenmetkwaliteit.contract.Rondgang.NIETS_TE_WIJZIGEN;
import static nl.sturenmetkwaliteit.contract.Rondgang.inhoud;
import static nl.sturenmetkwaliteit.contract.Rondgang.versie;
import static nl.sturenmetkwaliteit.contract.Rondgang.voorbeeld;
import static nl.sturenmetkwaliteit.contract.Rondgang.zonderVersie;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.sturenmetkwaliteit.toegang.Proefverzoek;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the rules of the API say of what an operation takes in: its form, its version and its key. Each test walks over all of them. */
@QuarkusTest
class LoopOverAlleInvoerTest {

    /** What the fixture has of these is handed in, and then every change is refused. */
    private static final Set<String> LIGT_VAST = Set.of("updateCasus", "updateLes");

    private final Loop loop = new Loop();
    private final Rondgang rondgang = new Rondgang(loop);

    @AfterEach
    void niets_wijkt_af() {
        assertThat(loop.afwijkingen()).isEmpty();
    }

    @Test
    void een_vorm_van_inhoud_die_de_operatie_niet_leest_is_415() {
        rondgang.elke(
                o -> o.mediatype().isPresent(),
                (o, wie, pad) -> loop.status(
                        o,
                        415,
                        "Content-Type: text/plain",
                        loop.stuur(
                                o, wie, pad, versie(Proefverzoek.OUDE_VERSIE).andThen(v -> v.contentType("text/plain")
                                        .body("Dag.")))));
    }

    @Test
    void kapotte_json_is_400() {
        rondgang.elke(Operatie::neemtJson, (o, wie, pad) -> {
            Response antwoord =
                    loop.stuur(o, wie, pad, versie(Proefverzoek.OUDE_VERSIE).andThen(v -> v.contentType(
                                    o.mediatype().orElseThrow())
                            .body("{\"naar\": ")));
            loop.status(o, 400, "kapotte JSON", antwoord);
            loop.eis(antwoord.asString().contains("GEEN_GELDIGE_JSON"), o, "kapotte JSON wordt niet zo genoemd");
        });
    }

    @Test
    void een_onbekend_veld_is_400_met_de_plaats() {
        Predicate<Operatie> kan = o -> !NIETS_TE_WIJZIGEN.contains(o.naam()) && !LIGT_VAST.contains(o.naam());
        rondgang.elke(kan.and(Operatie::neemtJson), (o, wie, pad) -> {
            ObjectNode inhoud = voorbeeld(o).deepCopy();
            inhoud.put("nergensGenoemd", 1);
            Response antwoord =
                    loop.stuur(o, wie, pad, versie(rondgang.etag(o, wie)).andThen(v -> v.contentType(
                                    o.mediatype().orElseThrow())
                            .body(inhoud.toString())));
            loop.status(o, 400, "een onbekend veld", antwoord);
            loop.eis(
                    antwoord.asString().contains("\"/nergensGenoemd\""),
                    o,
                    "de plaats van het onbekende veld ontbreekt: " + antwoord.asString());
        });
    }

    @Test
    void wie_wijzigt_zegt_wat_hij_las() {
        rondgang.elke(o -> o.vraagtVersie() && !NIETS_TE_WIJZIGEN.contains(o.naam()), (o, wie, pad) -> {
            Consumer<RequestSpecification> goed = zonderVersie(o).andThen(v -> o.mediatype()
                    .filter(soort -> !o.sjabloon().contains("{"))
                    .ifPresent(soort -> v.body(voorbeeld(o).toString())));
            loop.status(o, 428, "geen If-Match", loop.stuur(o, wie, pad, goed));
            loop.status(
                    o,
                    412,
                    "een oude If-Match",
                    loop.stuur(o, wie, pad, versie(Proefverzoek.OUDE_VERSIE).andThen(goed)));
        });
    }

    @Test
    void wie_iets_maakt_met_een_sleutel_maakt_het_een_keer() {
        Map<String, Map<String, Object>> soorten = new HashMap<>(Map.of(
                "createCasus", Map.of("titel", "Eén keer"),
                "addAanname", Map.of("tekst", "Wie vaker belt, weet meer.", "over", "CASUS"),
                "addBijdrage", Map.of("tekst", "Bij ons gaat het net zo."),
                "createSpiegelVoornemen", voornemen(),
                "createVoornemen", voornemen(),
                "addToepassing", Map.of("context", "Wij proberen dit in één wijk.", "naamTonen", false)));
        rondgang.elke(o -> soorten.containsKey(o.naam()), (o, wie, pad) -> {
            String sleutel = UUID.randomUUID().toString();
            Map<String, Object> inhoud = soorten.get(o.naam());
            Consumer<RequestSpecification> maak =
                    v -> v.header("Idempotency-Key", sleutel).body(inhoud);
            Response eerste = loop.stuur(o, wie, pad, maak);
            Response tweede = loop.stuur(o, wie, pad, maak);
            loop.status(o, 201, "maken", eerste);
            loop.status(o, 201, "nog eens maken", tweede);
            loop.eis(
                    eerste.header("Location") != null
                            && eerste.header("Location").equals(tweede.header("Location")),
                    o,
                    "twee keer dezelfde sleutel: %s en %s"
                            .formatted(eerste.header("Location"), tweede.header("Location")));
            Map<String, Object> ander = new HashMap<>(inhoud);
            ander.replaceAll((veld, waarde) ->
                    waarde instanceof String tekst && tekst.contains(" ") ? tekst + " Toch?" : waarde);
            loop.status(o, 409, "dezelfde sleutel met andere inhoud", loop.stuur(o, wie, pad, v -> v.header(
                            "Idempotency-Key", sleutel)
                    .body(ander)));
            soorten.remove(o.naam());
        });
        assertThat(soorten).as("geprobeerd").isEmpty();
    }

    private static Map<String, Object> voornemen() {
        return Map.of(
                "wat", "Elke maand een gezin bellen.",
                "doorWie", "contractmanager",
                "wanneerdatum", "2031-01-01",
                "niveau", "BELEID",
                "eersteStap", "Een gezin vragen of het gelegen komt.");
    }
}
