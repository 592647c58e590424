package nl.sturenmetkwaliteit.hulp;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.filter.log.LogDetail;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.sturenmetkwaliteit.lokaal.Coordinaten;
import org.eclipse.microprofile.config.ConfigProvider;

/** Calls the API as one of the demo people, with a token that the real Keycloak gave. Every answer is held against the contract. */
public final class Als {

    public static final String COORDINATOR = "fatima.amsterdam";
    public static final String SCHRIJVER = "marloes.amsterdam";
    public static final String COLLEGA = "sanne.amsterdam";
    public static final String COORDINATOR_UTRECHT = "hanneke.utrecht";
    public static final String PEER_UTRECHT = "nadia.utrecht";
    public static final String COORDINATOR_GRONINGEN = "geert.groningen";
    public static final String PEER_GRONINGEN = "bram.groningen";
    public static final String NDSD = "carolien.ndsd";
    public static final String BEHEERDER = "beatrijs.ndsd";

    private static final String API = "/api/v1";
    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();
    private static final Map<String, String> KEUZES = new ConcurrentHashMap<>();

    private record Token(String waarde, Instant verloopt) {}

    static {
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails(LogDetail.BODY);
    }

    private Als() {}

    public static RequestSpecification als(String gebruikersnaam) {
        return zonderContract(gebruikersnaam).filter(Contract.INSTANTIE);
    }

    /** For requests whose answer the contract does not describe, such as an address that is not there. */
    public static RequestSpecification zonderContract(String gebruikersnaam) {
        return given().basePath(API).auth().oauth2(token(gebruikersnaam)).contentType(ContentType.JSON);
    }

    public static RequestSpecification niemand() {
        return niemandZonderContract().filter(Contract.INSTANTIE);
    }

    public static RequestSpecification niemandZonderContract() {
        return given().basePath(API).contentType(ContentType.JSON);
    }

    /** Creates and answers with the id of what was made. */
    public static String maak(String wie, String pad, Object inhoud) {
        return als(wie).body(inhoud).post(pad).then().statusCode(201).extract().path("id");
    }

    /** The id of the thing at this path. */
    public static String id(String pad) {
        return pad.substring(pad.lastIndexOf('/') + 1);
    }

    public static String etag(String wie, String pad) {
        return als(wie).get(pad).then().statusCode(200).extract().header("ETag");
    }

    /** Asks for a transition with the ETag of the moment. */
    public static Response zet(String wie, String pad, Map<String, ?> overgang) {
        return als(wie).header("If-Match", etag(wie, pad)).body(overgang).post(pad + "/overgangen");
    }

    /** Changes with a merge patch and the ETag of the moment. */
    public static Response wijzig(String wie, String pad, Map<String, ?> wijziging) {
        return als(wie).header("If-Match", etag(wie, pad))
                // of this kind the client does not know that it is JSON, and would send ? for most of the world's
                // letters
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(wijziging)
                .patch(pad);
    }

    /** Someone of several gemeenten works for this one from now on. */
    public static void kiest(String gebruikersnaam, String gemeente) {
        KEUZES.put(gebruikersnaam, gemeente);
        TOKENS.remove(gebruikersnaam);
    }

    static String token(String gebruikersnaam) {
        Token token = TOKENS.get(gebruikersnaam);
        if (token == null || token.verloopt().isBefore(Instant.now())) {
            token = vraag(gebruikersnaam);
            TOKENS.put(gebruikersnaam, token);
        }
        return token.waarde();
    }

    /** What Keycloak says to someone who wants to log in, whether it lets them in or not. */
    public static Response vraagToken(String gebruikersnaam) {
        String issuer = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
        String gemeente = KEUZES.get(gebruikersnaam);
        return given().formParam("grant_type", "password")
                .formParam("scope", gemeente == null ? "openid" : "openid organization:" + gemeente)
                .formParam("client_id", Coordinaten.CURL_CLIENT)
                .formParam("username", gebruikersnaam)
                .formParam("password", Coordinaten.WACHTWOORD)
                .post(issuer + "/protocol/openid-connect/token");
    }

    private static Token vraag(String gebruikersnaam) {
        Response antwoord = vraagToken(gebruikersnaam);
        int seconden = antwoord.then().statusCode(200).extract().path("expires_in");
        return new Token(antwoord.path("access_token"), Instant.now().plus(Duration.ofSeconds(seconden - 30L)));
    }
}
