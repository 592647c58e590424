package nl.sturenmetkwaliteit.casus;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.web.Paginering;

@ApplicationScoped
class AanmeldingRepository implements PanacheRepositoryBase<Aanmelding, UUID> {

    private static final String WEERGAVE =
            """
            select new AanmeldingWeergave(a.id, new nl.sturenmetkwaliteit.gemeente.api.GemeenteRef(g.code, g.naam), a.titel, a.sturingsvraag, a.themas,
                a.bevestigdeWaarschuwingen, a.status, a.ingediendOp,
                new nl.sturenmetkwaliteit.casus.AanmeldingWeergave$Voorgestelde(a.voorstelPersoon, a.voorstelNaam, v.code, v.naam), a.versie)
            from Aanmelding a join Gemeente g on g.code = a.gemeente left join Gemeente v on v.code = a.voorstelGemeente
            """;

    Optional<Aanmelding> openVan(String gemeente, UUID casus) {
        return find("gemeente = ?1 and casus = ?2 and status = ?3", gemeente, casus, AanmeldingStatus.INGEDIEND)
                .firstResultOptional();
    }

    /** The casus to lock before the aanmelding itself is read. */
    Optional<UUID> casusVan(UUID id) {
        return getEntityManager()
                .createQuery("select a.casus from Aanmelding a where a.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    List<AanmeldingWeergave> lijst(Paginering paginering) {
        return getEntityManager()
                .createQuery(WEERGAVE + " where a.id < :voor order by a.id desc", AanmeldingWeergave.class)
                .setParameter("voor", paginering.voor())
                .setMaxResults(paginering.limiet() + 1)
                .getResultList();
    }

    /** Waiting for NDSD, longest first. */
    List<AanmeldingWeergave> wachtend(int hoogstens) {
        return getEntityManager()
                .createQuery(WEERGAVE + " where a.status = :status order by a.id", AanmeldingWeergave.class)
                .setParameter("status", AanmeldingStatus.INGEDIEND)
                .setMaxResults(hoogstens)
                .getResultList();
    }

    Optional<AanmeldingWeergave> weergave(UUID id) {
        return getEntityManager()
                .createQuery(WEERGAVE + " where a.id = :id", AanmeldingWeergave.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
