package nl.sturenmetkwaliteit.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.api.Begeleiderkandidaat;
import nl.sturenmetkwaliteit.casus.api.Begeleiderkeuze;
import nl.sturenmetkwaliteit.casus.api.Begeleidervoorstellen;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import org.hibernate.Session;

/** Lies on the aanmelding: that is what NDSD sees of a review, and the host reads it too. */
@ApplicationScoped
class Begeleidervoorstel implements Begeleidervoorstellen {

    private final EntityManager em;
    private final Keuken keuken;
    private final Begeleiderkeuze keuze;

    Begeleidervoorstel(EntityManager em, Keuken keuken, Begeleiderkeuze keuze) {
        this.em = em;
        this.keuken = keuken;
        this.keuze = keuze;
    }

    /** By the rules that hold for the host's own choice. NDSD cannot see the review they are about, so they are checked in its kitchen. */
    Begeleiderkandidaat kies(Aanmelding aanmelding, BegeleidervoorstelInvoer invoer) {
        return keuken.namens(
                aanmelding.getGemeente(),
                sessie -> keuze.kies(sessie, aanmelding.getCasus(), invoer.gemeente(), invoer.email()));
    }

    /** NDSD thinks better of it; the host is told, as it was of the proposal. */
    void trekIn(Aanmelding aanmelding) {
        aanmelding.voorstelVervalt();
        keuken.meld(aanmelding.getGemeente());
    }

    @Override
    public Optional<Begeleiderkandidaat> van(UUID casus) {
        return em.createQuery(
                        """
                        select a.voorstelPersoon, a.voorstelNaam, g.code, g.naam, a.voorstelNiveau
                        from Aanmelding a left join Gemeente g on g.code = a.voorstelGemeente
                        where a.casus = :casus and a.voorstelPersoon is not null
                        """,
                        Object[].class)
                .setParameter("casus", casus)
                .getResultStream()
                .findFirst()
                .map(rij -> new Begeleiderkandidaat(
                        (UUID) rij[0],
                        (String) rij[1],
                        rij[2] == null ? null : new GemeenteRef((String) rij[2], (String) rij[3]),
                        (Niveau) rij[4]));
    }

    @Override
    public void vervalt(Session sessie, UUID casus) {
        sessie.createSelectionQuery(
                        "from Aanmelding a where a.casus = :casus and a.voorstelPersoon is not null", Aanmelding.class)
                .setParameter("casus", casus)
                .getResultList()
                .forEach(Aanmelding::voorstelVervalt);
    }
}
