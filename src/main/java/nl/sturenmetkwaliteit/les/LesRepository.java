package nl.sturenmetkwaliteit.les;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.taxonomie.Principe;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class LesRepository implements PanacheRepositoryBase<Les, UUID> {

    /** What a list is narrowed to. */
    record Filter(@Nullable Principe principe, @Nullable String thema, @Nullable LesStatus status) {}

    @Nullable
    GepubliceerdeLes gepubliceerd(UUID id) {
        return getEntityManager().find(GepubliceerdeLes.class, id);
    }

    /** By the date of publication, the newest first; never by how often a les is recognised. */
    List<LesItem> lijst(boolean redactie, Filter filter, Paginering paginering) {
        String bron = redactie ? "Les" : "GepubliceerdeLes";
        Optional<Instant> vanaf = gesorteerdOp(bron, paginering.voor());
        var vraag = getEntityManager()
                .createQuery(
                        "select new LesItem(l.id, l.tekst.titel, l.tekst.inzicht, l.tekst.principe, l.tekst.themas, l.status,"
                                + " l.versienummer, l.gepubliceerdOp) from " + bron + " l where 1 = 1"
                                + (filter.principe() == null ? "" : " and l.tekst.principe = :principe")
                                + (filter.thema() == null
                                        ? ""
                                        : " and cast(sql('(? @> array[cast(? as text)])', l.tekst.themas, :thema) as Boolean) = true")
                                + (filter.status() == null ? "" : " and l.status = :status")
                                + (vanaf.isEmpty()
                                        ? ""
                                        : " and (l.gesorteerdOp < :op or (l.gesorteerdOp = :op and l.id < :voor))")
                                + " order by l.gesorteerdOp desc, l.id desc",
                        LesItem.class)
                .setMaxResults(paginering.limiet() + 1);
        if (filter.principe() != null) {
            vraag.setParameter("principe", filter.principe());
        }
        if (filter.thema() != null) {
            vraag.setParameter("thema", filter.thema());
        }
        if (filter.status() != null) {
            vraag.setParameter("status", filter.status());
        }
        vanaf.ifPresent(op -> vraag.setParameter("op", op).setParameter("voor", paginering.voor()));
        return vraag.getResultList();
    }

    /** The tips these lessons were made from, always in the same order: they are locked before the lessons are read. */
    List<UUID> tipsVan(Collection<UUID> lessen) {
        return getEntityManager()
                .createQuery("select l.herkomstTip from Les l where l.id in :lessen order by l.herkomstTip", UUID.class)
                .setParameter("lessen", lessen)
                .getResultList();
    }

    /** What waits for the desk. */
    List<Les> voorRedactie() {
        return list("status = ?1 or (teHerwoorden and status = ?2)", LesStatus.VOORGEDRAGEN, LesStatus.IN_REDACTIE);
    }

    /** Those before this number, the newest first. */
    List<LesversieWeergave> versies(UUID les, int voor, int hoogstens) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select nummer, titel, inzicht, wanneer_wel, wanneer_niet, principe, gepubliceerd_op from les_versie
                        where les = :les and nummer < :voor order by nummer desc
                        """,
                        Object[].class)
                .addScalar("nummer", Integer.class)
                .addScalar("titel", String.class)
                .addScalar("inzicht", String.class)
                .addScalar("wanneer_wel", String.class)
                .addScalar("wanneer_niet", String.class)
                .addScalar("principe", String.class)
                .addScalar("gepubliceerd_op", Instant.class)
                .setParameter("les", les)
                .setParameter("voor", voor)
                .setMaxResults(hoogstens)
                .stream()
                .map(r -> new LesversieWeergave(
                        (Integer) r[0],
                        (String) r[1],
                        (String) r[2],
                        (String) r[3],
                        (String) r[4],
                        Principe.valueOf((String) r[5]),
                        (Instant) r[6]))
                .toList();
    }

    /** The text as it stands becomes the version that was just counted. */
    void bewaarVersie(UUID les) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into les_versie (les, nummer, titel, inzicht, wanneer_wel, wanneer_niet, principe, themas, arenas, levensfasen,
                            niveaus, obstakels, gepubliceerd_op)
                        select id, versienummer, titel, inzicht, wanneer_wel, wanneer_niet, principe, themas, arenas, levensfasen,
                            niveaus, obstakels, gepubliceerd_op from les where id = :les
                        """)
                .setParameter("les", les)
                .executeUpdate();
    }

    /** Those that went up in another les go up in the one it goes up in. */
    void volgSamenvoeging(UUID oud, UUID nieuw) {
        update("samengevoegdIn = ?1 where samengevoegdIn = ?2", nieuw, oud);
    }

    private Optional<Instant> gesorteerdOp(String bron, UUID id) {
        return getEntityManager()
                .createQuery("select l.gesorteerdOp from " + bron + " l where l.id = :id", Instant.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
