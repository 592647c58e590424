package nl.sturenmetkwaliteit.lokaal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Properties;
import java.util.UUID;
import nl.sturenmetkwaliteit.hulp.Brief;
import nl.sturenmetkwaliteit.hulp.Brievenbus;
import org.junit.jupiter.api.Test;

/** The promises the application relies on, asked of the real servers. */
class LokaleDelenIT {

    private static final String WEERT = "a0988000-0000-4000-8000-000000000000";
    private static final String GEEN_RECHT = "42501";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Coordinaten DELEN = LokaleDelen.start(Instelling.voorTests("smk_lokaal", true));

    private final HttpClient http = HttpClient.newHttpClient();
    private final String beheer = DELEN.keycloakUrl() + "/admin/realms/" + Coordinaten.REALM;

    @Test
    void token_van_een_coordinator_noemt_gemeente_rollen_en_publiek() throws Exception {
        JsonNode token = tokenOf("fatima.amsterdam");
        assertEquals(DELEN.issuer(), token.get("iss").asText());
        assertEquals("smk-api", token.get("aud").asText());
        assertEquals("[\"GM0363\"]", token.get("organization").toString());
        assertEquals("d0363000-0000-4000-8000-000000000001", token.get("sub").asText());
        assertTrue(token.at("/realm_access/roles").toString().contains("\"coordinator\""));
        assertEquals("Fatima El Idrissi", token.get("name").asText());
        assertEquals("fatima@amsterdam.example", token.get("email").asText());
    }

    @Test
    void token_van_een_ndsd_medewerker_noemt_geen_gemeente() throws Exception {
        JsonNode token = tokenOf("omar.ndsd");
        assertFalse(token.has("organization"));
        assertEquals("[\"ndsd-medewerker\"]", token.at("/realm_access/roles").toString());
    }

    @Test
    void de_machine_beheert_mensen_en_hun_gemeente_en_verder_niets() throws Exception {
        String token = token("grant_type=client_credentials&client_id=" + Coordinaten.MACHINE_CLIENT + "&client_secret="
                + Coordinaten.MACHINE_SECRET);
        call(token, "GET", "/users?username=nieuw.weert&exact=true", "")
                .findValuesAsText("id")
                .forEach(id -> status(token, "DELETE", "/users/" + id, ""));

        assertEquals(
                201,
                status(
                        token,
                        "POST",
                        "/users",
                        """
                {"username": "nieuw.weert", "email": "nieuw@weert.example", "firstName": "Nieuw", "lastName": "Mens",
                 "enabled": true, "emailVerified": true,
                 "credentials": [{"type": "password", "value": "%s", "temporary": false}]}"""
                                .formatted(Coordinaten.WACHTWOORD)));
        String id = call(token, "GET", "/users?username=nieuw.weert&exact=true", "")
                .at("/0/id")
                .asText();
        JsonNode rollen = call(token, "GET", "/users/" + id + "/role-mappings/realm/available", "");
        for (JsonNode rol : rollen) {
            if (rol.get("name").asText().equals("deelnemer")) {
                assertEquals(204, status(token, "POST", "/users/" + id + "/role-mappings/realm", "[" + rol + "]"));
            }
        }
        assertEquals(201, status(token, "POST", "/organizations/" + WEERT + "/members", '"' + id + '"'));
        JsonNode nieuw = tokenOf("nieuw.weert");
        assertEquals("[\"GM0988\"]", nieuw.get("organization").toString());
        assertTrue(nieuw.at("/realm_access/roles").toString().contains("\"deelnemer\""));

        assertEquals(204, status(token, "PUT", "/users/" + id, "{\"enabled\": false}"));
        assertEquals(204, status(token, "POST", "/users/" + id + "/logout", ""));
        assertEquals(204, status(token, "DELETE", "/users/" + id, ""));
        assertEquals(404, status(token, "GET", "/users/" + id, ""));
        assertEquals(403, status(token, "PUT", "", "{\"displayName\": \"van mij\"}"));
    }

