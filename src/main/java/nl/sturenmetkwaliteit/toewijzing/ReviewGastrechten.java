package nl.sturenmetkwaliteit.toewijzing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.PersoonVanGemeente;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import nl.sturenmetkwaliteit.toewijzing.Gastrechtenboek.Houder;
import nl.sturenmetkwaliteit.toewijzing.Gastrechtenboek.Plaats;
import nl.sturenmetkwaliteit.toewijzing.api.Gast;
import nl.sturenmetkwaliteit.toewijzing.api.Gastrechten;
import nl.sturenmetkwaliteit.toewijzing.api.Gastrol;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ReviewGastrechten implements Gastrechten {

    private final EntityManager em;
    private final Gastrechtenboek boek;
    private final Keuken keuken;
    private final Beller beller;

    ReviewGastrechten(EntityManager em, Gastrechtenboek boek, Keuken keuken, Beller beller) {
        this.em = em;
        this.boek = boek;
        this.keuken = keuken;
        this.beller = beller;
    }

    @Override
    public List<Gast> gasten(UUID review) {
        return gasten(em.unwrap(Session.class), review);
    }

    @Override
    public Optional<Gast> begeleider(UUID review) {
        return gasten(review).stream()
                .filter(gast -> gast.rol() == Gastrol.BEGELEIDER)
                .findFirst();
    }

    @Override
    public void eisOnafhankelijk(Session sessie, String gastheer, UUID review, @Nullable String gemeente) {
        boolean betrokken = gastheer.equals(gemeente)
                || UitnodigingRepository.lopend(sessie, gastheer, review).stream()
                        .anyMatch(uitnodiging -> uitnodiging.getGemeente().equals(gemeente));
        if (betrokken) {
            throw Gastrechten.nietTeNoemen();
        }
    }

    @Override
    public void geefBegeleider(
            UUID review, UUID casus, UUID persoon, String naam, @Nullable String gemeente, @Nullable Niveau niveau) {
        String gastheer = gastheer();
        keuken.doeNamens(gastheer, sessie -> {
            eisOnafhankelijk(sessie, gastheer, review, gemeente);
            boek.beeindigBegeleider(sessie, gastheer, review);
            boek.geef(
                    sessie,
                    new Plaats(gastheer, review, casus),
                    Gastrechtenboek.BEGELEIDER,
                    new Houder(gemeente, persoon, naam, niveau),
                    null);
            toonBegeleider(sessie, gastheer, review);
        });
    }

    @Override
    public void geefPeer(UUID review, UUID casus, UUID persoon, String naam, Niveau niveau) {
        String gastheer = gastheer();
        keuken.doeNamens(
                gastheer,
                sessie -> boek.geef(
                        sessie,
                        new Plaats(gastheer, review, casus),
                        Gastrechtenboek.PEER,
                        new Houder(gastheer, persoon, naam, niveau),
                        null));
    }

    @Override
    public void beeindigPersoon(UUID review, UUID persoon) {
        beeindigPersoon(gastheer(), review, persoon);
    }

    /** As above, where the request does not work in the kitchen of the host: someone's own gemeente takes that person away. */
    void beeindigPersoon(String gastheer, UUID review, UUID persoon) {
        keuken.doeNamens(gastheer, sessie -> {
            boek.beeindigPersonen(sessie, gastheer, review, List.of(persoon));
            toonBegeleider(sessie, gastheer, review);
        });
    }

    @Override
    public void beeindig(UUID review) {
        String gastheer = gastheer();
        keuken.doeNamens(gastheer, sessie -> boek.beeindigReview(sessie, gastheer, review));
    }

    /** The invited see who guides now. */
    private static void toonBegeleider(Session sessie, String gastheer, UUID review) {
        PersoonVanGemeente begeleider = begeleider(sessie, review);
        UitnodigingRepository.lopend(sessie, gastheer, review)
                .forEach(uitnodiging -> uitnodiging.toonBegeleider(begeleider));
    }

    /** @param sessie works in the kitchen of the host */
    static @Nullable PersoonVanGemeente begeleider(Session sessie, UUID review) {
        return gasten(sessie, review).stream()
                .filter(gast -> gast.rol() == Gastrol.BEGELEIDER)
                .map(Gast::alsPersoon)
                .findFirst()
                .orElse(null);
    }

    private static List<Gast> gasten(Session sessie, UUID review) {
        return sessie
                .createNativeQuery(
                        """
                        select r.persoon, r.naam, r.gast_gemeente, g.naam as gemeente_naam, r.rol, r.niveau
                        from gastrecht r left join gemeente g on g.code = r.gast_gemeente
                        where r.gastheer = app_keuken() and r.peerreview = :review and r.tot_op is null and r.persoon is not null
                        order by r.id
                        """,
                        Object[].class)
                .addScalar("persoon", UUID.class)
                .addScalar("naam", String.class)
                .addScalar("gast_gemeente", String.class)
                .addScalar("gemeente_naam", String.class)
                .addScalar("rol", String.class)
                .addScalar("niveau", String.class)
                .setParameter("review", review)
                .stream()
                .map(rij -> new Gast(
                        (UUID) rij[0],
                        (String) rij[1],
                        (String) rij[2],
                        (String) rij[3],
                        Gastrol.valueOf((String) rij[4]),
                        rij[5] == null ? null : Niveau.valueOf((String) rij[5])))
                .toList();
    }

    private String gastheer() {
        return Objects.requireNonNull(beller.keuken(), "buiten een keuken is er geen gastheer");
    }
}
