package nl.sturenmetkwaliteit.notificatie.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sturenmetkwaliteit.platform.web.Html;
import org.jspecify.annotations.Nullable;

/**
 * Writes a mail out, as text and as HTML with the same words. It knows of a notice only what {@link Melding} has, so nothing delicate can
 * get in.
 */
@ApplicationScoped
class Brievenschrijver {

    private static final String BLAD =
            """
            <!doctype html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%2$s</title>
            <style>
            body { margin: 0; background: #ffffff; color: #1b1b1b; font: 16px/1.5 "Noto Sans", Verdana, sans-serif; overflow-wrap: anywhere; }
            main, footer { max-width: 600px; margin: 0 auto; padding: 16px 20px; }
            .naam { color: #154273; font-weight: bold; margin: 0; }
            h1 { font-size: 22px; line-height: 1.3; margin: 8px 0 16px; }
            h2 { font-size: 17px; line-height: 1.4; margin: 0; }
            p { margin: 8px 0; }
            ul { list-style: none; margin: 16px 0; padding: 0; }
            li { border-top: 1px solid #b4b4b4; padding: 12px 0; }
            a { color: #154273; }
            .knop { display: inline-block; margin: 8px 0; background: #154273; color: #ffffff; padding: 12px 20px; text-decoration: none; border-radius: 4px; }
            footer { border-top: 1px solid #b4b4b4; color: #4a4a4a; font-size: 14px; }
            </style>
            </head>
            <body>
            <main>
            <p class="naam">%3$s</p>
            <h1>%2$s</h1>
            %4$s
            <p>%5$s</p>
            </main>
            <footer>
            <p>%6$s</p>
            <p><a href="%7$s">%8$s</a></p>
            <p><a href="%9$s">%10$s</a></p>
            </footer>
            </body>
            </html>
            """;

    private final Mailadressen adressen;
    private final Afmeldsleutels sleutels;
    private final Agendabijlagen bijlagen;

    Brievenschrijver(Mailadressen adressen, Afmeldsleutels sleutels, Agendabijlagen bijlagen) {
        this.adressen = adressen;
        this.sleutels = sleutels;
        this.bijlagen = bijlagen;
    }

