package nl.sturenmetkwaliteit.lokaal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Where a developer reads what was sent, and where the tests fetch it. On this machine only. */
final class Postpagina {

    private static final int HOOGSTENS = 500;
    private static final String HTML = "text/html; charset=utf-8";
    private static final String TEKST = "text/plain; charset=utf-8";

    /** A link in a mail opens beside this page: the product does not let itself be shown within another. */
    private static final String BUITEN_HET_KADER = "<base target=\"_blank\">";

    private static final String BLAD =
            """
            <!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%1$s</title>
            <style>body{font:16px/1.5 sans-serif;max-width:60rem;margin:1rem auto;padding:0 1rem}
            table{border-collapse:collapse;width:100%%}td,th{text-align:left;padding:.3rem .5rem;border-bottom:1px solid #ccc}
            pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#f4f4f4;padding:1rem}iframe{width:100%%;height:40rem;border:1px solid #999}</style>
            <h1>%1$s</h1>
            %2$s
            """;

    private final Postkantoor kantoor;

    private Postpagina(Postkantoor kantoor) {
        this.kantoor = kantoor;
    }

    static void open(int poort, Postkantoor kantoor) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", poort), 0);
        server.createContext("/", new Postpagina(kantoor)::antwoord);
        server.start();
    }

    private void antwoord(HttpExchange vraag) throws IOException {
        try (vraag) {
            List<String> pad =
                    List.of(vraag.getRequestURI().getPath().substring(1).split("/"));
            switch (pad.get(0)) {
                case "" -> stuur(vraag, 200, HTML, lijst());
                case "nummers" ->
                    stuur(vraag, 200, TEKST, nummers(vraag.getRequestURI().getQuery()));
                case "post" -> toon(vraag, pad);
                default -> stuur(vraag, 404, TEKST, "Hier is niets.");
            }
        }
    }

    private void toon(HttpExchange vraag, List<String> pad) throws IOException {
        var gevonden = pad.size() < 2 || !pad.get(1).matches("\\d{1,9}")
                ? java.util.Optional.<Poststuk>empty()
                : kantoor.poststuk(Integer.parseInt(pad.get(1)));
        if (gevonden.isEmpty()) {
            stuur(vraag, 404, TEKST, "Deze mail is er niet.");
            return;
        }
        Poststuk stuk = gevonden.get();
        switch (pad.size() > 2 ? pad.get(2) : "") {
            case "bron" -> stuur(vraag, 200, TEKST, stuk.bron());
            case "html" -> stuur(vraag, 200, HTML, stuk.deel("text/html"));
            case "kader" ->
                stuur(vraag, 200, HTML, stuk.deel("text/html").replace("<head>", "<head>" + BUITEN_HET_KADER));
            default -> stuur(vraag, 200, HTML, blad(stuk));
        }
    }

    private String lijst() {
        List<Poststuk> alle = new ArrayList<>(kantoor.poststukken());
        Collections.reverse(alle);
        String rijen = alle.stream()
                .limit(HOOGSTENS)
                .map(stuk -> "<tr><td>%tT<td>%s<td><a href='/post/%d'>%s</a>%n"
                        .formatted(stuk.op(), veilig(stuk.aan()), stuk.nummer(), veilig(stuk.onderwerp())))
                .collect(Collectors.joining());
        return BLAD.formatted(
                "Verstuurde post",
                "<p>%d mails, de nieuwste boven. <a href='/'>Kijk opnieuw</a></p><table><tr><th>Tijd<th>Aan<th>Onderwerp%n%s</table>"
                        .formatted(alle.size(), rijen));
    }

    private static String blad(Poststuk stuk) {
        int nummer = stuk.nummer();
        return BLAD.formatted(
                veilig(stuk.onderwerp()),
                """
                <p><a href="/">Alle post</a> | Aan %s | Retour %s | <a href="/post/%d/html">Alleen de HTML</a> | <a href="/post/%d/bron">Bron</a></p>
                <h2>HTML</h2><iframe sandbox="allow-popups allow-popups-to-escape-sandbox" title="HTML" src="/post/%d/kader"></iframe>
                <h2>Tekst</h2><pre>%s</pre><h2>Agenda</h2><pre>%s</pre><h2>Kop</h2><pre>%s</pre>
                """
                        .formatted(
                                veilig(stuk.aan()),
                                veilig(stuk.retour()),
                                nummer,
                                nummer,
                                nummer,
                                veilig(stuk.deel("text/plain")),
                                veilig(stuk.deel("text/calendar")),
                                veilig(stuk.kop())));
    }

    /** The numbers of the mails to this address; of all without. */
    private String nummers(String aan) {
        return kantoor.poststukken().stream()
                .filter(stuk -> aan == null || stuk.aan().equalsIgnoreCase(aan))
                .map(stuk -> String.valueOf(stuk.nummer()))
                .collect(Collectors.joining("\n"));
    }

    private static String veilig(String tekst) {
        return tekst.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;");
    }

    private static void stuur(HttpExchange vraag, int status, String soort, String inhoud) throws IOException {
        byte[] bytes = inhoud.getBytes(StandardCharsets.UTF_8);
        vraag.getResponseHeaders().set("Content-Type", soort);
        vraag.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        vraag.getResponseBody().write(bytes);
    }
}
