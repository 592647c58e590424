package nl.sturenmetkwaliteit.peerreview.reflectie;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.peerreview.api.Reflectieteksten;

/** What the harvest may take fragments from: revealed to all, and seen by who asks. */
@ApplicationScoped
class OnthuldeTeksten implements Reflectieteksten {

    private final ReflectieRepository reflecties;

    OnthuldeTeksten(ReflectieRepository reflecties) {
        this.reflecties = reflecties;
    }

    @Override
    public Optional<Brontekst> vind(UUID review, UUID reflectie, String veld) {
        return reflecties.vind(review, reflectie).filter(Reflectie::isOnthuld).flatMap(r -> Optional.ofNullable(
                        r.teksten().get(veld))
                .map(tekst -> new Brontekst(tekst, r.getSchrijverGemeente())));
    }
}
