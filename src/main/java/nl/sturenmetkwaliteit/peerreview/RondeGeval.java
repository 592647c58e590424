package nl.sturenmetkwaliteit.peerreview;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.peerreview.api.RondeStatus;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.transitie.Geval;
import org.jspecify.annotations.Nullable;

/**
 * A ronde about to change its status, among the others of its review.
 *
 * @param voor the only person to open again for
 */
record RondeGeval(
        Ronde ronde,
        Peerreview review,
        List<Ronde> alle,
        Set<Hoedanigheid> hoedanigheden,
        @Nullable UUID voor,
        @Nullable String reden)
        implements Geval<RondeStatus> {

    @Override
    public Ronde ding() {
        return ronde;
    }

    Stream<Ronde> eerdere() {
        return alle.stream().filter(andere -> andere.getVolgnummer() < ronde.getVolgnummer());
    }

    Stream<Ronde> latere() {
        return alle.stream().filter(andere -> andere.getVolgnummer() > ronde.getVolgnummer());
    }

    Stream<Ronde> andere() {
        return alle.stream().filter(andere -> !andere.getId().equals(ronde.getId()));
    }
}
