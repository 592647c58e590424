package nl.sturenmetkwaliteit.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The content of a bijlage in parts of 256 KiB: no file is ever in memory as a whole, and row security holds for every part. */
@ApplicationScoped
class BijlageDelen {

    private static final int DEEL = 256 * 1024;

    private final EntityManager em;

    BijlageDelen(EntityManager em) {
        this.em = em;
    }

    @Transactional
    void schrijf(UUID bijlage, Path bestand) {
        try (InputStream inhoud = Files.newInputStream(bestand)) {
            int nummer = 0;
            for (byte[] deel = inhoud.readNBytes(DEEL); deel.length > 0; deel = inhoud.readNBytes(DEEL)) {
                em.unwrap(Session.class)
                        .createNativeMutationQuery(
                                """
                                insert into bijlage_deel (gemeente, bijlage, nummer, inhoud)
                                values (app_keuken(), :bijlage, :nummer, :inhoud)
                                """)
                        .setParameter("bijlage", bijlage)
                        .setParameter("nummer", nummer++)
                        .setParameter("inhoud", deel)
                        .executeUpdate();
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** One part, in a transaction of its own when none is busy: who may not read any more gets no next part. */
    @Transactional
    Optional<byte[]> lees(UUID bijlage, int nummer) {
        return em.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select inhoud from bijlage_deel
                        where gemeente = app_keuken() and bijlage = :bijlage and nummer = :nummer
                        """,
                        byte[].class)
                .setParameter("bijlage", bijlage)
                .setParameter("nummer", nummer)
                .uniqueResultOptional();
    }
}
