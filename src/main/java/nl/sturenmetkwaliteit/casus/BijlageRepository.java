package nl.sturenmetkwaliteit.casus;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class BijlageRepository implements PanacheRepositoryBase<Bijlage, UUID> {

    private static final String WEERGAVE =
            """
            select new BijlageWeergave(b.id, b.naam, b.mediatype, b.grootte, b.toegevoegdOp, new nl.sturenmetkwaliteit.gemeente.api.Persoon(b.door, b.doorNaam))
            from Bijlage b where b.casus = :casus
            """;

    /** Oldest first. */
    List<BijlageWeergave> lijst(UUID casus, UUID na, int hoogstens) {
        return getEntityManager()
                .createQuery(WEERGAVE + " and b.id > :na order by b.id", BijlageWeergave.class)
                .setParameter("casus", casus)
                .setParameter("na", na)
                .setMaxResults(hoogstens)
                .getResultList();
    }

    Optional<BijlageWeergave> weergave(UUID casus, UUID id) {
        return getEntityManager()
                .createQuery(WEERGAVE + " and b.id = :id", BijlageWeergave.class)
                .setParameter("casus", casus)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** What can be read in the files of a casus, by field as the privacyscan takes it. */
    Map<String, String> teksten(UUID casus) {
        Map<String, String> teksten = new LinkedHashMap<>();
        getEntityManager()
                .createQuery(
                        "select b.id as id, b.tekst as tekst from Bijlage b where b.casus = :casus and b.tekst <> '' order by b.id",
                        Tuple.class)
                .setParameter("casus", casus)
                .getResultList()
                .forEach(rij -> teksten.put("bijlagen/" + rij.get("id", UUID.class), rij.get("tekst", String.class)));
        return teksten;
    }
}
