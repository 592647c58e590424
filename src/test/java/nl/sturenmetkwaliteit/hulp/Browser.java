package nl.sturenmetkwaliteit.hulp;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sturenmetkwaliteit.lokaal.Coordinaten;

/** As much of a browser as logging in needs: it follows redirects, fills in Keycloak's pages, and keeps the cookies of each host apart. */
public final class Browser {

    private static final Pattern FORMULIER = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern KEUZE = Pattern.compile("name=\"kc\\.org\" value=\"([^\"]+)\"");
    private static final int GEDULD = 15;

    private final Map<String, Map<String, String>> koeken = new HashMap<>();
    private final Map<String, Cookie> laatstGezet = new HashMap<>();
    private final List<String> gevraagd = new ArrayList<>();
    private final String gebruikersnaam;
    private String gemeente = "";

    private Browser(String gebruikersnaam) {
        this.gebruikersnaam = gebruikersnaam;
    }

    /** Someone who has opened the browser and nothing else. */
    public static Browser van(String gebruikersnaam) {
        return new Browser(gebruikersnaam);
    }

    public static Browser ingelogd(String gebruikersnaam) {
        return new Browser(gebruikersnaam).logIn();
    }

    public Browser logIn() {
        open("/inloggen?naar=/problemen").then().statusCode(200);
        return this;
    }

    /** What this person answers when Keycloak asks for which gemeente. */
    public Browser kiest(String code) {
        gemeente = code;
        return this;
    }

    /** What Keycloak asked since the last time one looked: the name of each field, or the gemeenten to choose from. */
    public List<String> gevraagd() {
        List<String> alles = List.copyOf(gevraagd);
        gevraagd.clear();
        return alles;
    }

    /** The address of the service, as the browser sees it and as it names its own pages in {@code Origin}. */
    public static String adres() {
        return "http://127.0.0.1:" + RestAssured.port;
    }

    /** Goes to a path of the service and on, until a page that is not a login form or a redirect. */
    public Response open(String pad) {
        String adres = adres() + pad;
        Response antwoord = haal(adres);
        for (int stap = 0; stap < GEDULD; stap++) {
            String verder = antwoord.getHeader("Location");
            Matcher formulier = FORMULIER.matcher(antwoord.asString());
            if (verder != null) {
                adres = URI.create(adres).resolve(verder).toString();
                antwoord = haal(adres);
            } else if (adres.contains("/realms/") && formulier.find()) {
                adres = formulier.group(1).replace("&amp;", "&");
                antwoord = vulIn(adres, antwoord.asString());
            } else {
                return antwoord;
            }
        }
        throw new AssertionError("het inloggen komt niet aan, het laatst bij " + adres);
    }

    /** A single request to the API with the session of this browser. */
    public RequestSpecification api() {
        return given().baseUri(adres())
                .basePath("/api/v1")
                .cookies(koeken(adres()))
                .redirects()
                .follow(false);
    }

    /** A single request to a page, redirects not followed. */
    public Response haal(String adres) {
        return onthoud(
                adres,
                given().redirects()
                        .follow(false)
                        .urlEncodingEnabled(false)
                        .cookies(koeken(adres))
                        .get(adres));
    }

    public Map<String, String> koekenVanDeDienst() {
        return Map.copyOf(koeken(adres()));
    }

    /** A cookie as it was sent, with the rules that came along. */
    public Cookie gezetDoorDeDienst(String naam) {
        return Objects.requireNonNull(laatstGezet.get(naam), naam);
    }

    /** What the browser holds from now on, as after a while or after someone meddled with it. */
    public void vervangKoek(String naam, String waarde) {
        assertThat(koeken(adres())).containsKey(naam);
        koeken(adres()).put(naam, waarde);
    }

    public void vergeetKoek(String naam) {
        assertThat(koeken(adres())).containsKey(naam);
        koeken(adres()).remove(naam);
    }

    private Response vulIn(String adres, String pagina) {
        RequestSpecification formulier = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(koeken(adres))
                .contentType("application/x-www-form-urlencoded");
        return onthoud(adres, formulier.body(antwoord(pagina)).post(adres));
    }

    private String antwoord(String pagina) {
        List<String> gemeenten =
                KEUZE.matcher(pagina).results().map(keuze -> keuze.group(1)).toList();
        if (!gemeenten.isEmpty()) {
            assertThat(gemeenten).contains(gemeente);
            gevraagd.addAll(gemeenten);
            return "kc.org=" + gemeente;
        }
        boolean wachtwoord = pagina.contains("name=\"password\"");
        gevraagd.add(wachtwoord ? "password" : "username");
        return wachtwoord ? "password=" + Coordinaten.WACHTWOORD : "username=" + gebruikersnaam;
    }

    private Response onthoud(String adres, Response antwoord) {
        Map<String, String> bewaard = koeken(adres);
        antwoord.getDetailedCookies().forEach(koek -> {
            if (koek.getMaxAge() == 0
                    || koek.getValue() == null
                    || koek.getValue().isEmpty()) {
                bewaard.remove(koek.getName());
            } else {
                bewaard.put(koek.getName(), koek.getValue());
                laatstGezet.put(koek.getName(), koek);
            }
        });
        return antwoord;
    }

    private Map<String, String> koeken(String adres) {
        return koeken.computeIfAbsent(URI.create(adres).getAuthority(), host -> new HashMap<>());
    }
}