    /** @param meldingen at least one */
    Mail schrijf(Post post, Geadresseerde aan, List<Melding> meldingen) {
        Mailteksten teksten = new Mailteksten(aan.taal());
        Map<Melding, Integer> eenmaal = eenmaal(meldingen);
        String kop = post.isOverzicht() ? kop(teksten, eenmaal.size()) : teksten.kop(meldingen.get(0));
        String sleutel = sleutels.voor(post.id());
        return new Mail(
                aan.email(),
                post.berichtId(),
                post.isOverzicht() ? kop : teksten.onderwerp(meldingen.get(0)),
                tekst(post, teksten, kop, eenmaal, sleutel),
                html(post, aan.taal(), teksten, kop, eenmaal, sleutel),
                post.isOverzicht() ? null : bijlagen.van(meldingen.get(0), aan),
                Map.of(
                        "List-Id", teksten.zin("naam") + " <berichten." + adressen.domein() + ">",
                        "List-Unsubscribe", "<" + adressen.afmelding(sleutel) + ">",
                        "List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }

    /** What happened five times to one thing is one line. */
    private static Map<Melding, Integer> eenmaal(List<Melding> meldingen) {
        Map<Melding, Integer> eenmaal = new LinkedHashMap<>();
        meldingen.forEach(melding -> eenmaal.merge(melding, 1, Integer::sum));
        return eenmaal;
    }

    private static String kop(Mailteksten teksten, int aantal) {
        return aantal == 1
                ? teksten.zin("overzicht.een")
                : teksten.zin("overzicht.meer", Map.of("aantal", String.valueOf(aantal)));
    }

    private String tekst(Post post, Mailteksten teksten, String kop, Map<Melding, Integer> meldingen, String sleutel) {
        StringBuilder tekst = new StringBuilder(kop).append("\n\n");
        if (post.isOverzicht()) {
            tekst.append(teksten.zin("overzicht.zin")).append("\n\n");
        }
        meldingen.forEach((melding, aantal) -> {
            if (post.isOverzicht()) {
                tekst.append("* ").append(titel(teksten, melding, aantal)).append('\n');
            }
            tekst.append(teksten.zin(melding)).append('\n');
            @Nullable String wanneer = teksten.wanneer(melding);
            if (wanneer != null) {
                tekst.append(wanneer).append('\n');
            }
            @Nullable String agenda = teksten.agenda(melding);
            if (agenda != null) {
                tekst.append(agenda).append('\n');
            }
            if (!post.isOverzicht()) {
                tekst.append('\n').append(teksten.zin("open")).append(":\n");
            }
            tekst.append(adressen.van(melding.pad())).append("\n\n");
        });
        return tekst.append(teksten.zin("inloggen"))
                .append("\n\n-- \n")
                .append(teksten.zin("waarom"))
                .append("\n\n")
                .append(afmelden(post, teksten))
                .append(":\n")
                .append(adressen.afmeldpagina(sleutel))
                .append("\n\n")
                .append(teksten.zin("voorkeuren"))
                .append(":\n")
                .append(adressen.voorkeuren())
                .append('\n')
                .toString();
    }

    private String html(
            Post post,
            Mailtaal taal,
            Mailteksten teksten,
            String kop,
            Map<Melding, Integer> meldingen,
            String sleutel) {
        return BLAD.formatted(
                taal.locale().getLanguage(),
                Html.veilig(kop),
                Html.veilig(teksten.zin("naam")),
                post.isOverzicht()
                        ? lijst(teksten, meldingen)
                        : enkel(teksten, meldingen.keySet().iterator().next()),
                Html.veilig(teksten.zin("inloggen")),
                Html.veilig(teksten.zin("waarom")),
                Html.veilig(adressen.afmeldpagina(sleutel)),
                Html.veilig(afmelden(post, teksten)),
                Html.veilig(adressen.voorkeuren()),
                Html.veilig(teksten.zin("voorkeuren")));
    }

    private String enkel(Mailteksten teksten, Melding melding) {
        return zinnen(teksten, melding)
                + "<p><a class=\"knop\" style=\"color: #ffffff\" href=\"%s\">%s</a></p>"
                        .formatted(Html.veilig(adressen.van(melding.pad())), Html.veilig(teksten.zin("open")));
    }

    private String lijst(Mailteksten teksten, Map<Melding, Integer> meldingen) {
        StringBuilder lijst = new StringBuilder("<p>")
                .append(Html.veilig(teksten.zin("overzicht.zin")))
                .append("</p>\n<ul>\n");
        meldingen.forEach((melding, aantal) -> lijst.append("<li><h2><a href=\"%s\">%s</a></h2>%n"
                        .formatted(
                                Html.veilig(adressen.van(melding.pad())), Html.veilig(titel(teksten, melding, aantal))))
                .append(zinnen(teksten, melding))
                .append("</li>\n"));
        return lijst.append("</ul>").toString();
    }

    private static String zinnen(Mailteksten teksten, Melding melding) {
        @Nullable String wanneer = teksten.wanneer(melding);
        @Nullable String agenda = teksten.agenda(melding);
        return "<p>" + Html.veilig(teksten.zin(melding)) + "</p>\n"
                + (wanneer == null ? "" : "<p><strong>" + Html.veilig(wanneer) + "</strong></p>\n")
                + (agenda == null ? "" : "<p>" + Html.veilig(agenda) + "</p>\n");
    }

    /** With who asks in it: links to different things read differently. */
    private static String titel(Mailteksten teksten, Melding melding, int aantal) {
        String kop = melding.vanGemeente() == null
                ? teksten.kop(melding)
                : teksten.kop(melding) + ", " + melding.vanGemeente();
        return aantal == 1 ? kop : kop + " " + teksten.zin("vaker", Map.of("aantal", String.valueOf(aantal)));
    }

    private static String afmelden(Post post, Mailteksten teksten) {
        return teksten.zin(post.isOverzicht() ? "afmelden.OVERZICHT" : "afmelden.ENKEL");
    }
}
