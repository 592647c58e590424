package nl.sturenmetkwaliteit.toewijzing;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.transitie.Geval;
import nl.sturenmetkwaliteit.toewijzing.api.UitgenodigdeDeelnemer;
import nl.sturenmetkwaliteit.toewijzing.api.UitnodigingStatus;
import org.jspecify.annotations.Nullable;

/**
 * An invitation about to change its status.
 *
 * @param team whom the invited gemeente names in this request; null where the request does not answer yet
 */
record UitnodigingGeval(
        Uitnodiging uitnodiging, Set<Hoedanigheid> hoedanigheden, @Nullable Team team, Ruimte ruimte, Instant nu)
        implements Geval<UitnodigingStatus> {

    /**
     * Who was named.
     *
     * @param genoemd how many were named, known or not
     * @param personen those of them that are active people of the own gemeente
     */
    record Team(int genoemd, List<UitgenodigdeDeelnemer> personen) {

        boolean isActief() {
            return personen.size() == genoemd;
        }
    }

    static UitnodigingGeval gevolg(Uitnodiging uitnodiging, Instant nu) {
        return new UitnodigingGeval(uitnodiging, EnumSet.of(Hoedanigheid.GEVOLG), null, Ruimte.ONGEVRAAGD, nu);
    }

    @Override
    public Uitnodiging ding() {
        return uitnodiging;
    }
}
