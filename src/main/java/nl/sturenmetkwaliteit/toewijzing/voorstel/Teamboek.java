package nl.sturenmetkwaliteit.toewijzing.voorstel;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.sturenmetkwaliteit.gemeente.api.GemeenteRef;
import nl.sturenmetkwaliteit.toewijzing.match.Alternatief;
import nl.sturenmetkwaliteit.toewijzing.match.Casusvraag;
import nl.sturenmetkwaliteit.toewijzing.match.Gemis;
import nl.sturenmetkwaliteit.toewijzing.match.Kandidaat;
import nl.sturenmetkwaliteit.toewijzing.match.Matchinvoer;
import nl.sturenmetkwaliteit.toewijzing.match.Plaats;
import nl.sturenmetkwaliteit.toewijzing.match.Team;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Lays down the teams of a proposal, with the names of the moment: two statements, however many teams. Whom a host has yet to ask is not in
 * that of a seizoen, which is NDSD's to read.
 */
@ApplicationScoped
class Teamboek {

    private static final String TEAMS =
            """
            insert into toewijzingsteam (toewijzing, peerreview, gastheer, gastheer_naam, titel, redenen, gemis)
            select :toewijzing, r.peerreview, r.gastheer, r.gastheer_naam, i.titel, r.redenen, r.gemis
            from jsonb_to_recordset(cast(:rijen as jsonb))
                as r(peerreview uuid, gastheer text, gastheer_naam text, redenen jsonb, gemis jsonb)
                join inschrijving i on i.peerreview = r.peerreview
            """;
    private static final String PLAATSEN =
            """
            insert into toewijzingsplaats (toewijzing, peerreview, gemeente, gemeente_naam, herkomst, volgnummer, redenen, alternatief)
            select :toewijzing, r.peerreview, r.gemeente, r.gemeente_naam, r.herkomst, r.volgnummer, r.redenen, r.alternatief
            from jsonb_to_recordset(cast(:rijen as jsonb))
                as r(peerreview uuid, gemeente text, gemeente_naam text, herkomst text, volgnummer int, redenen jsonb, alternatief jsonb)
                join toewijzing t on t.id = :toewijzing
            where t.seizoen is null or r.herkomst <> 'BEZET'
                or (r.peerreview, r.gemeente) in (select g.peerreview, g.gemeente from match_gevraagd(t.seizoen) g)
            """;

    private final ObjectMapper json;

    Teamboek(ObjectMapper json) {
        this.json = json;
    }

    private record Teamrij(
            UUID peerreview,
            String gastheer,
            @JsonProperty("gastheer_naam") String gastheerNaam,
            List<Matchreden> redenen,
            @Nullable Matchgemis gemis) {}

    private record Plaatsrij(
            UUID peerreview,
            String gemeente,
            @JsonProperty("gemeente_naam") String gemeenteNaam,
            String herkomst,
            int volgnummer,
            List<Matchreden> redenen,
            @Nullable Matchalternatief alternatief) {}

    void leg(Session sessie, UUID toewijzing, Matchinvoer invoer, List<Team> teams) {
        Map<String, String> namen =
                invoer.kandidaten().stream().collect(Collectors.toMap(Kandidaat::gemeente, Kandidaat::naam));
        UnaryOperator<String> naam = code -> namen.getOrDefault(code, code);
        Map<UUID, String> gastheren =
                invoer.vragen().stream().collect(Collectors.toMap(Casusvraag::peerreview, Casusvraag::gastheer));
        List<Teamrij> teamrijen = new ArrayList<>();
        List<Plaatsrij> plaatsrijen = new ArrayList<>();
        for (Team team : teams) {
            String gastheer = String.valueOf(gastheren.get(team.peerreview()));
            teamrijen.add(new Teamrij(
                    team.peerreview(),
                    gastheer,
                    naam.apply(gastheer),
                    Matchreden.van(team.redenen()),
                    gemis(team.gemis(), naam)));
            for (Plaats plaats : team.plaatsen()) {
                plaatsrijen.add(new Plaatsrij(
                        team.peerreview(),
                        plaats.gemeente(),
                        naam.apply(plaats.gemeente()),
                        plaats.herkomst().name(),
                        plaatsrijen.size(),
                        Matchreden.van(plaats.redenen()),
                        alternatief(plaats.alternatief(), naam)));
            }
        }
        schrijf(sessie, TEAMS, toewijzing, teamrijen);
        schrijf(sessie, PLAATSEN, toewijzing, plaatsrijen);
    }

    private void schrijf(Session sessie, String opdracht, UUID toewijzing, List<?> rijen) {
        try {
            sessie.createNativeMutationQuery(opdracht)
                    .setParameter("toewijzing", toewijzing)
                    .setParameter("rijen", json.writeValueAsString(rijen))
                    .executeUpdate();
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException("een voorstel liet zich niet schrijven", fout);
        }
    }

    private static @Nullable Matchalternatief alternatief(
            @Nullable Alternatief alternatief, UnaryOperator<String> naam) {
        return alternatief == null
                ? null
                : new Matchalternatief(
                        new GemeenteRef(alternatief.gemeente(), naam.apply(alternatief.gemeente())), alternatief.zin());
    }

    private static @Nullable Matchgemis gemis(@Nullable Gemis gemis, UnaryOperator<String> naam) {
        return gemis == null
                ? null
                : new Matchgemis(
                        gemis.aantal(),
                        gemis.zin(),
                        gemis.uitwegen().stream()
                                .map(uitweg -> new Matchgemis.Uitweg(
                                        uitweg.regel().name(),
                                        uitweg.zin(),
                                        uitweg.gemeenten().stream()
                                                .map(code -> new GemeenteRef(code, naam.apply(code)))
                                                .toList()))
                                .toList());
    }
}
