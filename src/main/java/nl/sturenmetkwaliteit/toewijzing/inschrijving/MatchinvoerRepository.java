package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.toewijzing.match.Conflict;
import nl.sturenmetkwaliteit.toewijzing.match.Grond;
import nl.sturenmetkwaliteit.toewijzing.match.Kandidaat;
import nl.sturenmetkwaliteit.toewijzing.match.Ontmoeting;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** What peers are matched with. The database gives it to the service itself only, and in as many statements however many casussen ask. */
@ApplicationScoped
class MatchinvoerRepository {

    /** Of whom the urbanity is not known: in the middle, least unlike anyone. */
    private static final Integer MIDDEN = 2;

    List<Kandidaat> kandidaten(Session sessie, @Nullable UUID seizoen, @Nullable UUID review, LocalDate vandaag) {
        return van(
                        sessie.createNativeQuery(
                                "select * from match_kandidaten(:seizoen, :review, :vandaag)", Object[].class),
                        seizoen,
                        review)
                .setParameter("vandaag", vandaag)
                .addScalar("gemeente", String.class)
                .addScalar("naam", String.class)
                .addScalar("grootte", Integer.class)
                .addScalar("stedelijkheid", Integer.class)
                .addScalar("jeugdregio", String.class)
                .addScalar("themas", String[].class)
                .addScalar("ervaring", String[].class)
                .addScalar("niveaus", String[].class)
                .addScalar("ruimte", Integer.class)
                .addScalar("ontvangen", Integer.class)
                .addScalar("gegeven", Integer.class)
                .addScalar("al", Integer.class)
                .stream()
                .map(rij -> new Kandidaat(
                        (String) rij[0],
                        (String) rij[1],
                        (Integer) rij[2],
                        Objects.requireNonNullElse((Integer) rij[3], MIDDEN),
                        (String) rij[4],
                        verzameling(rij[5]),
                        verzameling(rij[6]),
                        niveaus((String[]) rij[7]),
                        (Integer) rij[8],
                        (Integer) rij[9],
                        (Integer) rij[10],
                        (Integer) rij[11]))
                .toList();
    }

    List<Casusrij> casussen(Session sessie, @Nullable UUID seizoen, @Nullable UUID review) {
        return van(
                        sessie.createNativeQuery("select * from match_vragen(:seizoen, :review)", Object[].class),
                        seizoen,
                        review)
                .addScalar("peerreview", UUID.class)
                .addScalar("gastheer", String.class)
                .addScalar("themas", String[].class)
                .addScalar("niveaus", String[].class)
                .addScalar("aantal_peers", Integer.class)
                .addScalar("vast", String[].class)
                .addScalar("uitgesloten", String[].class)
                .addScalar("bezet", String[].class)
                .addScalar("geweigerd", String[].class)
                .addScalar("begeleider", String.class)
                .stream()
                .map(rij -> new Casusrij(
                        (UUID) rij[0],
                        (String) rij[1],
                        verzameling(rij[2]),
                        niveaus((String[]) rij[3]),
                        (Integer) rij[4],
                        verzameling(rij[5]),
                        verzameling(rij[6]),
                        verzameling(rij[7]),
                        verzameling(rij[8]),
                        (String) rij[9]))
                .toList();
    }

    List<Conflict> conflicten(Session sessie, LocalDate vandaag) {
        return sessie
                .createNativeQuery("select * from match_conflicten(:vandaag)", Object[].class)
                .setParameter("vandaag", vandaag)
                .addScalar("een", String.class)
                .addScalar("ander", String.class)
                .addScalar("grond", String.class)
                .addScalar("opgeheven", Boolean.class)
                .stream()
                .map(rij -> new Conflict(
                        (String) rij[0], (String) rij[1], Grond.valueOf((String) rij[2]), (Boolean) rij[3]))
                .toList();
    }

    List<Ontmoeting> ontmoetingen(Session sessie) {
        return sessie
                .createNativeQuery("select gastheer, peer, datum from ontmoetingen(null)", Object[].class)
                .addScalar("gastheer", String.class)
                .addScalar("peer", String.class)
                .addScalar("datum", LocalDate.class)
                .stream()
                .map(rij -> new Ontmoeting((String) rij[0], (String) rij[1], (LocalDate) rij[2]))
                .toList();
    }

    Map<String, String> themanamen(Session sessie) {
        return sessie.createNativeQuery("select code, naam from thema", Object[].class).stream()
                .collect(Collectors.toMap(rij -> (String) rij[0], rij -> (String) rij[1]));
    }

    private static NativeQuery<Object[]> van(
            NativeQuery<Object[]> vraag, @Nullable UUID seizoen, @Nullable UUID review) {
        return vraag.setParameter("seizoen", seizoen, UUID.class).setParameter("review", review, UUID.class);
    }

    private static Set<String> verzameling(Object codes) {
        return Set.copyOf(Arrays.asList((String[]) codes));
    }

    private static Set<Niveau> niveaus(String[] namen) {
        return Arrays.stream(namen).map(Niveau::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
