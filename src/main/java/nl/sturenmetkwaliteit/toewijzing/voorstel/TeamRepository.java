package nl.sturenmetkwaliteit.toewijzing.voorstel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.toewijzing.match.Herkomst;
import nl.sturenmetkwaliteit.toewijzing.match.Plaats;
import nl.sturenmetkwaliteit.toewijzing.match.Team;
import nl.sturenmetkwaliteit.toewijzing.voorstel.ToewijzingsgemeenteWeergave.Casusverwijzing;
import nl.sturenmetkwaliteit.toewijzing.voorstel.ToewijzingsgemeenteWeergave.Reviewplaats;
import nl.sturenmetkwaliteit.toewijzing.voorstel.VerschilWeergave.Wijziging;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** The teams of a proposal, a page in one query. Whoever sees the proposal sees them; the database holds that. */
@ApplicationScoped
class TeamRepository {

    private static final String TEAMS =
            """
            select t.peerreview, t.gastheer, t.gastheer_naam, t.titel, cast(t.redenen as text) as redenen, cast(t.gemis as text) as gemis,
                cast(coalesce((select jsonb_agg(jsonb_build_object('gemeente', jsonb_build_object('code', p.gemeente, 'naam', p.gemeente_naam),
                        'herkomst', p.herkomst, 'redenen', p.redenen, 'alternatief', p.alternatief) order by p.volgnummer)
                    from toewijzingsplaats p where p.toewijzing = t.toewijzing and p.peerreview = t.peerreview), '[]') as text) as plaatsen
            from toewijzingsteam t
            where t.toewijzing = :toewijzing and (:alle or t.peerreview = :review)
                and (t.gastheer_naam, t.peerreview) > (coalesce((select k.gastheer_naam from toewijzingsteam k
                    where k.toewijzing = :toewijzing and k.peerreview = :na), ''), :na)
            order by t.gastheer_naam, t.peerreview limit :hoogstens
            """;
    private static final String GEMEENTEN =
            """
            with genoemd as (
                select gemeente as code, gemeente_naam as naam from toewijzingsplaats where toewijzing = :toewijzing
                union select gastheer, gastheer_naam from toewijzingsteam where toewijzing = :toewijzing
            ), pagina as (
                select code, naam from genoemd
                where (naam, code) > (coalesce((select max(k.naam) from genoemd k where k.code = :na), ''), :na)
                order by naam, code limit :hoogstens
            ) select p.code, p.naam,
                cast(coalesce((select jsonb_agg(jsonb_build_object('peerreview', t.peerreview, 'titel', t.titel) order by t.titel, t.peerreview)
                    from toewijzingsteam t where t.toewijzing = :toewijzing and t.gastheer = p.code), '[]') as text) as brengt_in,
                cast(coalesce((select jsonb_agg(jsonb_build_object('peerreview', t.peerreview, 'titel', t.titel, 'herkomst', x.herkomst,
                        'gastheer', jsonb_build_object('code', t.gastheer, 'naam', t.gastheer_naam)) order by t.gastheer_naam, t.peerreview)
                    from toewijzingsplaats x join toewijzingsteam t on t.toewijzing = x.toewijzing and t.peerreview = x.peerreview
                    where x.toewijzing = :toewijzing and x.gemeente = p.code), '[]') as text) as reviewt
            from pagina p order by p.naam, p.code
            """;
    private static final String VERSCHIL =
            """
            with anders as (
                select coalesce(a.peerreview, b.peerreview) as peerreview, a.gemeente is not null as erbij,
                    jsonb_build_object('gemeente', jsonb_build_object('code', coalesce(a.gemeente, b.gemeente),
                        'naam', coalesce(a.gemeente_naam, b.gemeente_naam)), 'redenen', coalesce(a.redenen, b.redenen)) as wijziging,
                    coalesce(a.gemeente_naam, b.gemeente_naam) as naam
                from (select * from toewijzingsplaats where toewijzing = :deze) a
                    full join (select * from toewijzingsplaats where toewijzing = :met) b on b.peerreview = a.peerreview and b.gemeente = a.gemeente
                where a.gemeente is null or b.gemeente is null
            ), teams as (
                select distinct on (peerreview) peerreview, gastheer, gastheer_naam, titel from toewijzingsteam
                where toewijzing in (:deze, :met) order by peerreview, toewijzing = :deze desc
            ) select t.peerreview, t.gastheer, t.gastheer_naam, t.titel,
                cast(coalesce(jsonb_agg(w.wijziging order by w.naam) filter (where w.erbij), '[]') as text) as erbij,
                cast(coalesce(jsonb_agg(w.wijziging order by w.naam) filter (where not w.erbij), '[]') as text) as eruit
            from teams t join anders w on w.peerreview = t.peerreview
            where (t.gastheer_naam, t.peerreview) > (coalesce((select k.gastheer_naam from teams k where k.peerreview = :na), ''), :na)
            group by t.peerreview, t.gastheer, t.gastheer_naam, t.titel
            order by t.gastheer_naam, t.peerreview limit :hoogstens
            """;

    private final EntityManager em;
    private final ObjectMapper json;

    TeamRepository(EntityManager em, ObjectMapper json) {
        this.em = em;
        this.json = json;
    }

    /** By name of the host. */
    List<TeamWeergave> teams(UUID toewijzing, @Nullable UUID review, Paginering paginering) {
        return teams(toewijzing, review, paginering.vanaf(), paginering.limiet() + 1);
    }

    Optional<TeamWeergave> team(UUID toewijzing, UUID review) {
        return teams(toewijzing, review, new UUID(0, 0), 1).stream().findFirst();
    }

