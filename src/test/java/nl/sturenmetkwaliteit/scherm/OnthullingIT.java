package nl.sturenmetkwaliteit.scherm;

import static nl.sturenmetkwaliteit.peerreview.api.RondeSoort.REFLECTEREN;
import static nl.sturenmetkwaliteit.scherm.Zoek.knop;
import static nl.sturenmetkwaliteit.scherm.Zoek.melding;
import static nl.sturenmetkwaliteit.scherm.Zoek.veld;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.sturenmetkwaliteit.hulp.Berichten;
import nl.sturenmetkwaliteit.hulp.Gesprekken;
import nl.sturenmetkwaliteit.hulp.Proefreview;
import nl.sturenmetkwaliteit.hulp.Reviewbouwer;
import nl.sturenmetkwaliteit.hulp.Schrijven;
import org.junit.jupiter.api.Test;

/** Everyone writes with their own eyes: nobody reads another before the rule of the ronde allows it. */
@Scherm
class OnthullingIT {

    private static final String NADIA = "nadia.utrecht";
    private static final String BRAM = "bram.groningen";
    private static final String CASUSHOUDER = "marloes.amsterdam";
    /** Never whole; what comes down it is in the list of berichten. */
    private static final String STROOM = "/notificaties/stroom";

    private static final String GEHEIM = "Niemand vroeg het meisje met de groene jas.";
    private static final Map<String, String> VAN_NADIA = Map.of("denken", GEHEIM, "handelen", GEHEIM);

    @Test
    void wat_een_peer_indient_is_nergens_te_zien_of_te_merken_tot_de_regel_het_toelaat(Mensen mensen) {
        Proefreview review = Reviewbouwer.eenReview().metPeers(NADIA, BRAM).inRonde(REFLECTEREN);
        Berichten.zijnVerteld();
        List<String> paden = paden(review);
        String ronde = paden.get(0);
        Page peer = mensen.achterEenBureau(BRAM, "/");
        Page casushouder = mensen.achterEenBureau(CASUSHOUDER, "/");
        Map<String, String> peerEerst = ziet(peer, paden);
        Map<String, String> casushouderEerst = ziet(casushouder, paden);

        String reflectie = Schrijven.ingediend(review, NADIA, REFLECTEREN, VAN_NADIA);
        String id = reflectie.substring(reflectie.lastIndexOf('/') + 1);
        Gesprekken.zegt(NADIA, Gesprekken.over(reflectie), GEHEIM);
        // not a word and not a number less or more than before she handed in
        assertThat(ziet(peer, paden)).isEqualTo(peerEerst);
        assertThat(ziet(casushouder, paden)).isEqualTo(casushouderEerst);
        assertThat(peerEerst.values()).noneMatch(tekst -> tekst.contains(GEHEIM) || tekst.contains(id));

        Schrijven.ingediend(review, BRAM, REFLECTEREN, Schrijven.REFLECTIE);
        assertThat(tekst(peer, ronde)).contains(GEHEIM);
        reageer(peer, "Bij ons zat zij op de gang.");
        assertThat(ziet(casushouder, paden).values()).noneMatch(tekst -> tekst.contains(GEHEIM) || tekst.contains(id));

        review.sluit(REFLECTEREN);
        assertThat(tekst(casushouder, ronde)).contains(GEHEIM, "Reacties (2)");
    }

    private static void reageer(Page pagina, String tekst) {
        pagina.getByLabel("Reacties (1)").click();
        veld(pagina, "Uw reactie").fill(tekst);
        knop(pagina, "Plaats de reactie").click();
        PlaywrightAssertions.assertThat(melding(pagina, "Uw reactie staat erbij."))
                .isVisible();
        PlaywrightAssertions.assertThat(pagina.getByLabel("Reacties (2)")).isVisible();
    }

    /** Wherever one could come across it. */
    private static List<String> paden(Proefreview review) {
        String ronde = review.rondePad(REFLECTEREN);
        return List.of(
                ronde,
                ronde + "/mijn-reflectie",
                review.pad(),
                review.pad() + "/rondes",
                review.pad() + "/aannames",
                review.pad() + "/oogst",
                review.pad() + "/verslag");
    }

    /** All that comes to someone's browser on these pages: what the page holds, shown or not, and what the service answered. */
    private static Map<String, String> ziet(Page pagina, List<String> paden) {
        Map<String, String> gezien = new TreeMap<>();
        for (String pad : paden) {
            List<Response> antwoorden = new ArrayList<>();
            Consumer<Response> luister = antwoorden::add;
            pagina.onResponse(luister);
            gezien.put(pad, tekst(pagina, pad));
            pagina.offResponse(luister);
            antwoorden.stream()
                    .filter(antwoord ->
                            antwoord.url().contains("/api/") && !antwoord.url().endsWith(STROOM))
                    .forEach(antwoord -> gezien.put(antwoord.url(), antwoord.status() + " " + antwoord.text()));
        }
        assertThat(gezien).hasSizeGreaterThan(2 * paden.size());
        return gezien;
    }

    private static String tekst(Page pagina, String pad) {
        Rust.opHet(pagina, pad);
        // numbers that follow the order in which parts of the page happened to be drawn
        return pagina.getByRole(AriaRole.MAIN).innerHTML().replaceAll("_r_\\w+_", "_r_");
    }
}
