package nl.sturenmetkwaliteit.notificatie.post;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.sturenmetkwaliteit.hulp.Brief;
import nl.sturenmetkwaliteit.hulp.Brievenbus;
import nl.sturenmetkwaliteit.hulp.Eigenaar;
import nl.sturenmetkwaliteit.hulp.Mensen;
import nl.sturenmetkwaliteit.platform.tijd.Klok;

/** What each of these people was told, in order, beside what happened. */
final class Verhaal {

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));
    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("HH.mm");
    private static final String VERTELD =
            """
            select id || ' ' || persoon || ' ' || soort || ' ' || coalesce(toon, '') from notificatie
            where gemaakt_op between ?::timestamptz and ?::timestamptz order by id
            """;

    private static final UUID GEEN = new UUID(0, 0);

    private final Brievenbus brievenbus = Brievenbus.vanDeTest();
    private final Mailteksten teksten = new Mailteksten(Mailtaal.NL);
    private final Map<String, String> wie;
    private final ZonedDateTime begin;
    private final Map<String, Integer> gelezen = new HashMap<>();
    private final Set<String> gezien = new HashSet<>();
    private final List<String> regels = new ArrayList<>();

    Verhaal(Map<String, String> wie, ZonedDateTime begin) {
        this.wie = wie;
        this.begin = begin;
        wie.keySet().forEach(mens -> gelezen.put(mens, brievenbus.aantalVan(Mensen.email(mens))));
        berichten();
    }

    void gebeurt(int dag, LocalTime tijd, String wat) {
        regels.add("| %d | %s | **%s** | | | |".formatted(dag, UUR.format(tijd), wat));
    }

    /** What came since the last time. */
    void lees(int dag, LocalTime tijd) {
        Map<String, List<String>> berichten = berichten();
        wie.forEach((mens, rol) -> {
            String verteld = berichten.getOrDefault(Mensen.id(mens), List.of()).stream()
                    .sorted()
                    .collect(Collectors.joining("<br>"));
            List<Brief> nieuw = brievenbus.na(Mensen.email(mens), gelezen.getOrDefault(mens, 0));
            gelezen.merge(mens, nieuw.size(), Integer::sum);
            if (!verteld.isEmpty() || !nieuw.isEmpty()) {
                regels.add("| %d | %s | %s | %s | %s | %s |"
                        .formatted(
                                dag,
                                UUR.format(tijd),
                                rol,
                                verteld,
                                nieuw.stream().map(Verhaal::mail).collect(Collectors.joining("<br>")),
                                nieuw.stream()
                                        .flatMap(brief -> brief.agenda().stream())
                                        .map(Verhaal::agenda)
                                        .collect(Collectors.joining("<br>"))));
            }
        });
    }

    List<String> van(String mens) {
        String rol = " | " + wie.get(mens) + " | ";
        return regels.stream().filter(regel -> regel.contains(rol)).toList();
    }

    String regels() {
        return String.join("\n", regels) + "\n";
    }

    /** By person, what nobody read here before. */
    private Map<String, List<String>> berichten() {
        return Eigenaar.lees(
                        VERTELD,
                        begin.toInstant().toString(),
                        begin.plusDays(400).toInstant().toString())
                .stream()
                .filter(gezien::add)
                .map(regel -> regel.split(" ", -1))
                .collect(Collectors.groupingBy(delen -> delen[1], Collectors.mapping(this::kop, Collectors.toList())));
    }

    private String kop(String... delen) {
        String toon = delen[3].isEmpty() ? null : delen[3];
        return teksten.onderwerp(new Melding(GEEN, delen[2], "/", null, null, toon, null));
    }

    /** Of a digest, what it lists; of a single mail, its sentence. */
    private static String mail(Brief brief) {
        List<String> zinnen = brief.tekst().lines().toList();
        List<String> lijst = zinnen.stream()
                .filter(zin -> zin.startsWith("* "))
                .map(zin -> zin.substring(2))
                .toList();
        return lijst.isEmpty()
                ? "%s: *%s*".formatted(brief.onderwerp(), zinnen.get(2))
                : "%s: *%s*".formatted(brief.onderwerp(), String.join("; ", lijst));
    }

    private static String agenda(String tekst) {
        ICalendar agenda = Biweekly.parse(tekst).first();
        VEvent item = agenda.getEvents().get(0);
        return "%s: %s, %s"
                .formatted(
                        agenda.getMethod().isCancel() ? "eruit" : "erin",
                        item.getSummary().getValue(),
                        item.getDateEnd() == null
                                ? DAG.format(item.getDateStart()
                                        .getValue()
                                        .toInstant()
                                        .atZone(ZoneId.systemDefault()))
                                : van(item));
    }

    private static String van(VEvent item) {
        ZonedDateTime begin = op(item.getDateStart().getValue().toInstant());
        return "%s van %s tot %s"
                .formatted(
                        DAG.format(begin),
                        UUR.format(begin),
                        UUR.format(op(item.getDateEnd().getValue().toInstant())));
    }

    private static ZonedDateTime op(Instant moment) {
        return moment.atZone(Klok.ZONE);
    }
}
