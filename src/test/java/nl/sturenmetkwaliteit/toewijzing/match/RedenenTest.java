package nl.sturenmetkwaliteit.toewijzing.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.platform.taal.Taal;
import org.junit.jupiter.api.Test;

/** What is said agrees with what counted. */
class RedenenTest {

    private static final int GEVALLEN = 150;

    @Test
    void elke_zin_heeft_engels_en_geen_getal_dat_een_cijfer_lijkt() {
        Set<String> zinnen = new HashSet<>();
        LongStream.range(0, GEVALLEN).forEach(zaad -> {
            Matchinvoer invoer = metNamen(Kleinseizoen.van(zaad, 6, 10));
            List<Team> teams = los(invoer);
            teams.forEach(team -> zinnen(team).forEach(zinnen::add));
            Casusvraag vraag = invoer.vragen().get(0);
            invoer.kandidaten().stream()
                    .map(k -> new Uitlegger().uitleg(invoer, teams, vraag.peerreview(), k.gemeente()))
                    .forEach(uitleg -> zinnen.add(uitleg.zin()));
        });

        assertThat(zinnen).hasSizeGreaterThan(200).allSatisfy(zin -> {
            assertThat(Taal.isZin(zin)).as(zin).isTrue();
            assertThat(zin.replaceAll("Gemeente \\d+|in \\d{4} |Regio \\d|Voor \\d van", ""))
                    .as(zin)
                    .doesNotContainPattern("\\d");
        });
    }

    @Test
    void wat_voor_een_peer_spreekt_bracht_punten_en_wat_ertegen_is_kostte_ze() {
        LongStream.range(0, GEVALLEN).forEach(zaad -> {
            Matchinvoer invoer = Kleinseizoen.van(zaad, 6, 10);
            Model model = new Model(invoer);
            for (Team team : los(invoer)) {
                int i = model.nummerVanVraag(team.peerreview());
                for (Plaats plaats : team.plaatsen()) {
                    Blik blik = model.blik(i, model.nummer(plaats.gemeente()));
                    for (Reden reden : plaats.redenen()) {
                        assertThat(model.weging.telt(reden.wens())).isTrue();
                        if (reden.wens().werking() instanceof Werking.Peer peer) {
                            int punten = peer.punten().applyAsInt(blik);
                            assertThat(reden.voor() ? punten > 0 : punten < Werking.VOL)
                                    .as("%s in zaad %d", reden.zin(), zaad)
                                    .isTrue();
                        }
                    }
                }
            }
        });
    }

    @Test
    void het_verschil_met_een_ander_is_wat_de_wissel_zou_brengen() {
        LongStream.range(0, GEVALLEN).forEach(zaad -> {
            Matchinvoer invoer = Kleinseizoen.van(zaad, 6, 10);
            Model model = new Model(invoer);
            Stand stand = Stand.van(model, new Zoektocht(model, 1, Volger.GEEN).zoek().gekozen);
            for (int i = 0; i < stand.team.length; i++) {
                for (int s = 0; s < stand.team[i].length; s++) {
                    int j = stand.team[i][s] < 0 ? -1 : stand.besteInPlaatsVan(i, s);
                    if (j < 0) {
                        continue;
                    }
                    assertThat(stand.verandering(i, s, j))
                            .as("geen vervanging is beter")
                            .isNotPositive();
                    int[] met = stand.team[i].clone();
                    met[s] = j;
                    long verschil = new Vergelijking(stand, i, s, j)
                            .winst().values().stream().mapToLong(w -> w).sum();
                    assertThat(verschil)
                            .isEqualTo(model.waarde(i, met)
                                    - model.waarde(i, stand.team[i])
                                    + stand.verlicht(stand.team[i][s])
                                    - stand.verzwaart(j));
                }
            }
        });
    }

    private static List<Team> los(Matchinvoer invoer) {
        return new Matcher().los(invoer, Volger.GEEN).teams();
    }

    private static Matchinvoer metNamen(Matchinvoer invoer) {
        return new Matchinvoer(
                invoer.vandaag(),
                invoer.kandidaten(),
                invoer.vragen(),
                invoer.conflicten(),
                invoer.ontmoetingen(),
                java.util.Map.of(
                        "JEUGDHULP", "Jeugdhulp",
                        "WMO", "Wmo",
                        "SCHULDEN", "Schulden",
                        "PREVENTIE", "Toegang en wijkteams"),
                invoer.gewichten(),
                invoer.zaad());
    }

    private static Stream<String> zinnen(Team team) {
        Gemis gemis = team.gemis();
        Stream<String> tekort = gemis == null
                ? Stream.of()
                : Stream.concat(
                        Stream.of(gemis.zin()), gemis.uitwegen().stream().map(Uitweg::zin));
        Stream<String> peers = team.plaatsen().stream().flatMap(plaats -> {
            Alternatief alternatief = plaats.alternatief();
            return Stream.concat(
                    plaats.redenen().stream().map(Reden::zin),
                    alternatief == null ? Stream.of() : Stream.of(alternatief.zin()));
        });
        return Stream.of(team.redenen().stream().map(Reden::zin), tekort, peers).flatMap(zin -> zin);
    }
}