    private List<TeamWeergave> teams(UUID toewijzing, @Nullable UUID review, UUID na, int hoogstens) {
        return vraag(TEAMS, "gastheer", "gastheer_naam", "titel", "redenen", "gemis", "plaatsen")
                .setParameter("toewijzing", toewijzing)
                .setParameter("alle", review == null)
                .setParameter("review", review == null ? na : review)
                .setParameter("na", na)
                .setParameter("hoogstens", hoogstens)
                .stream()
                .map(rij -> new TeamWeergave(
                        (UUID) rij[0],
                        new GemeenteRef((String) rij[1], (String) rij[2]),
                        (String) rij[3],
                        lees(rij[6], new TypeReference<List<VoorgesteldePeer>>() {}),
                        lees(rij[4], new TypeReference<List<Matchreden>>() {}),
                        rij[5] == null ? null : lees(rij[5], new TypeReference<Matchgemis>() {})))
                .toList();
    }

    /** By name. */
    List<ToewijzingsgemeenteWeergave> gemeenten(UUID toewijzing, Paginering paginering) {
        return sessie()
                .createNativeQuery(GEMEENTEN, Object[].class)
                .addScalar("code", String.class)
                .addScalar("naam", String.class)
                .addScalar("brengt_in", String.class)
                .addScalar("reviewt", String.class)
                .setParameter("toewijzing", toewijzing)
                .setParameter("na", paginering.naSleutel())
                .setParameter("hoogstens", paginering.limiet() + 1)
                .stream()
                .map(rij -> new ToewijzingsgemeenteWeergave(
                        new GemeenteRef((String) rij[0], (String) rij[1]),
                        lees(rij[2], new TypeReference<List<Casusverwijzing>>() {}),
                        lees(rij[3], new TypeReference<List<Reviewplaats>>() {})))
                .toList();
    }

    /** The reviews whose team differs, by name of the host. */
    List<VerschilWeergave> verschil(UUID deze, UUID met, Paginering paginering) {
        return vraag(VERSCHIL, "gastheer", "gastheer_naam", "titel", "erbij", "eruit")
                .setParameter("deze", deze)
                .setParameter("met", met)
                .setParameter("na", paginering.vanaf())
                .setParameter("hoogstens", paginering.limiet() + 1)
                .stream()
                .map(rij -> new VerschilWeergave(
                        (UUID) rij[0],
                        new GemeenteRef((String) rij[1], (String) rij[2]),
                        (String) rij[3],
                        lees(rij[4], new TypeReference<List<Wijziging>>() {}),
                        lees(rij[5], new TypeReference<List<Wijziging>>() {})))
                .toList();
    }

    Optional<GemeenteRef> gemeente(String code) {
        return sessie().createNativeQuery("select naam from gemeente where code = :code", String.class)
                .setParameter("code", code)
                .uniqueResultOptional()
                .map(naam -> new GemeenteRef(code, naam));
    }

    /** Whom is still to be asked, by review; a review for which that is nobody is not among them. */
    List<Nieuwteam> nieuw(UUID toewijzing) {
        Map<UUID, Nieuwteam> teams = new LinkedHashMap<>();
        vraag(
                        """
                        select t.peerreview, t.gastheer, t.gastheer_naam, t.titel, p.gemeente, p.gemeente_naam
                        from toewijzingsteam t join toewijzingsplaats p on p.toewijzing = t.toewijzing and p.peerreview = t.peerreview
                        where t.toewijzing = :toewijzing and p.herkomst <> 'BEZET' order by t.gastheer_naam, t.peerreview, p.gemeente
                        """,
                        "gastheer",
                        "gastheer_naam",
                        "titel",
                        "gemeente",
                        "gemeente_naam")
                .setParameter("toewijzing", toewijzing)
                .getResultList()
                .forEach(rij -> teams.computeIfAbsent(
                                (UUID) rij[0],
                                review -> new Nieuwteam(
                                        review,
                                        (String) rij[1],
                                        (String) rij[2],
                                        (String) rij[3],
                                        new LinkedHashMap<>()))
                        .namen()
                        .put((String) rij[4], (String) rij[5]));
        return List.copyOf(teams.values());
    }

    /** As the matcher knows them, without the reasons. */
    List<Team> samenstelling(UUID toewijzing) {
        Map<UUID, List<Plaats>> teams = new LinkedHashMap<>();
        vraag(
                        """
                        select t.peerreview, p.gemeente, p.herkomst
                        from toewijzingsteam t left join toewijzingsplaats p on p.toewijzing = t.toewijzing and p.peerreview = t.peerreview
                        where t.toewijzing = :toewijzing order by t.peerreview, p.volgnummer
                        """,
                        "gemeente",
                        "herkomst")
                .setParameter("toewijzing", toewijzing)
                .getResultList()
                .forEach(rij -> {
                    List<Plaats> plaatsen = teams.computeIfAbsent((UUID) rij[0], review -> new ArrayList<>());
                    if (rij[1] != null) {
                        plaatsen.add(new Plaats((String) rij[1], Herkomst.valueOf((String) rij[2]), List.of(), null));
                    }
                });
        return teams.entrySet().stream()
                .map(team -> new Team(team.getKey(), team.getValue(), List.of(), null))
                .toList();
    }

    private NativeQuery<Object[]> vraag(String sql, String... tekstkolommen) {
        NativeQuery<Object[]> vraag =
                sessie().createNativeQuery(sql, Object[].class).addScalar("peerreview", UUID.class);
        for (String kolom : tekstkolommen) {
            vraag.addScalar(kolom, String.class);
        }
        return vraag;
    }

    private <T> T lees(Object kolom, TypeReference<T> vorm) {
        try {
            return json.readValue((String) kolom, vorm);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException("een voorstel is onleesbaar", fout);
        }
    }

    private Session sessie() {
        return em.unwrap(Session.class);
    }
}
