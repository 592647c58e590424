package nl.sturenmetkwaliteit.peerreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The formats there are; data, kept by NDSD. */
@ApplicationScoped
@Transactional
class Rondeformats {

    private final EntityManager em;

    Rondeformats(EntityManager em) {
        this.em = em;
    }

    List<Rondeformat> alle() {
        return em.createQuery("from Rondeformatrij r order by r.volgorde", Rondeformatrij.class)
                .getResultStream()
                .map(Rondeformatrij::format)
                .toList();
    }

    Optional<Rondeformat> vind(String code) {
        return alle().stream().filter(format -> format.code().equals(code)).findFirst();
    }
}
