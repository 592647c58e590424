package nl.sturenmetkwaliteit.peerreview.spiegel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.peerreview.api.Spiegels;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import org.jspecify.annotations.Nullable;

/** Spiegels as the reflectie in which they were written knows them. */
@ApplicationScoped
class Opgesteld implements Spiegels {

    private final SpiegelRepository spiegels;
    private final Beller beller;
    private final Ids ids;
    private final Clock clock;

    Opgesteld(SpiegelRepository spiegels, Beller beller, Ids ids, Clock clock) {
        this.spiegels = spiegels;
        this.beller = beller;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void stelOp(Opstelling opstelling) {
        Instant nu = clock.instant();
        spiegels.bij(opstelling.reflectie())
                .ifPresentOrElse(
                        spiegel -> spiegel.stelBij(opstelling, nu),
                        () -> spiegels.persist(new Spiegel(
                                ids.nieuw(),
                                beller.eigenGemeente(),
                                opstelling,
                                new Persoon(beller.persoon(), beller.naam()),
                                nu)));
    }

    @Override
    public @Nullable String tekst(UUID reflectie) {
        return spiegels.bij(reflectie).map(Spiegel::getTekst).orElse(null);
    }

    @Override
    public boolean isGedeeld(UUID reflectie) {
        return spiegels.bij(reflectie).filter(Spiegel::isGedeeld).isPresent();
    }

    @Override
    public Optional<UUID> reviewVan(UUID spiegel) {
        return spiegels.vind(spiegel).map(Spiegel::getPeerreview);
    }

    @Override
    public boolean kentAannames(UUID spiegel, Collection<UUID> aannames) {
        return (Boolean) spiegels.getEntityManager()
                .createNativeQuery("select konden_wij_lezen(:spiegel, cast(string_to_array(:aannames, ',') as uuid[]))")
                .setParameter("spiegel", spiegel)
                .setParameter("aannames", aannames.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getSingleResult();
    }
}