    @Test
    void de_app_rol_bezit_niets_en_de_eigenaar_mag_maken() throws Exception {
        try (Connection c = connect(Coordinaten.EIGENAAR);
                Statement s = c.createStatement()) {
            s.execute("create table proef (id int)");
            s.execute(
                    "create function tel() returns bigint language sql security definer return (select count(*) from proef)");
            s.execute("grant create on schema public to " + Coordinaten.TELLER);
            s.execute("alter function tel() owner to " + Coordinaten.TELLER);
        }
        try (Connection c = connect(Coordinaten.APP);
                Statement s = c.createStatement();
                ResultSet rol =
                        s.executeQuery("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")) {
            assertTrue(rol.next());
            assertFalse(rol.getBoolean(1));
            SQLException weigering = assertThrows(SQLException.class, () -> s.execute("create table van_mij (id int)"));
            assertEquals(GEEN_RECHT, weigering.getSQLState());
        }
    }

    @Test
    void een_mail_is_te_lezen_op_de_pagina_en_wat_terugkomt_in_de_postbus() throws Exception {
        String aan = UUID.randomUUID() + "@weert.example";
        verstuur(aan);
        verstuur(Postkantoor.RETOUR);

        Brief brief = Brievenbus.op(DELEN.post().adresVanDePagina()).van(aan).get(0);
        assertEquals("Proef", brief.onderwerp());
        String pagina = http.send(
                        HttpRequest.newBuilder(URI.create(DELEN.post().adresVanDePagina()))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        assertTrue(pagina.contains(aan));
        try (Store postbus = Session.getInstance(new Properties()).getStore("imap")) {
            postbus.connect("127.0.0.1", DELEN.post().imap(), Postkantoor.RETOUR, Postkantoor.RETOUR);
            Folder in = postbus.getFolder("INBOX");
            in.open(Folder.READ_ONLY);
            assertEquals("Proef", in.getMessage(in.getMessageCount()).getSubject());
        }
    }

    private static void verstuur(String aan) throws MessagingException {
        Properties server = new Properties();
        server.setProperty("mail.smtp.host", "127.0.0.1");
        server.setProperty("mail.smtp.port", String.valueOf(DELEN.post().smtp()));
        MimeMessage bericht = new MimeMessage(Session.getInstance(server));
        bericht.setFrom("bericht@smk.example");
        bericht.setRecipients(Message.RecipientType.TO, aan);
        bericht.setSubject("Proef");
        bericht.setText("Proef");
        Transport.send(bericht);
    }

    @Test
    void een_tweede_start_vindt_dezelfde_servers() {
        assertEquals(
                DELEN.keycloakUrl(),
                LokaleDelen.start(Instelling.voorTests("smk_lokaal2", true)).keycloakUrl());
    }

    private static Connection connect(String rol) throws SQLException {
        return DriverManager.getConnection(DELEN.jdbcUrl(), rol, Coordinaten.wachtwoord(rol));
    }

    private JsonNode tokenOf(String naam) throws IOException {
        String token = token("grant_type=password&client_id=" + Coordinaten.CURL_CLIENT + "&username=" + naam
                + "&password=" + Coordinaten.WACHTWOORD);
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private String token(String formulier) throws IOException {
        HttpRequest vraag = HttpRequest.newBuilder(URI.create(DELEN.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(formulier))
                .build();
        return JSON.readTree(send(vraag).body()).get("access_token").asText();
    }

    private JsonNode call(String token, String methode, String pad, String inhoud) throws IOException {
        return JSON.readTree(ask(token, methode, pad, inhoud).body());
    }

    private int status(String token, String methode, String pad, String inhoud) {
        return ask(token, methode, pad, inhoud).statusCode();
    }

    private HttpResponse<String> ask(String token, String methode, String pad, String inhoud) {
        return send(HttpRequest.newBuilder(URI.create(beheer + pad))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(methode, BodyPublishers.ofString(inhoud))
                .build());
    }

    private HttpResponse<String> send(HttpRequest vraag) {
        try {
            return http.send(vraag, BodyHandlers.ofString());
        } catch (IOException | InterruptedException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
