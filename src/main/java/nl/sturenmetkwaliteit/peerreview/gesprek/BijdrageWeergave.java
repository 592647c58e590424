package nl.sturenmetkwaliteit.peerreview.gesprek;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.platform.web.MetVersie;
import org.jspecify.annotations.Nullable;

/**
 * What someone said; of what was removed, who and when.
 *
 * @param magWijzigen whether this caller can change it now
 * @param magVerwijderen whether this caller can remove it
 */
record BijdrageWeergave(
        UUID id,
        @Nullable String tekst,
        PersoonVanGemeente schrijver,
        List<PersoonVanGemeente> genoemd,
        Instant geplaatstOp,
        @Nullable Instant gewijzigdOp,
        @Nullable Instant verwijderdOp,
        boolean magWijzigen,
        boolean magVerwijderen,
        int versie)
        implements MetVersie {

    /** @param eigen whether the caller wrote it, and talks along */
    static BijdrageWeergave van(BijdrageRij rij, boolean eigen) {
        Bijdrage bijdrage = rij.bijdrage();
        String code = bijdrage.getSchrijverGemeente();
        String gemeenteNaam = rij.gemeenteNaam();
        boolean staatEr = bijdrage.getVerwijderdOp() == null;
        return new BijdrageWeergave(
                bijdrage.getId(),
                bijdrage.getTekst(),
                new PersoonVanGemeente(
                        bijdrage.getSchrijver(),
                        bijdrage.getSchrijverNaam(),
                        code == null || gemeenteNaam == null ? null : new GemeenteRef(code, gemeenteNaam)),
                bijdrage.getGenoemd(),
                bijdrage.getGeplaatstOp(),
                bijdrage.getGewijzigdOp(),
                bijdrage.getVerwijderdOp(),
                eigen && staatEr && rij.onderwerp().isOpen(),
                eigen && staatEr,
                bijdrage.getVersie());
    }
}
