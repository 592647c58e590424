package nl.sturenmetkwaliteit.platform.transitie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.opslag.Sloten;
import nl.sturenmetkwaliteit.platform.probleem.Fout;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;
import org.jspecify.annotations.Nullable;

/**
 * The engine behind every status: checks who and whether, applies, writes the history, tells who listens. One transaction, and the only
 * way a status changes.
 */
@ApplicationScoped
public class Transities {

    private static final int REDEN_MINIMAAL = 10;

    private final EntityManager em;
    private final Sloten sloten;
    private final Geschiedenis geschiedenis;
    private final Voorwaardelijk voorwaardelijk;
    private final Redencontrole redencontrole;
    private final Event<Overgegaan> gebeurtenis;
    private final Clock clock;

    Transities(
            EntityManager em,
            Sloten sloten,
            Geschiedenis geschiedenis,
            Voorwaardelijk voorwaardelijk,
            Redencontrole redencontrole,
            Event<Overgegaan> gebeurtenis,
            Clock clock) {
        this.em = em;
        this.sloten = sloten;
        this.geschiedenis = geschiedenis;
        this.voorwaardelijk = voorwaardelijk;
        this.redencontrole = redencontrole;
        this.gebeurtenis = gebeurtenis;
        this.clock = clock;
    }

    /** One at a time for this thing until the transaction ends. Call it before reading what is to be moved. */
    public void vergrendel(UUID id) {
        sloten.vergrendel(id.toString());
    }

    /** What may come next for this caller, each with its conditions. */
    public <G extends Geval<S>, S extends Enum<S>> Overgangen mogelijk(Overgangstabel<G, S> tabel, G geval) {
        return new Overgangen(tabel.overgangen().stream()
                .filter(o -> o.van() == geval.ding().getStatus())
                .filter(o -> mag(o, geval.hoedanigheden()))
                .map(o -> new Overgangen.Mogelijk(
                        o.naar().name(),
                        o.uitleg(),
                        o.redenVereist(),
                        o.voorwaarden().stream().flatMap(v -> standen(v, geval)).toList()))
                .toList());
    }

    /** One that is not met says all that stands in the way, as a refusal does. */
    private static <G> Stream<Overgangen.Stand> standen(Voorwaarde<G> voorwaarde, G geval) {
        return voorwaarde.geldt(geval)
                ? Stream.of(new Overgangen.Stand(voorwaarde.name(), true, voorwaarde.uitleg()))
                : voorwaarde.bezwaren(geval).stream().map(zin -> new Overgangen.Stand(voorwaarde.name(), false, zin));
    }

    /**
     * Takes the step the caller asked for, or refuses it: first for who asks, then for the version the caller read ({@code If-Match}),
     * then with every unmet condition at once, and last for a reason that gives somebody away.
     */
    public <G extends Geval<S>, S extends Enum<S>> void voerUit(
            Overgangstabel<G, S> tabel, G geval, S naar, @Nullable String reden) {
        neem(em, tabel, geval, naar, reden, geval.hoedanigheden(), false);
    }

    /** Takes a step that follows from another one. Nobody can ask for these by hand. */
    public <G extends Geval<S>, S extends Enum<S>> void gevolg(
            EntityManager sessie, Overgangstabel<G, S> tabel, G geval, S naar, @Nullable String reden) {
        neem(sessie, tabel, geval, naar, reden, EnumSet.of(Hoedanigheid.GEVOLG), false);
    }

    /** As above, and the history does not tell who caused it: the name would give away a gemeente that is not to be known there. */
    public <G extends Geval<S>, S extends Enum<S>> void naamloosGevolg(
            EntityManager sessie, Overgangstabel<G, S> tabel, G geval, S naar, @Nullable String reden) {
        neem(sessie, tabel, geval, naar, reden, EnumSet.of(Hoedanigheid.GEVOLG), true);
    }

    private <G extends Geval<S>, S extends Enum<S>> void neem(
            EntityManager sessie,
            Overgangstabel<G, S> tabel,
            G geval,
            S naar,
            @Nullable String reden,
            Set<Hoedanigheid> hoedanigheden,
            boolean naamloos) {
        Statusdrager<S> ding = geval.ding();
        S van = ding.getStatus();
        List<Overgang<G, S>> rijen = tabel.overgangen().stream()
                .filter(o -> o.van() == van && o.naar() == naar)
                .toList();
        boolean gevraagd = Collections.disjoint(hoedanigheden, EnumSet.of(Hoedanigheid.GEVOLG, Hoedanigheid.SYSTEEM));
        if (rijen.isEmpty()) {
            if (gevraagd) {
                voorwaardelijk.eis(ding.getVersie());
            }
            throw ProbleemException.van(
                    ProbleemType.OVERGANG_NIET_MOGELIJK,
                    List.of(Fout.vanVoorwaarde("STATUS", "Vanuit " + van + " kan dit niet naar " + naar + ".")));
        }
        Overgang<G, S> rij = rijen.stream()
                .filter(o -> mag(o, hoedanigheden))
                .findFirst()
                .orElseThrow(() -> ProbleemException.geenToegang("Deze stap is aan " + wie(rijen) + "."));
        if (gevraagd) {
            voorwaardelijk.eis(ding.getVersie());
        }
        if (rij.redenVereist() && (reden == null || reden.strip().length() < REDEN_MINIMAAL)) {
            throw ProbleemException.ongeldig(
                    "reden", "VERPLICHT", "Geef een reden van minstens " + REDEN_MINIMAAL + " tekens.");
        }
        List<Fout> openstaand = rij.voorwaarden().stream()
                .filter(v -> !v.geldt(geval))
                .flatMap(v -> v.bezwaren(geval).stream().map(zin -> Fout.vanVoorwaarde(v.name(), zin)))
                .toList();
        if (!openstaand.isEmpty()) {
            throw ProbleemException.van(ProbleemType.OVERGANG_NIET_MOGELIJK, openstaand);
        }
        if (gevraagd && reden != null) {
            redencontrole.keur(reden);
        }
        var op = clock.instant();
        Overgegaan stap = new Overgegaan(tabel.ding(), ding.getId(), van.name(), naar.name());
        ding.zet(new Stap<>(naar, op));
        sessie.flush();
        geschiedenis.schrijf(sessie, stap, op, reden, naamloos);
        rij.effect().accept(geval);
        gebeurtenis.fire(stap);
    }

    private static boolean mag(Overgang<?, ?> overgang, Set<Hoedanigheid> hoedanigheden) {
        return !Collections.disjoint(overgang.wie(), hoedanigheden);
    }

    private static String wie(List<? extends Overgang<?, ?>> rijen) {
        return rijen.stream()
                .flatMap(o -> o.wie().stream())
                .distinct()
                .map(Hoedanigheid::omschrijving)
                .reduce((a, b) -> a + " of " + b)
                .orElse("niemand");
    }
}
