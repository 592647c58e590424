package nl.sturenmetkwaliteit.hulp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the mail server of the tests took, in the order in which it came. */
public final class Brievenbus {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String adres;

    private Brievenbus(String adres) {
        this.adres = adres;
    }

    /** Of the server under a {@code @QuarkusTest}. */
    public static Brievenbus vanDeTest() {
        return op(ConfigProvider.getConfig().getValue("lokaal.post", String.class));
    }

    public static Brievenbus op(String adres) {
        return new Brievenbus(adres);
    }

    public List<Brief> van(String aan) {
        return na(aan, 0);
    }

    /** But for so many that came first. */
    public List<Brief> na(String aan, int aantal) {
        return haal("/nummers?" + aan).lines().skip(aantal).map(this::brief).toList();
    }

    public int aantalVan(String aan) {
        return (int) haal("/nummers?" + aan).lines().count();
    }

    public int aantal() {
        return (int) haal("/nummers").lines().count();
    }

    private Brief brief(String nummer) {
        return Brief.van(haal("/post/" + nummer + "/bron"));
    }

    private String haal(String pad) {
        try {
            return http.send(
                            HttpRequest.newBuilder(URI.create(adres + pad)).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(onderbroken);
        }
    }
}
