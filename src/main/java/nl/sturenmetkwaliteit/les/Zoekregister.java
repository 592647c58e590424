package nl.sturenmetkwaliteit.les;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** What the database finds. It reads the texts as they are published; what is asked goes in as a parameter and stays nowhere. */
@ApplicationScoped
class Zoekregister {

    /** Of more than these the newest are ranked and counted: what keeps a common word as fast as a rare one. */
    private static final int HOOGSTENS = 500;

    private final EntityManager em;
    private final ObjectMapper json;

    Zoekregister(EntityManager em, ObjectMapper json) {
        this.em = em;
        this.json = json;
    }

    /** Where the page before ended: the score there, and the les. */
    record Plaats(int score, UUID les) {}

    record Gevonden(
            List<Plaats> items,
            int aantal,
            boolean meer,
            Map<String, Integer> facetten,
            List<String> woorden,
            List<Gelezen> gelezen) {}

    record Gelezen(String getypt, String gezocht) {}

    record Verwant(List<Plaats> items, List<String> woorden) {}

    Gevonden zoek(ZoekInvoer invoer, @Nullable Plaats na, int limiet) {
        return lees(
                vraag("zoek_lessen(:vraag, string_to_array(:filter, ','), :naScore, :naLes, :limiet, :hoogstens)")
                        .setParameter("vraag", leesbaar(invoer.woorden()))
                        .setParameter("filter", invoer.filter())
                        .setParameter("naScore", na == null ? null : na.score(), Integer.class)
                        .setParameter("naLes", na == null ? null : na.les(), UUID.class)
                        .setParameter("limiet", limiet)
                        .setParameter("hoogstens", HOOGSTENS),
                Gevonden.class);
    }

    Verwant vergelijkbaar(String tekst, int limiet) {
        return lees(
                vraag("vergelijkbare_lessen(:tekst, :limiet)")
                        .setParameter("tekst", leesbaar(tekst))
                        .setParameter("limiet", limiet),
                Verwant.class);
    }

    /** The texts of what was found, by id. */
    Map<UUID, GepubliceerdeLes> teksten(Collection<UUID> lessen) {
        return em.createQuery("from GepubliceerdeLes l where l.id in :lessen", GepubliceerdeLes.class)
                .setParameter("lessen", lessen)
                .getResultStream()
                .collect(Collectors.toMap(GepubliceerdeLes::getId, Function.identity()));
    }

    /** The database takes every character but one. */
    private static String leesbaar(String tekst) {
        return tekst.replace('\0', ' ');
    }

    private NativeQuery<String> vraag(String functie) {
        return em.unwrap(Session.class).createNativeQuery("select cast(" + functie + " as text)", String.class);
    }

    private <T> T lees(NativeQuery<String> vraag, Class<T> soort) {
        try {
            return json.readValue(Objects.requireNonNull(vraag.getSingleResult()), soort);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException("het antwoord van de database is onleesbaar", fout);
        }
    }
}
