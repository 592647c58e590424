package nl.sturenmetkwaliteit.scherm;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * What the first view costs: the bytes that cross the line, in the gate; and how long it takes, for a person to read:
 * {@code ./mvnw verify -Dit.test=EersteBeeldIT -Dscherm.meting=true}.
 */
@Scherm
class EersteBeeldIT {

    private static final int HOOGSTENS = 200_000;

    /** A phone of some years ago beside this machine, and a moderate mobile connection. */
    private static final int TRAGER = 4;

    private static final int HEEN_EN_TERUG_MS = 150;
    private static final int BYTES_PER_SECONDE = 200_000;

    private static final String METER =
            """
            window.meting = { lcp: 0, tbt: 0 };
            new PerformanceObserver((lijst) => lijst.getEntries().forEach((e) => { meting.lcp = e.startTime; }))
              .observe({ type: 'largest-contentful-paint', buffered: true });
            new PerformanceObserver((lijst) => lijst.getEntries().forEach((e) => { meting.tbt += Math.max(0, e.duration - 50); }))
              .observe({ type: 'longtask', buffered: true });
            """;

    @Test
    void de_eerste_pagina_is_hoogstens_200_kB(Mensen mensen) {
        Page pagina = mensen.opEenTelefoon("fatima.amsterdam", "/methode");
        long bytes = open(pagina, "/", false);

        assertThat(pagina.locator("h1").innerText()).isEqualTo("Mijn taken");
        assertThat(bytes).isPositive().isLessThanOrEqualTo(HOOGSTENS);
        assertThat(stijl(pagina, "body", "fontFamily")).contains("Noto Sans");
        assertThat(stijl(pagina, ".smk-menuknop", "minBlockSize")).isEqualTo("48px");
        System.out.printf(Locale.ROOT, "eerste pagina: %d bytes over de lijn%n", bytes);
    }

    /** What was left out of the stylesheets to save bytes was not needed. */
    private static String stijl(Page pagina, String waarvan, String eigenschap) {
        return (String) pagina.locator(waarvan).evaluate("(e, naam) => getComputedStyle(e)[naam]", eigenschap);
    }

    @Test
    void meting_van_de_eerste_pagina_en_de_schrijfpagina(Mensen mensen) {
        if (!Boolean.getBoolean("scherm.meting")) {
            return;
        }
        Page pagina = mensen.opEenTelefoon("renske.schiermonnikoog", "/");
        String schrijven = pagina.locator("main a[href*='/rondes/']").first().getAttribute("href");
        for (String pad : new String[] {"/", schrijven}) {
            for (boolean traag : new boolean[] {false, true}) {
                long bytes = open(pagina, pad, traag);
                Number lcp = (Number) pagina.evaluate("meting.lcp");
                Number tbt = (Number) pagina.evaluate("meting.tbt");
                System.out.printf(
                        Locale.ROOT,
                        "%s %s: %d bytes, largest contentful paint %.0f ms, total blocking time %.0f ms%n",
                        Rondgang.soort(pad),
                        traag ? "(traag)" : "",
                        bytes,
                        lcp.doubleValue(),
                        tbt.doubleValue());
            }
        }
    }

    /** With an empty cache. */
    private static long open(Page pagina, String pad, boolean traag) {
        CDPSession lijn = pagina.context().newCDPSession(pagina);
        AtomicLong bytes = new AtomicLong();
        lijn.on(
                "Network.loadingFinished",
                klaar -> bytes.addAndGet(klaar.get("encodedDataLength").getAsLong()));
        lijn.send("Network.enable");
        lijn.send("Network.setCacheDisabled", met("cacheDisabled", true));
        if (traag) {
            JsonObject net = new JsonObject();
            net.addProperty("offline", false);
            net.addProperty("latency", HEEN_EN_TERUG_MS);
            net.addProperty("downloadThroughput", BYTES_PER_SECONDE);
            net.addProperty("uploadThroughput", BYTES_PER_SECONDE);
            lijn.send("Network.emulateNetworkConditions", net);
            JsonObject rekenkracht = new JsonObject();
            rekenkracht.addProperty("rate", TRAGER);
            lijn.send("Emulation.setCPUThrottlingRate", rekenkracht);
        }
        pagina.addInitScript(METER);
        Rust.opHet(pagina, pad);
        lijn.detach();
        return bytes.get();
    }

    private static JsonObject met(String naam, boolean waarde) {
        JsonObject inhoud = new JsonObject();
        inhoud.addProperty(naam, waarde);
        return inhoud;
    }
}
