package nl.sturenmetkwaliteit.platform.identiteit;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import org.jspecify.annotations.Nullable;

/** The caller of this request: set once from the token, confirmed by the first transaction. Before that it is nobody. */
@RequestScoped
public class Beller {

    private @Nullable Actor actor;
    private @Nullable Bevestigd bevestigd;
    private @Nullable Verzoek verzoek;
    private boolean vastgelegd;
    private @Nullable String getoond;

    /** What the database made of the actor at the start of the transaction. */
    public record Bevestigd(
            UUID persoon, String naam, @Nullable String keuken, Rol rol, Set<Hoedanigheid> hoedanigheden) {}

    /**
     * The operation asked for.
     *
     * @param review the review in its path
     * @param ding the collection named last in the path, with the id behind it
     */
    public record Verzoek(
            String operatie, boolean wijzigt, @Nullable UUID review, @Nullable String ding, @Nullable UUID dingId) {}

    public void is(Actor nieuw) {
        this.actor = nieuw;
    }

    public void vraagt(Verzoek nieuw) {
        this.verzoek = nieuw;
    }

    /** Whom the page that asks says it shows, if it says so. */
    void getoond(@Nullable String persoon) {
        this.getoond = persoon;
    }

    /**
     * Says who the database found. All tabs of a browser share one session: a page that still shows another than who logged in since gets
     * nothing and changes nothing, or it would write in the wrong name and the wrong gemeente.
     */
    public void bevestig(Bevestigd nieuw) {
        if (getoond != null && !getoond.equals(nieuw.persoon().toString())) {
            throw ProbleemException.van(
                    ProbleemType.NIET_INGELOGD,
                    "In deze browser is intussen iemand anders ingelogd. Log opnieuw in; wat u schreef blijft staan.");
        }
        this.bevestigd = nieuw;
    }

    /** The processing log has this request: the transactions that still follow, such as the parts of a download, belong to that row. */
    public void isVastgelegd(boolean nieuw) {
        this.vastgelegd = nieuw;
    }

    public boolean isVastgelegd() {
        return vastgelegd;
    }

    public @Nullable Actor actor() {
        return actor;
    }

    public @Nullable Verzoek verzoek() {
        return verzoek;
    }

    public boolean isBevestigd() {
        return bevestigd != null;
    }

    /** The deelnemer id of the caller, the Keycloak id of an NDSD-medewerker, or the id of the token of a machine. */
    public UUID persoon() {
        return zeker().persoon();
    }

    public String naam() {
        return zeker().naam();
    }

    public Rol rol() {
        return zeker().rol();
    }

    /** The own gemeente, null for NDSD. */
    public @Nullable String gemeente() {
        return actor == null ? null : actor.gemeente();
    }

    /** The own gemeente of a caller who must have one; the operation's roles see to that. */
    public String eigenGemeente() {
        String eigen = gemeente();
        if (eigen == null) {
            throw new IllegalStateException("deze operatie is alleen voor wie bij een gemeente hoort");
        }
        return eigen;
    }

    /** The kitchen this request works in, or null. */
    public @Nullable String keuken() {
        return bevestigd == null ? null : bevestigd.keuken();
    }

    public boolean isGast() {
        String keuken = keuken();
        return keuken != null && !keuken.equals(gemeente());
    }

    /** What the caller is in the review of the path, and by rank. */
    public Set<Hoedanigheid> hoedanigheden() {
        Set<Hoedanigheid> alle = EnumSet.noneOf(Hoedanigheid.class);
        alle.addAll(zeker().hoedanigheden());
        switch (zeker().rol()) {
            case NDSD -> alle.add(Hoedanigheid.NDSD);
            case BEHEERDER -> alle.add(Hoedanigheid.BEHEERDER);
            case SYSTEEM -> alle.add(Hoedanigheid.SYSTEEM);
            case COORDINATOR -> {
                if (!isGast()) {
                    alle.add(Hoedanigheid.COORDINATOR);
                }
            }
            case DEELNEMER, MACHINE -> {}
        }
        return alle;
    }

    public boolean is(Hoedanigheid hoedanigheid) {
        return hoedanigheden().contains(hoedanigheid);
    }

    /** Refuses who has the role in the token only: our own administration decides too. */
    public void eis(Hoedanigheid hoedanigheid) {
        if (!is(hoedanigheid)) {
            throw ProbleemException.geenToegang("Dit is aan " + hoedanigheid.omschrijving() + ".");
        }
    }

    /** Refuses in these words who is none of these. */
    public void eisEen(String anders, Hoedanigheid... mogelijk) {
        if (Collections.disjoint(hoedanigheden(), Set.of(mogelijk))) {
            throw ProbleemException.geenToegang(anders);
        }
    }

    private Bevestigd zeker() {
        if (bevestigd == null) {
            throw new IllegalStateException("buiten een transactie is niemand de beller");
        }
        return bevestigd;
    }
}
