package nl.sturenmetkwaliteit.peerreview.aanname;

import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.platform.web.MetVersie;
import org.jspecify.annotations.Nullable;

/**
 * An aanname with its origin and state.
 *
 * @param magWijzigen whether this caller can change its text now
 */
record AannameWeergave(
        UUID id,
        String tekst,
        AannameOver over,
        PersoonVanGemeente houder,
        @Nullable UUID ronde,
        AannameStatus status,
        boolean magWijzigen,
        int versie)
        implements MetVersie {

    static AannameWeergave van(AannameRij rij, UUID lezer) {
        Aanname aanname = rij.aanname();
        return new AannameWeergave(
                aanname.getId(),
                aanname.getTekst(),
                aanname.getOver(),
                aanname.houder(rij.gemeenteNaam()),
                aanname.getRonde(),
                aanname.getStatus(),
                aanname.isVan(lezer) && aanname.isTeWijzigen(),
                aanname.getVersie());
    }
}
