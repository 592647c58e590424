package nl.sturenmetkwaliteit.gemeente;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.platform.taxonomie.Arena;
import nl.sturenmetkwaliteit.platform.taxonomie.Code;
import nl.sturenmetkwaliteit.platform.taxonomie.Dimensie;
import nl.sturenmetkwaliteit.platform.taxonomie.Levensfase;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.platform.taxonomie.Principe;
import org.hibernate.Session;

@ApplicationScoped
@Transactional
class TaxonomieService {

    private static final String OBSTAKELS = "select code, naam, belofte as groep from obstakel order by volgorde, code";
    private static final String THEMAS =
            "select code, naam, cast(null as text) as groep from thema order by volgorde, code";

    private final EntityManager em;

    TaxonomieService(EntityManager em) {
        this.em = em;
    }

    Taxonomieen lees() {
        return new Taxonomieen(
                vast(Principe.values()),
                vast(Dimensie.values()),
                vast(Niveau.values()),
                vast(Arena.values()),
                vast(Levensfase.values()),
                bewaard(OBSTAKELS),
                bewaard(THEMAS));
    }

    private static List<Begrip> vast(Code[] codes) {
        return Stream.of(codes).map(Begrip::van).toList();
    }

    private List<Begrip> bewaard(String vraag) {
        return em
                .unwrap(Session.class)
                .createNativeQuery(vraag, Object[].class)
                .addScalar("code", String.class)
                .addScalar("naam", String.class)
                .addScalar("groep", String.class)
                .stream()
                .map(rij -> new Begrip((String) rij[0], (String) rij[1], null, (String) rij[2]))
                .toList();
    }
}
