package nl.sturenmetkwaliteit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.sturenmetkwaliteit.toegang.Opstelling;
import nl.sturenmetkwaliteit.toegang.Proefverzoek;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the rules of the API say of every operation, seen on the running service. Each test walks over all of them and names every deviation. */
@QuarkusTest
class LoopOverAlleOperatiesTest {

    private static final Consumer<RequestSpecification> NIETS_MEER = verzoek -> {};
    private static final Pattern STERK = Pattern.compile("\"[!#-~]+\"");
    private static final Pattern UUID_VORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** For these the fixture has nothing to change: no opheffing to revoke, no colleague's reflectie to take over. */
    private static final Set<String> NIETS_TE_WIJZIGEN = Set.of("revokeOpheffing", "takeOverReflectie");

    /** What the fixture has of these is handed in, and then every change is refused. */
    private static final Set<String> LIGT_VAST = Set.of("updateCasus", "updateLes");

    private static @Nullable Opstelling opstelling;

    private final Loop loop = new Loop();

    @BeforeEach
    void opstelling() {
        if (opstelling == null) {
            opstelling = new Opstelling();
        }
    }

    @AfterEach
    void niets_wijkt_af() {
        assertThat(loop.afwijkingen()).isEmpty();
    }

    @Test
    void een_adres_met_een_schuine_streep_erachter_bestaat_niet() {
        elke(
                o -> true,
                (o, wie, pad) -> loop.status(
                        o,
                        404,
                        "een schuine streep",
                        loop.stuurBuitenContract(o.methode(), o, wie, pad + "/", inhoud(o))));
    }

    @Test
    void een_methode_die_het_adres_niet_kent_is_405_met_wat_wel_kan() {
        Set<String> gezien = new TreeSet<>();
        elke(o -> gezien.add(o.sjabloon()), (o, wie, pad) -> {
            Set<String> kent = Operatie.methodenVan(o.sjabloon());
            Operatie.METHODEN.stream().filter(m -> !kent.contains(m)).forEach(methode -> {
                Response antwoord = loop.stuurBuitenContract(methode, o, wie, pad, NIETS_MEER);
                loop.status(o, 405, methode, antwoord);
                Set<String> allow = new TreeSet<>(
                        List.of(String.valueOf(antwoord.header("Allow")).split("\\s*,\\s*")));
                allow.remove("HEAD");
                loop.eis(allow.equals(kent), o, methode + " geeft Allow " + antwoord.header("Allow"));
            });
        });
    }

    @Test
    void een_vorm_van_antwoord_die_er_niet_is_is_406() {
        elke(
                o -> true,
                (o, wie, pad) -> loop.status(
                        o,
                        406,
                        "Accept: image/tiff",
                        loop.stuur(o, wie, pad, inhoud(o).andThen(v -> v.accept("image/tiff")))));
    }

