package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.api.Begeleiderkandidaat;
import nl.sturenmetkwaliteit.casus.api.Begeleidervoorstellen;
import nl.sturenmetkwaliteit.casus.api.Casussen;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.toewijzing.api.Gast;
import nl.sturenmetkwaliteit.toewijzing.api.Gastrechten;
import nl.sturenmetkwaliteit.toewijzing.api.Gastrol;
import org.jspecify.annotations.Nullable;

/** A review as this caller sees it. */
@ApplicationScoped
class Reviewbeeld {

    private static final Set<Hoedanigheid> IN_EEN_REVIEW = EnumSet.of(
            Hoedanigheid.COORDINATOR,
            Hoedanigheid.CASUSHOUDER,
            Hoedanigheid.PEER,
            Hoedanigheid.BEGELEIDER,
            Hoedanigheid.GASTCOORDINATOR,
            Hoedanigheid.LEZER);

    private final Beller beller;
    private final Casussen casussen;
    private final Gastrechten gastrechten;
    private final Begeleidervoorstellen voorstellen;
    private final Reviewranden randen;

    Reviewbeeld(
            Beller beller,
            Casussen casussen,
            Gastrechten gastrechten,
            Begeleidervoorstellen voorstellen,
            Reviewranden randen) {
        this.voorstellen = voorstellen;
        this.beller = beller;
        this.casussen = casussen;
        this.gastrechten = gastrechten;
        this.randen = randen;
    }

    PeerreviewWeergave van(Peerreview review) {
        UUID id = review.getId();
        List<Gast> gasten = gastrechten.gasten(id);
        Reviewranden.Rand rand = randen.van(id);
        return new PeerreviewWeergave(
                id,
                review.getCasusTitel(),
                new GemeenteRef(review.getGemeente(), rand.gastheer()),
                rol(),
                review.isIntern(),
                review.getStatus(),
                review.getFormat(),
                review.getMinimumGemeenten(),
                lezers(review),
                review.isIntern() ? met(gasten, Gastrol.PEER) : null,
                met(gasten, Gastrol.BEGELEIDER).stream().findFirst().orElse(null),
                voorgesteld(review),
                review.getGestartOp(),
                review.getGepauzeerdOp(),
                rand.ronde(),
                review.getVorigeVoornemens(),
                review.getVersie());
    }

    private List<Hoedanigheid> rol() {
        return beller.hoedanigheden().stream().filter(IN_EEN_REVIEW::contains).toList();
    }

    private @Nullable List<UUID> lezers(Peerreview review) {
        return beller.isGast() ? null : casussen.lezers(review.getCasus());
    }

    private @Nullable PersoonVanGemeente voorgesteld(Peerreview review) {
        return beller.is(Hoedanigheid.COORDINATOR)
                ? voorstellen
                        .van(review.getCasus())
                        .map(Begeleiderkandidaat::alsPersoon)
                        .orElse(null)
                : null;
    }

    private static List<PersoonVanGemeente> met(List<Gast> gasten, Gastrol rol) {
        return gasten.stream()
                .filter(gast -> gast.rol() == rol)
                .map(Gast::alsPersoon)
                .toList();
    }
}
