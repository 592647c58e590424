package nl.sturenmetkwaliteit.platform.web;

import nl.sturenmetkwaliteit.platform.taal.Taal;

/** The few pages the service makes itself: one frame, no scripts, and everything that is filled in escaped. */
public final class Html {

    static final String MEDIATYPE = "text/html; charset=utf-8";

    private Html() {}

    /**
     * @param titel a sentence of the service, in Dutch
     * @param inhoud HTML, in the language of the page
     */
    static String pagina(Taal taal, String titel, String inhoud) {
        return """
                <!doctype html>
                <html lang="%3$s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s - Sturen met kwaliteit</title>
                <link rel="stylesheet" href="/stijl.css">
                </head>
                <body>
                <a class="spring" href="#inhoud">%4$s</a>
                <header><a href="/">Sturen met kwaliteit</a></header>
                <main id="inhoud" tabindex="-1">
                <h1>%1$s</h1>
                %2$s
                </main>
                <footer><p>%5$s</p></footer>
                </body>
                </html>
                """
                .formatted(
                        veilig(taal.zin(titel)),
                        inhoud,
                        taal.tag(),
                        taal.zin("Naar de inhoud"),
                        taal.zin("Een dienst voor gemeenten die van elkaar leren. Vrije software onder de EUPL-1.2."));
    }

    /** As text in HTML, also within an attribute. */
    public static String veilig(String tekst) {
        return tekst.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
