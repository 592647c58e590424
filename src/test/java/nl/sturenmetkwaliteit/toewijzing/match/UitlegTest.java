package nl.sturenmetkwaliteit.toewijzing.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import org.junit.jupiter.api.Test;

/** One review, told as to its coordinator. */
class UitlegTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 22);
    private static final UUID REVIEW = new UUID(1, 1);
    private static final Casusvraag VRAAG = vraag(2, Set.of(), Set.of());

    @Test
    void wie_het_wordt_hoort_waarom_en_wie_het_alternatief_was() {
        Matchinvoer invoer = invoer(VRAAG, 1, List.of());
        Team team = los(invoer);

        assertThat(team.plaatsen()).extracting(Plaats::gemeente).containsExactly("GM0001", "GM0002");
        assertThat(team.plaatsen().get(0).redenen())
                .extracting(Reden::zin)
                .contains(
                        "Is thuis in Wmo.",
                        "Is als enige in het team ongeveer even groot en even stedelijk als Zwolle.",
                        "Kijkt met frisse ogen: was nog niet eerder bij Zwolle te gast.");
        assertThat(team.plaatsen().get(1).redenen())
                .extracting(Reden::zin)
                .contains(
                        "Kijkt als enige in het team vanuit een heel andere gemeente dan Zwolle: veel kleiner en veel landelijker.",
                        "Was in 2023 voor het laatst te gast bij Zwolle.");
        assertThat(team.plaatsen().get(0).alternatief())
                .isEqualTo(
                        new Alternatief("GM0003", "Het beste alternatief is Deventer: noemt geen ervaring met Wmo."));
    }

    @Test
    void waarom_die_niet_zegt_in_wiens_plaats_en_wat_er_dan_verandert() {
        Matchinvoer invoer = invoer(VRAAG, 1, List.of());
        Uitleg uitleg = uitleg(invoer, "GM0003");

        assertThat(uitleg.inTeam()).isFalse();
        assertThat(uitleg.belemmering()).isNull();
        assertThat(uitleg.inPlaatsVan()).isEqualTo("GM0001");
        assertThat(uitleg.zin()).isEqualTo("Deventer zou in de plaats komen van Kampen: noemt geen ervaring met Wmo.");
        assertThat(uitleg(invoer, "GM0001").inTeam()).isTrue();
    }

    @Test
    void een_geschil_en_een_volle_agenda_zijn_niet_uit_elkaar_te_houden() {
        Conflict geschil = new Conflict("GM0003", "GM0193", Grond.NIET_BESCHIKBAAR, false);
        Matchinvoer metGeschil = invoer(VRAAG, 1, List.of(geschil));
        Matchinvoer vol = invoer(VRAAG, 0, List.of());

        assertThat(uitleg(metGeschil, "GM0003")).isEqualTo(uitleg(vol, "GM0003"));
        assertThat(uitleg(vol, "GM0003").belemmering()).isEqualTo(HardeRegel.BESCHIKBAAR);
        assertThat(uitleg(vol, "GM0003").zin()).isEqualTo("Deventer is niet beschikbaar.");
        assertThat(los(metGeschil)).isEqualTo(los(vol));
        assertThat(los(met(metGeschil, vraag(3, Set.of(), Set.of()))))
                .isEqualTo(los(met(vol, vraag(3, Set.of(), Set.of()))));
    }

    @Test
    void een_team_dat_niet_vol_komt_zegt_welke_regel_wie_zou_brengen() {
        List<Conflict> conflicten = List.of(
                new Conflict("GM0001", "GM0193", Grond.BUREN, false),
                new Conflict("GM0002", "GM0193", Grond.NIET_BESCHIKBAAR, false));
        Gemis gemis =
                los(invoer(vraag(3, Set.of("GM0003"), Set.of()), 1, conflicten)).gemis();

        assertThat(gemis)
                .isEqualTo(new Gemis(
                        3,
                        List.of(
                                new Uitweg(
                                        HardeRegel.UITGESLOTEN,
                                        "Dit kan als deze uitsluiting vervalt.",
                                        List.of("GM0003")),
                                new Uitweg(
                                        HardeRegel.BELANGENCONFLICT,
                                        "Dit kan als dit belangenconflict opzij wordt gezet: buren.",
                                        List.of("GM0001"))),
                        "Voor 3 van de plaatsen is niemand beschikbaar."));
        assertThat(los(invoer(VRAAG, 1, List.of(new Conflict("GM0001", "GM0193", Grond.BUREN, true))))
                        .gemis())
                .isNull();
    }

    @Test
    void na_een_afwijzing_komt_de_volgende_en_blijft_wie_er_al_is() {
        Casusvraag daarna = vraag(2, Set.of(), Set.of("GM0002"));
        Team team = los(invoer(daarna, 1, List.of()));

        assertThat(team.plaatsen())
                .extracting(Plaats::gemeente, Plaats::herkomst)
                .containsExactly(tuple("GM0001", Herkomst.GEKOZEN), tuple("GM0002", Herkomst.BEZET));
    }

    @Test
    void een_vastgezette_peer_die_niet_kan_wordt_genoemd() {
        Casusvraag vast = Kleinseizoen.metVast(VRAAG, Set.of("GM0003"));
        Conflict buren = new Conflict("GM0193", "GM0003", Grond.BUREN, false);

        assertThat(Matcher.bezwaren(invoer(vast, 1, List.of()))).isEmpty();
        assertThat(Matcher.bezwaren(invoer(vast, 1, List.of(buren))))
                .containsExactly(new Bezwaar(REVIEW, "GM0003", HardeRegel.BELANGENCONFLICT));
        assertThat(Matcher.bezwaren(invoer(vast, 0, List.of())))
                .containsExactly(new Bezwaar(REVIEW, "GM0003", HardeRegel.BESCHIKBAAR));
    }

    @Test
    void een_gewicht_ligt_tussen_nul_en_tien() {
        assertThat(new Gewichten(Map.of(Wens.FRIS, 0)).van(Wens.FRIS)).isZero();
        assertThat(Gewichten.standaard().gewichten()).containsOnlyKeys(Wens.values());
        assertThatThrownBy(() -> new Gewichten(Map.of(Wens.FRIS, 11))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Uitleg uitleg(Matchinvoer invoer, String gemeente) {
        return new Uitlegger().uitleg(invoer, List.of(los(invoer)), REVIEW, gemeente);
    }

    private static Team los(Matchinvoer invoer) {
        return new Matcher().los(invoer, Volger.GEEN).teams().get(0);
    }

    private static Matchinvoer met(Matchinvoer invoer, Casusvraag vraag) {
        return Kleinseizoen.metVragen(invoer, List.of(vraag));
    }

    private static Casusvraag vraag(int plaatsen, Set<String> uitgesloten, Set<String> bezet) {
        return new Casusvraag(
                REVIEW,
                "GM0193",
                Set.of("WMO"),
                Set.of(Niveau.BELEID),
                plaatsen,
                bezet,
                Set.of(),
                uitgesloten,
                Set.of(),
                null);
    }

    /** Zwolle asks; Kampen is like it, Urk is not, Deventer knows nothing of the theme and has so much room. */
    private static Matchinvoer invoer(Casusvraag vraag, int ruimte, List<Conflict> conflicten) {
        return new Matchinvoer(
                VANDAAG,
                List.of(
                        kandidaat("GM0193", "Zwolle", 3, 1, Set.of("WMO"), 1),
                        kandidaat("GM0001", "Kampen", 3, 2, Set.of("WMO"), 1),
                        kandidaat("GM0002", "Urk", 1, 4, Set.of("WMO"), 1),
                        kandidaat("GM0003", "Deventer", 3, 2, Set.of(), ruimte)),
                List.of(vraag),
                conflicten,
                List.of(new Ontmoeting("GM0193", "GM0002", LocalDate.of(2023, 5, 1))),
                Map.of("WMO", "Wmo"),
                Gewichten.standaard(),
                1);
    }

    private static Kandidaat kandidaat(
            String code, String naam, int grootte, int stedelijkheid, Set<String> themas, int ruimte) {
        return new Kandidaat(
                code, naam, grootte, stedelijkheid, null, themas, Set.of(), Set.of(Niveau.BELEID), ruimte, 0, 0, 0);
    }
}
