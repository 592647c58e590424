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
 * @param magWijzigen whether this caller can change or remove it now
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
        int versie)
        implements MetVersie {

    /** @param gemeenteNaam of the writer's gemeente; null for an NDSD-medewerker */
    static BijdrageWeergave van(Bijdrage bijdrage, @Nullable String gemeenteNaam, boolean magWijzigen) {
        String code = bijdrage.getSchrijverGemeente();
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
                magWijzigen && bijdrage.getVerwijderdOp() == null,
                bijdrage.getVersie());
    }
}
