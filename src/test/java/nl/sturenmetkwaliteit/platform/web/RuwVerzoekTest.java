package nl.sturenmetkwaliteit.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no ordinary client sends: the line of the request is written by hand. */
@QuarkusTest
class RuwVerzoekTest {

    private static final List<String> KOPPEN = List.of(
            "content-type: application/problem+json",
            "api-version: ",
            "cache-control: no-store",
            "x-content-type-options: nosniff",
            "content-security-policy: ");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/gemeenten?limit=%",
                "/api/v1/gemeenten?limit=%4",
                "/api/v1/gemeenten?limit=%zz",
                "/api/v1/gemeenten?naam={x}",
                "/api/v1/gemeenten/{code}",
                "/api/v1/gemeenten/%",
                "/api/v1/gemeenten/a|b",
                "/api/v1/gemeenten/a\\b",
                "/api/v1/%c3%28%"
            })
    void een_adres_dat_er_geen_is_geeft_een_probleem(String adres) throws IOException {
        verwacht(stuur(adres), 400, "ongeldige-invoer");
    }

    @ParameterizedTest
    @ValueSource(ints = {4100, 9000, 100_000})
    void een_te_lang_adres_geeft_een_probleem(int lengte) throws IOException {
        verwacht(stuur("/api/v1/gemeenten/" + "a".repeat(lengte)), 414, "adres-te-lang");
        verwacht(stuur("/api/v1/gemeenten?cursor=" + "a".repeat(lengte)), 414, "adres-te-lang");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/gemeenten", "/api/v1/gemeenten?limit=%35", "/api/v1/gemeenten?cursor=%7B"})
    void een_gewoon_adres_komt_verder(String adres) throws IOException {
        verwacht(stuur(adres), 401, "niet-ingelogd");
        verwacht(stuur(adres + (adres.contains("?") ? "&" : "?") + "x=" + "a".repeat(3900)), 401, "niet-ingelogd");
    }

    private static void verwacht(String antwoord, int status, String probleem) {
        assertThat(antwoord).startsWith("HTTP/1.1 " + status + " ");
        assertThat(antwoord.toLowerCase(java.util.Locale.ROOT)).contains(KOPPEN);
        assertThat(antwoord).contains("\"/problemen/" + probleem + "\"");
    }

    private static String stuur(String adres) throws IOException {
        try (Socket lijn = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            lijn.getOutputStream()
                    .write(("GET " + adres + " HTTP/1.1\r\nHost: 127.0.0.1:" + RestAssured.port
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(lijn.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
