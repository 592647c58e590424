package nl.sturenmetkwaliteit.toewijzing.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

    @Test
    void wie_buiten_de_invoer_al_reviews_doet_krijgt_er_niet_nog_een() {
        String verderNiets = "Krijgt dit seizoen verder geen review te doen.";
        Matchinvoer fris = tweeVragen(0);
        Matchinvoer bezig = tweeVragen(3);

        assertThat(los(fris))
                .flatExtracting(Team::plaatsen)
                .extracting(Plaats::gemeente)
                .containsExactlyInAnyOrder("GM0001", "GM0002");
        assertThat(los(fris)).allSatisfy(team -> assertThat(zinnen(team)).contains(verderNiets));
        assertThat(los(bezig))
                .flatExtracting(Team::plaatsen)
                .extracting(Plaats::gemeente)
                .containsExactly("GM0002", "GM0002");
        Matchinvoer vast = Kleinseizoen.metVragen(
                bezig,
                List.of(
                        Kleinseizoen.metVast(bezig.vragen().get(0), Set.of("GM0001")),
                        bezig.vragen().get(1)));
        assertThat(zinnen(los(vast).get(0)))
                .contains("Krijgt dit seizoen meer reviews dan gemiddeld te doen.")
                .doesNotContain(verderNiets);
    }

    @Test
    void wat_een_gemeente_elders_doet_telt_voor_een_review_en_wordt_niet_gezegd() {
        Matchinvoer bezig = tweeVragen(3);
        Matchinvoer een = Kleinseizoen.metVragen(bezig, List.of(bezig.vragen().get(0)));

        Team team = los(een).get(0);

        assertThat(team.plaatsen()).extracting(Plaats::gemeente).containsExactly("GM0002");
        assertThat(team.plaatsen().get(0).alternatief())
                .isEqualTo(new Alternatief("GM0001", "Het beste alternatief is Gemeente GM0001: maakt geen verschil."));
    }

    /** Two hosts without room ask one peer each; two peers are the same but for what one does already. */
    private static Matchinvoer tweeVragen(int al) {
        return new Matchinvoer(
                LocalDate.of(2026, 11, 22),
                List.of(
                        kandidaat("GM0001", 5, al),
                        kandidaat("GM0002", 5, 0),
                        kandidaat("GM0010", 0, 0),
                        kandidaat("GM0011", 0, 0)),
                List.of(vraag(1, "GM0010"), vraag(2, "GM0011")),
                List.of(),
                List.of(),
                Map.of(),
                Gewichten.standaard(),
                1);
    }

    private static Kandidaat kandidaat(String code, int ruimte, int al) {
        return new Kandidaat(code, "Gemeente " + code, 2, 2, null, Set.of(), Set.of(), Set.of(), ruimte, 0, 0, al);
    }

    private static Casusvraag vraag(long nummer, String gastheer) {
        return new Casusvraag(
                new UUID(0, nummer), gastheer, Set.of(), Set.of(), 1, Set.of(), Set.of(), Set.of(), Set.of(), null);
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
                Map.of(
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