    @Test
    void een_vorm_van_inhoud_die_de_operatie_niet_leest_is_415() {
        elke(
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
        elke(Operatie::neemtJson, (o, wie, pad) -> {
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
        elke(kan.and(Operatie::neemtJson), (o, wie, pad) -> {
            ObjectNode inhoud = voorbeeld(o).deepCopy();
            inhoud.put("nergensGenoemd", 1);
            Response antwoord = loop.stuur(o, wie, pad, versie(etag(o, wie)).andThen(v -> v.contentType(
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
    void een_id_dat_geen_uuid_is_bestaat_niet() {
        elke(
                o -> o.sjabloon().contains("{"),
                (o, wie, pad) -> metElkIdAnders(o, pad, "geen-id", (param, anders) -> {
                    Response antwoord = loop.stuur(o, wie, anders, inhoud(o));
                    loop.status(o, 404, param + " als geen-id", antwoord);
                }));
    }

    @Test
    void een_id_dat_er_niet_is_bestaat_niet() {
        elke(
                o -> o.sjabloon().contains("{"),
                (o, wie, pad) -> metElkIdAnders(o, pad, UUID.randomUUID().toString(), (param, anders) -> {
                    Response antwoord = loop.stuur(o, wie, anders, inhoud(o));
                    loop.status(o, 404, param + " dat er niet is", antwoord);
                }));
    }

    @Test
    void wat_van_een_ander_is_antwoordt_als_wat_er_nooit_was() {
        int gezien = 0;
        for (Operatie o : Operatie.alle()) {
            String ander = o.wieKrijgt("404").orElse(null);
            String pad = Proefverzoek.pad(de(opstelling), o.sjabloon());
            if (ander == null || !UUID_VORM.matcher(pad).find()) {
                continue;
            }
            gezien++;
            String nooit =
                    UUID_VORM.matcher(pad).replaceAll(id -> UUID.randomUUID().toString());
            loop.eis(
                    zonderPlaats(loop.stuur(o, ander, pad, inhoud(o)))
                            .equals(zonderPlaats(loop.stuur(o, ander, nooit, inhoud(o)))),
                    o,
                    "een vreemd id is van een onbekend id te onderscheiden");
        }
        assertThat(gezien).isGreaterThan(80);
    }

    @Test
    void wat_te_lezen_is_heeft_een_sterke_etag_en_hoeft_niet_twee_keer() {
        elke(o -> o.isGet() && !o.isStroom(), (o, wie, pad) -> {
            Response antwoord = loop.stuur(o, wie, pad, NIETS_MEER);
            loop.status(o, 200, "lezen", antwoord);
            String etag = String.valueOf(antwoord.header("ETag"));
            loop.eis(STERK.matcher(etag).matches(), o, "ETag is " + etag);
            Response weer = loop.stuur(o, wie, pad, v -> v.header("If-None-Match", etag));
            loop.status(o, 304, "If-None-Match met " + etag, weer);
            loop.eis(weer.asByteArray().length == 0, o, "304 met inhoud");
            loop.eis(etag.equals(weer.header("ETag")), o, "304 met ETag " + weer.header("ETag"));
        });
    }

    @Test
    void wie_wijzigt_zegt_wat_hij_las() {
        elke(o -> o.vraagtVersie() && !NIETS_TE_WIJZIGEN.contains(o.naam()), (o, wie, pad) -> {
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
    void zonder_token_is_alles_behalve_het_contract_gesloten() {
        elke(o -> !o.isOpenbaar(), (o, wie, pad) -> {
            Response antwoord = loop.stuur(o, null, pad, inhoud(o));
            loop.status(o, 401, "geen token", antwoord);
            loop.eis(antwoord.header("WWW-Authenticate") != null, o, "401 zonder WWW-Authenticate");
            o.wieKrijgt("403").ifPresent(ander -> loop.status(o, 403, ander, loop.stuur(o, ander, pad, inhoud(o))));
        });
    }

    @Test
    void een_lijst_loopt_ten_einde_en_weigert_een_vreemde_maat() {
        elke(Operatie::isLijst, (o, wie, pad) -> {
            for (String vreemd : List.of("limit=0", "limit=101", "limit=-1", "limit=abc", "cursor=*", "cursor=AA")) {
                Response antwoord = loop.stuur(o, wie, pad + "?" + vreemd, NIETS_MEER);
                loop.status(o, 400, vreemd, antwoord);
                loop.eis(antwoord.asString().contains("\"parameter\""), o, vreemd + " noemt de parameter niet");
            }
            bladerDoor(o, wie, pad);
        });
    }

    @Test
    void wie_iets_maakt_met_een_sleutel_maakt_het_een_keer() {
        Map<String, Map<String, Object>> soorten = new HashMap<>(Map.of(
                "createCasus", Map.of("titel", "Eén keer"),
                "addAanname", Map.of("tekst", "Wie vaker belt, weet meer.", "over", "CASUS"),
                "createSpiegelVoornemen", voornemen(),
                "createVoornemen", voornemen(),
                "addToepassing", Map.of("context", "Wij proberen dit in één wijk.", "naamTonen", false)));
        elke(o -> soorten.containsKey(o.naam()), (o, wie, pad) -> {
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

    private void bladerDoor(Operatie o, @Nullable String wie, String pad) {
        Set<String> gezien = new TreeSet<>();
        String volgende = "";
        for (int bladzijde = 0; bladzijde < HOOGSTENS && volgende != null; bladzijde++) {
            Response antwoord = loop.stuur(o, wie, pad + "?limit=1" + volgende, NIETS_MEER);
            loop.status(o, 200, "bladzijde " + bladzijde, antwoord);
            if (antwoord.statusCode() != 200) {
                return;
            }
            JsonPath blad = antwoord.jsonPath();
            List<Map<String, Object>> items = blad.getList("items");
            loop.eis(items.size() <= 1, o, "limit=1 geeft " + items.size());
            items.forEach(item -> loop.eis(gezien.add(item.toString()), o, "twee keer hetzelfde: " + item));
            String cursor = blad.getString("volgende");
            loop.eis((cursor == null) == (antwoord.header("Link") == null), o, "Link is " + antwoord.header("Link"));
            loop.eis(cursor == null || !items.isEmpty(), o, "een leeg blad met een volgende");
            volgende = cursor == null ? null : "&cursor=" + cursor;
        }
        if (volgende == null) {
            Response heel = loop.stuur(o, wie, pad + "?limit=100", NIETS_MEER);
            loop.eis(
                    heel.jsonPath().getList("items").size() >= Math.min(gezien.size(), 100), o, "één voor één is meer");
        }
    }

    /** The tests share a database; a list that everyone adds to need not be read to the last. */
    private static final int HOOGSTENS = 30;

    private static Map<String, Object> voornemen() {
        return Map.of(
                "wat", "Elke maand een gezin bellen.",
                "doorWie", "contractmanager",
                "wanneerdatum", "2031-01-01",
                "niveau", "BELEID",
                "eersteStap", "Een gezin vragen of het gelegen komt.");
    }

    private interface Bezoek {
        void bij(Operatie operatie, @Nullable String wie, String pad);
    }

    private interface Anders {
        void met(String parameter, String pad);
    }

    private void elke(Predicate<Operatie> welke, Bezoek bezoek) {
        List<Operatie> operaties = Operatie.alle().stream().filter(welke).toList();
        assertThat(operaties).isNotEmpty();
        operaties.forEach(o -> bezoek.bij(
                o,
                o.wieMag().orElse(o.isOpenbaar() ? null : "fatima.amsterdam"),
                Proefverzoek.pad(de(opstelling), o.sjabloon())));
    }

    private static void metElkIdAnders(Operatie o, String pad, String id, Anders anders) {
        String[] sjabloon = o.sjabloon().split("/");
        for (int i = 0; i < sjabloon.length; i++) {
            if (sjabloon[i].startsWith("{")) {
                String[] delen = pad.split("/");
                delen[i] = id;
                anders.met(sjabloon[i], String.join("/", delen));
            }
        }
    }

    private static JsonNode voorbeeld(Operatie o) {
        return Proefverzoek.voorbeeld(o.beschrijving()
                .path("requestBody")
                .path("content")
                .path(o.mediatype().orElseThrow()));
    }

    private static Consumer<RequestSpecification> inhoud(Operatie o) {
        return o.isGet() ? NIETS_MEER : versie(Proefverzoek.OUDE_VERSIE).andThen(zonderVersie(o));
    }

    private static Consumer<RequestSpecification> zonderVersie(Operatie o) {
        return verzoek -> Proefverzoek.inhoud(verzoek, o.sjabloon(), o.beschrijving());
    }

    private static Consumer<RequestSpecification> versie(@Nullable String etag) {
        return verzoek -> {
            if (etag != null) {
                verzoek.header("If-Match", etag);
            }
        };
    }

    private @Nullable String etag(Operatie o, @Nullable String wie) {
        String sjabloon = o.vraagtVersie() ? o.leesbaar() : null;
        if (sjabloon == null) {
            return null;
        }
        Operatie lezen = Operatie.alle().stream()
                .filter(ander -> ander.isGet() && ander.sjabloon().equals(sjabloon))
                .findFirst()
                .orElseThrow();
        return loop.stuur(lezen, wie, Proefverzoek.pad(de(opstelling), sjabloon), NIETS_MEER)
                .header("ETag");
    }

    private static Map<String, Object> zonderPlaats(Response antwoord) {
        Map<String, Object> leden = new HashMap<>(antwoord.jsonPath().getMap(""));
        leden.remove("instance");
        return leden;
    }

    private static Opstelling de(@Nullable Opstelling opstelling) {
        return java.util.Objects.requireNonNull(opstelling);
    }
}
