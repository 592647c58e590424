package nl.sturenmetkwaliteit.toewijzing.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sturenmetkwaliteit.toewijzing.match.Werking.Peer;
import nl.sturenmetkwaliteit.toewijzing.match.Werking.Peerreden;

/** The wishes about one peer: what they are worth, and what is said about them. */
final class Peerwensen {

    private static final int ALLEEN_PROFIEL = 48;
    private static final int ALLEEN_ERVARING = 36;
    private static final int PER_GROOTTEKLASSE = 12;
    private static final int PER_STEDELIJKHEID = 8;

    static final Peer EXPERTISE = new Peer(Peerwensen::expertise, 52, Peerwensen::redenenExpertise);
    static final Peer VERGELIJKBAAR = new Peer(Peerwensen::vergelijkbaar, 40, Peerwensen::redenenVergelijkbaar);
    static final Peer FRIS = new Peer(Peerwensen::fris, Werking.VOL, Peerwensen::redenenFris);
    static final Peer WEDERKERIG = new Peer(Peerwensen::wederkerig, 30, Peerwensen::redenenWederkerig);

    private Peerwensen() {}

    private static int expertise(Blik blik) {
        int punten = 0;
        for (String thema : blik.vraag().themas()) {
            punten += expertise(blik.kent(thema), blik.deedErvaringOpMet(thema));
        }
        return punten / Math.max(1, blik.vraag().themas().size());
    }

    private static int expertise(boolean kent, boolean ervaring) {
        if (kent) {
            return ervaring ? Werking.VOL : ALLEEN_PROFIEL;
        }
        return ervaring ? ALLEEN_ERVARING : 0;
    }

    private static List<Peerreden> redenenExpertise(Blik blik) {
        List<Peerreden> redenen = new ArrayList<>();
        List<String> kent = blik.themas(blik::kent);
        List<String> ervaring = blik.themas(blik::deedErvaringOpMet);
        List<String> vreemd = blik.themas(thema -> !blik.weetVan(thema));
        if (!kent.isEmpty()) {
            redenen.add(new Peerreden(true, "Is thuis in " + Woorden.rij(kent) + "."));
        }
        if (!ervaring.isEmpty()) {
            redenen.add(new Peerreden(true, "Werkte eerder aan een casus over " + Woorden.rij(ervaring) + "."));
        }
        if (!vreemd.isEmpty()) {
            redenen.add(
                    new Peerreden(false, "Heeft, voor zover bekend, geen ervaring met " + Woorden.rij(vreemd) + "."));
        }
        return redenen;
    }

    private static int vergelijkbaar(Blik blik) {
        return Math.max(
                0,
                Werking.VOL
                        - PER_GROOTTEKLASSE * Math.abs(blik.verschilInGrootte())
                        - PER_STEDELIJKHEID * Math.abs(blik.verschilInStedelijkheid()));
    }

    private static List<Peerreden> redenenVergelijkbaar(Blik blik) {
        String gastheer = blik.gastheer().naam();
        if (blik.isVergelijkbaar()) {
            return List.of(new Peerreden(true, "Is ongeveer even groot en even stedelijk als " + gastheer + "."));
        }
        String verschil = Woorden.verschil(blik);
        return List.of(
                blik.isDuidelijkAnders()
                        ? new Peerreden(false, "Verschilt duidelijk van " + gastheer + ": " + verschil + ".")
                        : new Peerreden(true, "Lijkt redelijk op " + gastheer + ": " + verschil + "."));
    }

    /** After five years a meeting is as if it had not been: a point for each month. */
    private static int fris(Blik blik) {
        return (int) Math.min(Werking.VOL, blik.maandenGeleden().orElse((long) Werking.VOL));
    }

    private static List<Peerreden> redenenFris(Blik blik) {
        String gastheer = blik.gastheer().naam();
        Optional<Ontmoeting> laatste = blik.laatsteOntmoeting();
        if (laatste.isEmpty()) {
            return List.of(
                    new Peerreden(true, "Kijkt met frisse ogen: was nog niet eerder bij " + gastheer + " te gast."));
        }
        boolean fris = fris(blik) == Werking.VOL;
        int jaar = laatste.get().datum().getYear();
        boolean wasTeGast = laatste.get().gastheer().equals(blik.gastheer().gemeente());
        return List.of(new Peerreden(
                fris,
                wasTeGast
                        ? "Was in " + jaar + " voor het laatst te gast bij " + gastheer + "."
                        : "Had in " + jaar + " zelf " + gastheer + " te gast."));
    }

    /** Half for who is even, all for who owes two full teams, nothing for who gave two more than it got. */
    private static int wederkerig(Blik blik) {
        int ruim = 2 * blik.evenwicht();
        int tegoed = Math.max(-ruim, Math.min(ruim, blik.tegoed()));
        return Werking.VOL * (tegoed + ruim) / (2 * ruim);
    }

    private static List<Peerreden> redenenWederkerig(Blik blik) {
        if (blik.tegoed() >= blik.evenwicht()) {
            return List.of(
                    new Peerreden(true, "Is aan de beurt om te geven: kreeg of vraagt meer dan het tot nu toe gaf."));
        }
        return blik.tegoed() < 0 ? List.of(new Peerreden(false, "Gaf al meer reviews dan het zelf kreeg.")) : List.of();
    }
}
