package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.api.Begeleiderkandidaat;
import nl.sturenmetkwaliteit.casus.api.Begeleiderkeuze;
import nl.sturenmetkwaliteit.casus.api.Casussen;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.gemeente.api.Ndsd;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.toewijzing.api.Gastrechten;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Who can guide a review: found by address, as nobody reads the people of another gemeente. */
@ApplicationScoped
class Begeleiders implements Begeleiderkeuze {

    private final Casussen casussen;
    private final Gastrechten gastrechten;
    private final Ndsd ndsd;

    Begeleiders(Casussen casussen, Gastrechten gastrechten, Ndsd ndsd) {
        this.casussen = casussen;
        this.gastrechten = gastrechten;
        this.ndsd = ndsd;
    }

    @Override
    public Begeleiderkandidaat kies(Session sessie, UUID casus, @Nullable String gemeente, String email) {
        UUID id = Objects.requireNonNull(casussen.vind(sessie, casus).peerreview());
        Peerreview review = sessie.find(Peerreview.class, id);
        review.eisGaande();
        gastrechten.eisOnafhankelijk(sessie, review.getGemeente(), id, gemeente);
        return zoek(sessie, gemeente, email);
    }

    Begeleiderkandidaat zoek(Session sessie, @Nullable String gemeente, String email) {
        return (gemeente == null ? vanNdsd(email) : vanGemeente(sessie, gemeente, email))
                .orElseThrow(Gastrechten::nietTeNoemen);
    }

    /** Whoever was proposed may have left since. Of NDSD only an address can be asked after: who left there cannot log in. */
    void eisActief(Session sessie, Begeleiderkandidaat kandidaat) {
        if (kandidaat.gemeente() != null
                && !sessie.createNativeQuery("select is_actieve_deelnemer(:gemeente, :persoon)", Boolean.class)
                        .setParameter("gemeente", kandidaat.gemeente().code())
                        .setParameter("persoon", kandidaat.id())
                        .getSingleResult()) {
            throw Gastrechten.nietTeNoemen();
        }
    }

    private Optional<Begeleiderkandidaat> vanNdsd(String email) {
        return ndsd.medewerker(email).map(persoon -> new Begeleiderkandidaat(persoon.id(), persoon.naam(), null, null));
    }

    private static Optional<Begeleiderkandidaat> vanGemeente(Session sessie, String gemeente, String email) {
        return sessie
                .createNativeQuery(
                        """
                        select p.id, p.naam, p.niveau, g.code, g.naam as gemeente_naam
                        from persoon_bij_email(:gemeente, :email) p join gemeente g on g.code = :gemeente
                        """,
                        Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("naam", String.class)
                .addScalar("niveau", String.class)
                .addScalar("code", String.class)
                .addScalar("gemeente_naam", String.class)
                .setParameter("gemeente", gemeente)
                .setParameter("email", email)
                .stream()
                .findFirst()
                .map(rij -> new Begeleiderkandidaat(
                        (UUID) rij[0],
                        (String) rij[1],
                        new GemeenteRef((String) rij[3], (String) rij[4]),
                        Niveau.valueOf((String) rij[2])));
    }
}
