package nl.sturenmetkwaliteit.zoeken;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Lessons written for this, and questions with the lessons that belong to them. */
public record Verzameling(List<Les> lessen, List<Vraag> vragen) {

    private static final Path MAP = Path.of("src/test/resources/zoeken");

    /** As in the file: the codes of each facet, and the four texts. */
    public record Les(
            UUID id,
            String principe,
            List<String> themas,
            List<String> arenas,
            List<String> levensfasen,
            List<String> niveaus,
            List<String> obstakels,
            String titel,
            String inzicht,
            String wanneerWel,
            String wanneerNiet) {}

    /**
     * What someone types.
     *
     * @param achtergehouden nothing was tuned on it
     * @param oordelen per les 3: about this; 2: helps; 1: touches on it
     */
    public record Vraag(String tekst, boolean achtergehouden, Map<UUID, Integer> oordelen) {}

    public static Verzameling lees() {
        return new Verzameling(
                leesLessen(), regels("vragen.txt").map(Verzameling::vraag).toList());
    }

    private static List<Les> leesLessen() {
        List<String> regels = regels("lessen.txt").toList();
        List<Les> lessen = new ArrayList<>();
        for (int i = 0; i < regels.size(); i += 5) {
            String[] kop = (regels.get(i) + " ").split(" \\| ?");
            String[] eerste = kop[0].split(" ");
            lessen.add(new Les(
                    id(eerste[1]),
                    eerste[2],
                    codes(kop[1]),
                    codes(kop[2]),
                    codes(kop[3]),
                    codes(kop[4]),
                    kop.length > 5 ? codes(kop[5]) : List.of(),
                    regels.get(i + 1),
                    regels.get(i + 2),
                    regels.get(i + 3),
                    regels.get(i + 4)));
        }
        return lessen;
    }

    private static Vraag vraag(String regel) {
        String[] delen = regel.split(" \\| ");
        Map<UUID, Integer> oordelen = new LinkedHashMap<>();
        for (String oordeel : delen[2].split(" ")) {
            String[] stuk = oordeel.split(":");
            oordelen.put(id(stuk[0]), Integer.valueOf(stuk[1]));
        }
        return new Vraag(delen[1], delen[0].endsWith("*"), oordelen);
    }

    private static UUID id(String nummer) {
        return new UUID(0x7000, 0x8000_0000_0000_0000L + Long.parseLong(nummer));
    }

    private static List<String> codes(String tekst) {
        return Stream.of(tekst.strip().split(","))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private static Stream<String> regels(String bestand) {
        try {
            return Files.readAllLines(MAP.resolve(bestand)).stream()
                    .filter(regel -> !regel.isBlank() && !regel.startsWith("#"));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
