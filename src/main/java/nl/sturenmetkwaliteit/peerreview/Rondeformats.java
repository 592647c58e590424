package nl.sturenmetkwaliteit.peerreview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** The formats there are; data, kept by NDSD. */
@ApplicationScoped
@Transactional
class Rondeformats {

    private final EntityManager em;
    private final ObjectMapper json;

    Rondeformats(EntityManager em, ObjectMapper json) {
        this.em = em;
        this.json = json;
    }

    List<Rondeformat> alle() {
        return em
                .unwrap(Session.class)
                .createNativeQuery(
                        "select code, naam, uitleg, cast(rondes as text) as rondes from rondeformat order by volgorde",
                        Object[].class)
                .stream()
                .map(rij -> new Rondeformat((String) rij[0], (String) rij[1], (String) rij[2], rondes((String) rij[3])))
                .toList();
    }

    Optional<Rondeformat> vind(String code) {
        return alle().stream().filter(format -> format.code().equals(code)).findFirst();
    }

    private List<RondeVanFormat> rondes(String tekst) {
        try {
            return List.of(json.readValue(tekst, RondeVanFormat[].class));
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException("een rondeformat liet zich niet lezen", fout);
        }
    }
}
