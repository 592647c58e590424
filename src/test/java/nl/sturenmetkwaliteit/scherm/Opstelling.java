package nl.sturenmetkwaliteit.scherm;

import com.microsoft.playwright.Browser;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.sturenmetkwaliteit.lokaal.Coordinaten;
import nl.sturenmetkwaliteit.lokaal.Instelling;
import nl.sturenmetkwaliteit.lokaal.LokaleDelen;
import nl.sturenmetkwaliteit.lokaal.Pakket;

/**
 * The packaged product with its demo story, and one browser.
 *
 * @param sessies the cookies of who has logged in before, by user name: logging in is tested once, not at every turn
 */
record Opstelling(Coordinaten delen, Pakket dienst, Chromium chromium, Map<String, String> sessies)
        implements AutoCloseable {

    private static final String GELADEN = "Het demoverhaal is geladen";
    private static final int GEDULD_SECONDEN = 120;

    static Opstelling start(Path chromium) {
        try {
            Coordinaten delen = LokaleDelen.start(Instelling.voorTests("smk_scherm", true));
            Map<String, String> omgeving = Pakket.proef(delen);
            omgeving.put("SMK_DEMO_LADEN", "true");
            Pakket dienst = Pakket.start(omgeving).wacht();
            wachtOpVerhaal(dienst);
            wijsHulpDeWeg(delen, dienst);
            return new Opstelling(delen, dienst, Chromium.start(chromium), new HashMap<>());
        } catch (Exception fout) {
            throw new IllegalStateException("de opstelling start niet", fout);
        }
    }

    Browser browser() {
        return chromium.browser();
    }

    @Override
    public void close() throws InterruptedException {
        chromium.close();
        dienst.close();
    }

    /** What the helpers of the other tests ask their configuration for: with them a review comes to where a journey begins. */
    private static void wijsHulpDeWeg(Coordinaten delen, Pakket dienst) {
        delen.config().forEach(System::setProperty);
        RestAssured.baseURI = dienst.adres();
        nl.sturenmetkwaliteit.hulp.Mensen.zijnVanHetDemoverhaal();
    }

    private static void wachtOpVerhaal(Pakket dienst) throws Exception {
        long tot = System.nanoTime() + TimeUnit.SECONDS.toNanos(GEDULD_SECONDEN);
        while (!dienst.uitvoer().contains(GELADEN)) {
            if (System.nanoTime() > tot) {
                throw new AssertionError("het demoverhaal is niet geladen:\n" + dienst.uitvoer());
            }
            Thread.sleep(200);
        }
    }
}
