package nl.sturenmetkwaliteit.platform.taal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.taxonomie.Arena;
import nl.sturenmetkwaliteit.platform.taxonomie.Code;
import nl.sturenmetkwaliteit.platform.taxonomie.Dimensie;
import nl.sturenmetkwaliteit.platform.taxonomie.Levensfase;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.platform.taxonomie.Principe;
import org.junit.jupiter.api.Test;

class EngelsTest {

    private static final Path BRON = Path.of("src/main/java/nl/sturenmetkwaliteit");

    /** What only an operator reads, what speaks to another program, and what has its two languages beside each other. */
    private static final List<Path> BEHALVE = Stream.of(
                    "demo", "gemeente/inlog", "notificatie/post", "platform/agenda", "platform/gereedheid")
            .map(Path::of)
            .toList();

    /** Data, and words that are filled in: {@code TaalTest} finds them where they are answered. */
    private static final Set<String> GEGEVENS = Set.of("taxonomie", "rondeformats");

    private static final Pattern GAT = Pattern.compile("\\{\\w+}|\\[\\w+]");
    private static final Pattern WOORDEN = Pattern.compile("[\\[\\p{Ll}].*|NDSD");

    @Test
    void elke_zin_van_de_dienst_heeft_engels() throws IOException {
        Set<String> zonder = gezegd();

        assertThat(zonder).hasSizeGreaterThan(400).contains("Geef een reden van minstens {} tekens.", "Niet gevonden");
        zonder.removeAll(zonderNamen(Engels.BLADEN));
        assertThat(zonder)
                .as("zinnen die nog niet in src/main/resources/engels staan")
                .isEmpty();
    }

    @Test
    void er_is_geen_engels_voor_een_zin_die_er_niet_meer_is() throws IOException {
        Set<String> over = zonderNamen(
                Engels.BLADEN.stream().filter(blad -> !GEGEVENS.contains(blad)).toList());

        over.removeAll(gezegd());
        over.removeIf(zin -> WOORDEN.matcher(zin).matches() || zin.startsWith(Zinnenlezer.GAT));
        assertThat(over).isEmpty();
    }

    @Test
    void wat_er_wordt_ingevuld_staat_in_beide_talen() {
        zinnen().forEach((nederlands, engels) ->
                assertThat(gaten(engels)).as(nederlands).containsExactlyInAnyOrderElementsOf(gaten(nederlands)));
    }

    @Test
    void elke_hoedanigheid_en_elk_vast_begrip_heeft_engels() {
        Stream<String> begrippen = Stream.<Code[]>of(
                        Arena.values(), Dimensie.values(), Levensfase.values(), Niveau.values(), Principe.values())
                .flatMap(Arrays::stream)
                .flatMap(code -> Stream.of(code.naam(), code.uitleg()));
        Stream<String> hoedanigheden = Arrays.stream(Hoedanigheid.values()).map(Hoedanigheid::omschrijving);

        assertThat(Stream.concat(begrippen, hoedanigheden)).allMatch(Engels::kent);
    }

    @Test
    void wat_iemand_schreef_blijft_staan_en_de_woorden_van_de_dienst_niet() {
        assertThat(Taal.EN.zin("Schrijf in de ronde Verhelderende vragen: Wonen of {titel} werken"))
                .isEqualTo("Write in the round Clarifying questions: Wonen of {titel} werken");
        assertThat(Taal.EN.zin("Deze stap is aan de casushouder of de schrijver of de procesbegeleider."))
                .isEqualTo("This step is up to the owner of the casus or the writer or the facilitator.");
        assertThat(Taal.EN.zin("Regel 3, kolom 7: Laat !important weg."))
                .isEqualTo("Line 3, column 7: Leave out !important.");
        assertThat(Taal.NL.zin("Kies een taal.")).isEqualTo("Kies een taal.");
    }

    @Test
    void wat_niet_van_de_dienst_is_blijft_nederlands() {
        assertThat(List.of(
                        "Wonen of werken",
                        "Deze stap is aan ons allemaal.",
                        "Schrijf in de ronde van onze eigen gemeente: een casus",
                        "Kies een taal"))
                .allSatisfy(tekst -> assertThat(Taal.EN.zin(tekst)).isEqualTo(tekst));
    }

    @Test
    void wie_iets_heel_langs_laat_invullen_houdt_niemand_bezig() {
        List<String> lang = List.of(
                "Er is geen thema met de code x" + " of x".repeat(100_000) + ".",
                "Er is geen thema met de code x" + " met de code x".repeat(100_000) + " of x.");

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(lang.stream().map(Taal.EN::zin)).containsExactlyElementsOf(lang));
        assertThat(Taal.EN.zin("Er is geen thema met de code x of x."))
                .isEqualTo("There is no theme with the code x of x.");
    }

    private static Set<String> gezegd() throws IOException {
        Set<String> gezegd = Zinnenlezer.onder(BRON, BEHALVE);
        ResourceBundle invoer = ResourceBundle.getBundle("ValidationMessages");
        invoer.keySet().forEach(sleutel -> gezegd.add(invoer.getString(sleutel)));
        return gezegd;
    }

    private static Map<String, String> zinnen() {
        return Engels.BLADEN.stream()
                .flatMap(blad -> Engels.blad(blad).entrySet().stream())
                // twice the same Dutch would be two English sentences for one
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<String> zonderNamen(List<String> bladen) {
        return bladen.stream()
                .flatMap(blad -> Engels.blad(blad).keySet().stream())
                .map(zin -> GAT.matcher(zin).replaceAll(gat -> "{}"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> gaten(String zin) {
        return GAT.matcher(zin).results().map(MatchResult::group).toList();
    }
}
