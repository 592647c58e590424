package nl.sturenmetkwaliteit.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.sturenmetkwaliteit.platform.tijd.Klok;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Tells the demo story once, into an empty database, with the clock set to the day of each step. The scheduler is off meanwhile: what
 * falls due in the story is done by the people in it.
 */
@Singleton
class Demolader {

    private static final Logger LOG = Logger.getLogger(Demolader.class);
    private static final List<String> CASUSSEN = List.of(
            "casus-1-aanbesteding",
            "casus-2-buurtteam",
            "casus-3-huishouden",
            "casus-4-eiland",
            "casus-5-aanmaning",
            "casus-6-kwartaalgesprek");

    private final boolean laden;
    private final int poort;
    private final String issuer;
    private final Klok klok;
    private final Clock clock;
    private final Scheduler planner;
    private final Leegheid leegheid;
    private volatile boolean teVertellen;

    Demolader(
            @ConfigProperty(name = "smk.demo.laden", defaultValue = "false") boolean laden,
            @ConfigProperty(name = "quarkus.http.port") int poort,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> issuer,
            Klok klok,
            Clock clock,
            Scheduler planner,
            Leegheid leegheid) {
        this.laden = laden;
        this.poort = poort;
        this.issuer = issuer.orElse("");
        this.klok = klok;
        this.clock = clock;
        this.planner = planner;
        this.leegheid = leegheid;
    }

    /** From the very start: what falls due must not get between. */
    void begin(@Observes StartupEvent start) {
        teVertellen = laden && leegheid.isLeeg();
        if (teVertellen) {
            planner.pause();
        }
    }

    /** It is told to this service, so it waits until that listens: what answers on the port before may be another one. */
    void vertelAan(@ObservesAsync HttpServerStart dezeDienst) {
        if (teVertellen) {
            teVertellen = false;
            new Thread(this::laad, "demoverhaal").start();
        }
    }

    private void laad() {
        long begin = System.nanoTime();
        try {
            vertel();
            LOG.infof(
                    "Het demoverhaal is geladen in %d s.",
                    Duration.ofNanos(System.nanoTime() - begin).toSeconds());
        } catch (RuntimeException fout) {
            LOG.error("Het demoverhaal is niet heel geladen; begin opnieuw met -Dvers.", fout);
        } finally {
            klok.verschuif(Duration.ZERO);
            planner.resume();
        }
    }

    private void vertel() {
        Demoklant klant = new Demoklant("http://127.0.0.1:" + poort + "/api/v1", issuer);
        Draaiboek draaiboek = new Draaiboek(LocalDate.now(clock));
        Gemeentenverhaal mensen = new Gemeentenverhaal(klant, lees("mensen"));
        Rondeverhaal rondes = new Rondeverhaal(klant, draaiboek, mensen);
        List<JsonNode> verhalen = CASUSSEN.stream().map(Demolader::lees).toList();
        Intakeverhaal intake = new Intakeverhaal(klant, draaiboek, mensen);
        Teamverhaal team = new Teamverhaal(klant, draaiboek, mensen);
        Sessieverhaal sessies = new Sessieverhaal(klant, draaiboek);
        Oogstverhaal oogst = new Oogstverhaal(klant, draaiboek, mensen, rondes);
        Lesverhaal lessen = new Lesverhaal(klant, draaiboek, mensen);
        draaiboek.op(-365, 9, mensen::vertel);
        draaiboek.op(-7, 23, mensen::leesBerichten);
        new Seizoenverhaal(klant, draaiboek).plan();
        for (JsonNode verhaal : verhalen) {
            intake.plan(verhaal);
            team.plan(verhaal);
            rondes.plan(verhaal);
            sessies.plan(verhaal);
            oogst.plan(verhaal);
            lessen.plan(verhaal);
        }
        for (Draaiboek.Stap stap : draaiboek.opVolgorde()) {
            Instant moment = draaiboek.moment(stap.dag(), stap.uur()).toInstant();
            klok.zetOp(moment);
            stap.gebeurt().run();
        }
    }

    private static JsonNode lees(String naam) {
        try (InputStream bestand = Demolader.class.getResourceAsStream("/demo/" + naam + ".yaml")) {
            return new ObjectMapper(new YAMLFactory()).readTree(bestand);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
