package nl.sturenmetkwaliteit.contract;

import static nl.sturenmetkwaliteit.contract.Rondgang.NIETS_MEER;
import static nl.sturenmetkwaliteit.contract.Rondgang.inhoud;
import static nl.sturenmetkwaliteit.contract.Rondgang.metElkIdAnders;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.sturenmetkwaliteit.toegang.Proefverzoek;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the rules of the API say of every operation, seen on the running service. Each test walks over all of them and names every deviation. */
@QuarkusTest
class LoopOverAlleOperatiesTest {

    private static final Pattern STERK = Pattern.compile("\"[!#-~]+\"");
    private static final Pattern UUID_VORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** The tests share a database; a list that everyone adds to need not be read to the last. */
    private static final int HOOGSTENS = 30;

    private final Loop loop = new Loop();
    private final Rondgang rondgang = new Rondgang(loop);

    @AfterEach
    void niets_wijkt_af() {
        assertThat(loop.afwijkingen()).isEmpty();
    }

    @Test
    void een_adres_met_een_schuine_streep_erachter_bestaat_niet() {
        rondgang.elke(
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
        rondgang.elke(o -> gezien.add(o.sjabloon()), (o, wie, pad) -> {
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
        rondgang.elke(
                o -> true,
                (o, wie, pad) -> loop.status(
                        o,
                        406,
                        "Accept: image/tiff",
                        loop.stuur(o, wie, pad, inhoud(o).andThen(v -> v.accept("image/tiff")))));
    }

    @Test
    void een_id_dat_geen_uuid_is_bestaat_niet() {
        rondgang.elke(
                o -> o.sjabloon().contains("{"),
                (o, wie, pad) -> metElkIdAnders(o, pad, "geen-id", (param, anders) -> {
                    Response antwoord = loop.stuur(o, wie, anders, inhoud(o));
                    loop.status(o, 404, param + " als geen-id", antwoord);
                }));
    }

    @Test
    void een_id_dat_er_niet_is_bestaat_niet() {
        rondgang.elke(
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
            String pad = Proefverzoek.pad(Rondgang.opstelling(), o.sjabloon());
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
        rondgang.elke(o -> o.isGet() && !o.isStroom(), (o, wie, pad) -> {
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
    void zonder_token_is_alles_behalve_het_contract_gesloten() {
        rondgang.elke(o -> !o.isOpenbaar(), (o, wie, pad) -> {
            Response antwoord = loop.stuur(o, null, pad, inhoud(o));
            loop.status(o, 401, "geen token", antwoord);
            loop.eis(antwoord.header("WWW-Authenticate") != null, o, "401 zonder WWW-Authenticate");
            o.wieKrijgt("403").ifPresent(ander -> loop.status(o, 403, ander, loop.stuur(o, ander, pad, inhoud(o))));
        });
    }

    @Test
    void een_lijst_loopt_ten_einde_en_weigert_een_vreemde_maat() {
        rondgang.elke(Operatie::isLijst, (o, wie, pad) -> {
            for (String vreemd : List.of("limit=0", "limit=101", "limit=-1", "limit=abc", "cursor=*", "cursor=AA")) {
                Response antwoord = loop.stuur(o, wie, pad + "?" + vreemd, NIETS_MEER);
                loop.status(o, 400, vreemd, antwoord);
                loop.eis(antwoord.asString().contains("\"parameter\""), o, vreemd + " noemt de parameter niet");
            }
            bladerDoor(o, wie, pad);
        });
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

    private static Map<String, Object> zonderPlaats(Response antwoord) {
        Map<String, Object> leden = new HashMap<>(antwoord.jsonPath().getMap(""));
        leden.remove("instance");
        return leden;
    }
}
