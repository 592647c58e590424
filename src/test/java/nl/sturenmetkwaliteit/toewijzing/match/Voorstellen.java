package nl.sturenmetkwaliteit.toewijzing.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the proposals for some casussen out, with all that is said about them, to be read as a coordinator would. */
public final class Voorstellen {

    private static final int CASUSSEN = 342;
    private static final int GESCHREVEN = 10;

    private Voorstellen() {}

    /** The list of gemeenten and the file to write. */
    public static void main(String[] args) throws IOException {
        Matchinvoer invoer = Proefseizoen.van(Path.of(args[0]), CASUSSEN, 4, 2);
        Matchuitkomst uitkomst = new Matcher().los(invoer, Volger.GEEN);
        Files.writeString(Path.of(args[1]), tekst(invoer, uitkomst.teams()));
    }

    private static String tekst(Matchinvoer invoer, List<Team> teams) {
        Map<String, Kandidaat> kandidaten =
                invoer.kandidaten().stream().collect(Collectors.toMap(Kandidaat::gemeente, Function.identity()));
        Map<java.util.UUID, Casusvraag> vragen =
                invoer.vragen().stream().collect(Collectors.toMap(Casusvraag::peerreview, Function.identity()));
        Uitlegger uitlegger = new Uitlegger();
        StringBuilder tekst = new StringBuilder();
        for (Team team : teams.subList(0, GESCHREVEN)) {
            Casusvraag vraag = vragen.get(team.peerreview());
            regel(
                    tekst,
                    0,
                    "Casus van " + kandidaten.get(vraag.gastheer()).naam() + " over "
                            + vraag.themas().stream()
                                    .map(invoer.themanamen()::get)
                                    .sorted()
                                    .toList() + ", niveaus "
                            + vraag.niveaus().stream().sorted().toList());
            team.redenen().forEach(reden -> regel(tekst, 2, teken(reden)));
            for (Plaats plaats : team.plaatsen()) {
                regel(tekst, 2, kandidaten.get(plaats.gemeente()).naam());
                plaats.redenen().forEach(reden -> regel(tekst, 6, teken(reden)));
                Alternatief alternatief = plaats.alternatief();
                if (alternatief != null) {
                    regel(tekst, 6, "  " + alternatief.zin());
                }
            }
            Gemis gemis = team.gemis();
            if (gemis != null) {
                regel(tekst, 2, gemis.zin());
                gemis.uitwegen().forEach(uitweg -> regel(tekst, 4, uitweg.zin() + " " + uitweg.gemeenten()));
            }
            for (String waarom : List.of("GM0363", "GM0193", "GM0014")) {
                Uitleg uitleg = uitlegger.uitleg(invoer, teams, team.peerreview(), waarom);
                regel(tekst, 2, "Waarom " + kandidaten.get(waarom).naam() + " niet? " + uitleg.zin());
            }
            regel(tekst, 0, "");
        }
        return tekst.toString();
    }

    private static String teken(Reden reden) {
        return (reden.voor() ? "+ " : "- ") + reden.zin();
    }

    private static void regel(StringBuilder tekst, int in, String inhoud) {
        tekst.append(" ".repeat(in)).append(inhoud).append('\n');
    }
}
