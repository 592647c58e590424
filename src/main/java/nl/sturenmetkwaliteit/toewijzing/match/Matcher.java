package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.List;
import java.util.concurrent.CancellationException;

/** Finds who reviews what. */
public final class Matcher {

    /** The pins that cannot be honoured; with one of them there is no proposal. */
    public static List<Bezwaar> bezwaren(Matchinvoer invoer) {
        return new Toelating(invoer).bezwaren(invoer.vragen());
    }

    /**
     * The best proposal it finds.
     *
     * @throws IllegalArgumentException when there are {@link #bezwaren}
     * @throws CancellationException when the follower wants it to stop
     */
    public Matchuitkomst los(Matchinvoer invoer, Volger volger) {
        List<Bezwaar> bezwaren = bezwaren(invoer);
        if (!bezwaren.isEmpty()) {
            throw new IllegalArgumentException("pins that break a rule: " + bezwaren);
        }
        Model model = new Model(invoer);
        Zoektocht.Vondst vondst = new Zoektocht(model, invoer.zaad(), volger).zoek();
        return new Matchuitkomst(
                new Verslag(Stand.van(model, vondst.gekozen)).teams(), vondst.doel, vondst.grens, vondst.optimaal);
    }
}
