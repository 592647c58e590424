package nl.sturenmetkwaliteit.scherm;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine, driven without a window. Playwright's own download is not used. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMEN =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> VLAGGEN = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Where it is: {@code SMK_CHROMIUM}, or the first on the path. */
    static Optional<Path> gevonden() {
        return Optional.ofNullable(System.getenv("SMK_CHROMIUM"))
                .map(Path::of)
                .or(() -> NAMEN.stream().flatMap(Chromium::opPad).findFirst());
    }

    static Chromium start(Path programma) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(programma)
                        .setHeadless(true)
                        .setArgs(VLAGGEN));
        return new Chromium(playwright, browser);
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Stream<Path> opPad(String naam) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(map -> Path.of(map, naam))
                .filter(Files::isExecutable);
    }
}
