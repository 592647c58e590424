package nl.sturenmetkwaliteit.contract;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.sturenmetkwaliteit.hulp.Als;
import nl.sturenmetkwaliteit.hulp.Contract;
import org.jspecify.annotations.Nullable;

/** Sends requests, looks at what holds for every answer, and keeps what is not so: one walk names everything. */
final class Loop {

    private static final List<String> KOPPEN = List.of(
            "Strict-Transport-Security",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Content-Security-Policy",
            "Referrer-Policy",
            "Permissions-Policy");

    private final List<String> afwijkingen = new ArrayList<>();

    List<String> afwijkingen() {
        return afwijkingen;
    }

    void eis(boolean klopt, Operatie operatie, String wat) {
        if (!klopt) {
            afwijkingen.add(operatie + ": " + wat);
        }
    }

    /** An answer that the contract must describe. */
    Response stuur(Operatie operatie, @Nullable String wie, String pad, Consumer<RequestSpecification> meer) {
        Response antwoord = stuurBuitenContract(operatie.methode(), operatie, wie, pad, meer);
        try {
            Contract.INSTANTIE.controleer(operatie.methode(), "/api/v1" + zonderVraag(pad), antwoord);
        } catch (AssertionError afwijking) {
            eis(false, operatie, String.valueOf(afwijking.getMessage()).strip());
        }
        return antwoord;
    }

    /** An answer for which the contract has no place, such as to an address that is not there. */
    Response stuurBuitenContract(
            String methode, Operatie operatie, @Nullable String wie, String pad, Consumer<RequestSpecification> meer) {
        RequestSpecification verzoek = wie == null ? Als.niemandZonderContract() : Als.zonderContract(wie);
        verzoek.redirects().follow(false).header("Origin", "https://elders.example");
        Rondgang.verplichteVraag(operatie).forEach(verzoek::queryParam);
        meer.accept(verzoek);
        Response antwoord = verzoek.request(methode, pad);
        koppen(operatie, pad, antwoord);
        if (antwoord.statusCode() >= 400) {
            probleem(operatie, "/api/v1" + zonderVraag(pad), antwoord);
        }
        return antwoord;
    }

    void status(Operatie operatie, int verwacht, String bij, Response antwoord) {
        eis(
                antwoord.statusCode() == verwacht,
                operatie,
                bij + " geeft %d en niet %d: %s".formatted(antwoord.statusCode(), verwacht, begin(antwoord)));
    }

    private void koppen(Operatie operatie, String pad, Response antwoord) {
        for (String kop : KOPPEN) {
            String waarde = antwoord.header(kop);
            eis(waarde != null && !waarde.isBlank(), operatie, antwoord.statusCode() + " zonder " + kop);
        }
        String versie = Contract.INSTANTIE.document().at("/info/version").asText();
        eis(
                versie.equals(antwoord.header("API-Version")),
                operatie,
                "API-Version is %s en niet %s".formatted(antwoord.header("API-Version"), versie));
        boolean contract = Set.of("/openapi.json", "/openapi.yaml").contains(pad);
        String bewaren = String.valueOf(antwoord.header("Cache-Control"));
        eis(
                contract || bewaren.equals("no-store"),
                operatie,
                "%d met Cache-Control %s".formatted(antwoord.statusCode(), bewaren));
        String overal = antwoord.header("Access-Control-Allow-Origin");
        eis(
                contract ? "*".equals(overal) : overal == null,
                operatie,
                "%d met Access-Control-Allow-Origin %s".formatted(antwoord.statusCode(), overal));
    }

    private void probleem(Operatie operatie, String pad, Response antwoord) {
        int status = antwoord.statusCode();
        if (!String.valueOf(antwoord.contentType()).startsWith("application/problem+json")) {
            eis(false, operatie, "%d als %s: %s".formatted(status, antwoord.contentType(), begin(antwoord)));
            return;
        }
        Map<String, Object> leden = antwoord.jsonPath().getMap("");
        eis(String.valueOf(leden.get("type")).startsWith("/problemen/"), operatie, status + " zonder type");
        eis(leden.get("title") instanceof String titel && !titel.isBlank(), operatie, status + " zonder title");
        eis(leden.get("detail") instanceof String uitleg && !uitleg.isBlank(), operatie, status + " zonder detail");
        eis(
                Integer.valueOf(status).equals(leden.get("status")),
                operatie,
                status + " met status " + leden.get("status"));
        eis(pad.equals(leden.get("instance")), operatie, status + " met instance " + leden.get("instance"));
    }

    private static String zonderVraag(String pad) {
        return pad.split("\\?", 2)[0];
    }

    private static String begin(Response antwoord) {
        String tekst = antwoord.asString();
        return tekst.substring(0, Math.min(tekst.length(), 300));
    }
}
