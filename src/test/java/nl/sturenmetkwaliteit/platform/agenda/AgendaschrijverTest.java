package nl.sturenmetkwaliteit.platform.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.ICalTimeZone;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.platform.agenda.Agendaschrijver.Vorm;
import org.junit.jupiter.api.Test;

/** Written by one library, read back by another. */
class AgendaschrijverTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final UUID ID = UUID.fromString("0197a3c2-5b1e-7c4a-9f3e-2d6b8a41c901");
    private static final String PAD = "/peerreviews/0197a3c2-5b1e-7c4a-9f3e-2d6b8a41c008/sessies/" + ID;
    private static final Vorm NEDERLANDS = new Vorm("https://smk.example", false);
    private static final Vorm ENGELS = new Vorm("https://smk.example", true);
    private static final Instant BEGIN = Instant.parse("2026-12-03T13:00:00Z");

    private final Agendaschrijver schrijver = new Agendaschrijver();

    @Test
    void een_ander_leest_terug_wat_er_geschreven_is() {
        VEvent item = eerste(schrijver.agenda(List.of(sessie(BEGIN, 3, false)), NEDERLANDS));

        assertThat(item.getUid().getValue()).isEqualTo("sessie-" + ID + "@sturenmetkwaliteit");
        assertThat(item.getSequence().getValue()).isEqualTo(3);
        assertThat(item.getStatus().isConfirmed()).isTrue();
        assertThat(begin(item)).isEqualTo(BEGIN);
        assertThat(item.getDateEnd().getValue().toInstant()).isEqualTo(BEGIN.plus(Duration.ofHours(2)));
        assertThat(item.getSummary().getValue()).isEqualTo("Sessie van een peerreview (Bergen (L.), de stad; en meer)");
        assertThat(item.getUrl().getValue()).isEqualTo("https://smk.example" + PAD);
        assertThat(item.getDescription().getValue())
                .isEqualTo("Waar, en de videolink: zie de pagina:\nhttps://smk.example" + PAD);
        assertThat(item.getLocation()).isNull();
        assertThat(item.getDateTimeStamp().getValue().toInstant()).isEqualTo(Instant.parse("2026-11-20T10:00:00Z"));
    }

    @Test
    void elke_regel_past_en_eindigt_zoals_het_hoort() {
        String tekst = schrijver.agenda(List.of(sessie(BEGIN, 3, false)), NEDERLANDS);

        assertThat(tekst).endsWith("END:VCALENDAR\r\n");
        assertThat(tekst.split("\r\n")).allSatisfy(regel -> assertThat(regel.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(Biweekly.parse(tekst).first().validate(ICalVersion.V2_0).isEmpty())
                .isTrue();
    }

    @Test
    void over_het_verzetten_van_de_klok_blijft_het_moment_het_moment() {
        List<Agendapunt> momenten = IntStream.rangeClosed(2026, 2030)
                .boxed()
                .flatMap(jaar -> List.of(
                        LocalDateTime.of(jaar, 3, 24, 14, 0),
                        LocalDateTime.of(jaar, 4, 1, 14, 0),
                        LocalDateTime.of(jaar, 10, 24, 14, 0),
                        LocalDateTime.of(jaar, 11, 1, 14, 0))
                        .stream())
                .map(lokaal -> sessie(lokaal.atZone(AMSTERDAM).toInstant(), 0, false))
                .toList();

        ICalendar gelezen = lees(schrijver.agenda(momenten, NEDERLANDS));

        assertThat(gelezen.getEvents().stream().map(AgendaschrijverTest::begin))
                .containsExactlyElementsOf(momenten.stream()
                        .map(p -> ((Agendapunt.Tijdvak) p.wanneer()).beginOp())
                        .toList());
        assertThat(gelezen.getTimezoneInfo().getTimezones()).singleElement().satisfies(zone -> assertThat(
                        zone.getComponent().getTimezoneId().getValue())
                .isEqualTo("Europe/Amsterdam"));
    }

    /**
     * What a calendar without a list of zones of its own makes of it: it has only our description of the Dutch clock. The library that reads
     * is itself some hours late on the day of the change; that day is held against the rule the JDK has, below.
     */
    @Test
    void onze_tijdzone_zegt_wat_de_nederlandse_klok_zegt() {
        var beschreven = new ICalTimeZone(zone());
        Instant moment = Instant.parse("2026-01-01T12:00:00Z");
        while (moment.isBefore(Instant.parse("2031-01-01T00:00:00Z"))) {
            if (!verandertOp(moment.atZone(AMSTERDAM).toLocalDate())) {
                assertThat(beschreven.getOffset(moment.toEpochMilli()) / 1000)
                        .as("%s", moment)
                        .isEqualTo(AMSTERDAM.getRules().getOffset(moment).getTotalSeconds());
            }
            moment = moment.plus(Duration.ofHours(7));
        }
    }

    @Test
    void de_klok_gaat_om_op_de_dag_en_het_uur_van_de_jdk() {
        List<String> beschreven = Stream.concat(
                        zone().getDaylightSavingsTime().stream(), zone().getStandardTimes().stream())
                .map(regel -> "%s %s %s %s -> %s"
                        .formatted(
                                regel.getRecurrenceRule().getValue().getByMonth(),
                                regel.getRecurrenceRule().getValue().getByDay().stream()
                                        .map(dag -> dag.getNum() + " " + dag.getDay())
                                        .toList(),
                                LocalTime.of(
                                        regel.getDateStart()
                                                .getValue()
                                                .getRawComponents()
                                                .getHour(),
                                        0),
                                regel.getTimezoneOffsetFrom().getValue(),
                                regel.getTimezoneOffsetTo().getValue()))
                .toList();

        assertThat(AMSTERDAM.getRules().getTransitionRules()).hasSize(2).allSatisfy(regel -> {
            assertThat(regel.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(regel.createTransition(2027)
                            .getDateTimeBefore()
                            .toLocalDate()
                            .plusWeeks(1)
                            .getMonth())
                    .isNotEqualTo(regel.getMonth());
        });
        assertThat(beschreven)
                .containsExactlyElementsOf(AMSTERDAM.getRules().getTransitionRules().stream()
                        .map(regel -> "[%s] [-1 SUNDAY] %s %s -> %s"
                                .formatted(
                                        regel.getMonth().getValue(),
                                        regel.createTransition(2027)
                                                .getDateTimeBefore()
                                                .toLocalTime(),
                                        kort(regel.getOffsetBefore()),
                                        kort(regel.getOffsetAfter())))
                        .toList());
    }

    @Test
    void een_termijn_is_een_dag_die_vrij_blijft_met_de_tijd_in_woorden() {
        Instant halfDrie =
                ZonedDateTime.of(2026, 3, 29, 14, 30, 0, 0, AMSTERDAM).toInstant();
        Instant middernacht =
                ZonedDateTime.of(2026, 10, 26, 0, 0, 0, 0, AMSTERDAM).toInstant();
        String tekst = schrijver.agenda(
                List.of(
                        Agendapunt.uiterlijk(Agendasoort.RONDE, ID, halfDrie, PAD, "Utrecht", 1),
                        Agendapunt.uiterlijk(Agendasoort.UITNODIGING, ID, middernacht, PAD, null, 1),
                        Agendapunt.opDag(Agendasoort.VOORNEMEN, ID, LocalDate.of(2026, 5, 1), PAD, null, 0)),
                NEDERLANDS);

        assertThat(tekst)
                .contains("DTSTART;VALUE=DATE:20260329", "DTSTART;VALUE=DATE:20261025", "DTSTART;VALUE=DATE:20260501");
        List<VEvent> items = lees(tekst).getEvents();
        assertThat(items).allSatisfy(item -> assertThat(item.getTransparency().isTransparent())
                .isTrue());
        assertThat(items.get(0).getDescription().getValue()).startsWith("Uiterlijk zondag 29 maart 2026, 14:30 uur.");
        assertThat(items.get(1).getSummary().getValue()).isEqualTo("Uitnodiging voor een peerreview beantwoorden");
    }

    @Test
    void wie_engels_leest_krijgt_het_in_het_engels() {
        VEvent item = eerste(schrijver.agenda(List.of(sessie(BEGIN, 3, true)), ENGELS));

        assertThat(item.getSummary().getValue()).startsWith("Session of a peer review (");
        assertThat(item.getDescription().getValue()).startsWith("This is off, or not for you any more:");
    }

    @Test
    void in_een_mail_is_het_een_uitnodiging_en_wat_niet_doorgaat_een_intrekking() {
        String uit =
                schrijver.uitnodiging(sessie(BEGIN, 1, false), NEDERLANDS, "post@smk.example", "jan@utrecht.example");
        String af =
                schrijver.uitnodiging(sessie(BEGIN, 2, true), NEDERLANDS, "post@smk.example", "jan@utrecht.example");

        assertThat(lees(uit).getMethod().isRequest()).isTrue();
        assertThat(lees(af).getMethod().isCancel()).isTrue();
        assertThat(eerste(af).getStatus().isCancelled()).isTrue();
        assertThat(eerste(af).getUid()).isEqualTo(eerste(uit).getUid());
        assertThat(eerste(af).getSequence().getValue())
                .isGreaterThan(eerste(uit).getSequence().getValue());
        assertThat(eerste(uit).getOrganizer().getEmail()).isEqualTo("post@smk.example");
        assertThat(eerste(uit).getAttendees()).singleElement().satisfies(wie -> {
            assertThat(wie.getEmail()).isEqualTo("jan@utrecht.example");
            assertThat(wie.getRsvp()).isFalse();
        });
    }

    @Test
    void een_mailadres_mag_tekens_hebben_die_niet_in_het_adres_van_een_pagina_horen() {
        String uit = schrijver.uitnodiging(
                sessie(BEGIN, 1, false), NEDERLANDS, "post@smk.example", "jan|piet^50%@utrecht.example");

        assertThat(eerste(uit).getAttendees()).singleElement().satisfies(wie -> assertThat(wie.getEmail())
                .endsWith("@utrecht.example"));
    }

    private static Agendapunt sessie(Instant begin, int volgnummer, boolean afgelast) {
        return new Agendapunt(
                Agendasoort.SESSIE,
                ID,
                new Agendapunt.Tijdvak(begin, begin.plus(Duration.ofHours(2))),
                PAD,
                "Bergen (L.), de stad; en meer",
                volgnummer,
                Instant.parse("2026-11-20T10:00:00Z"),
                afgelast);
    }

    private VTimezone zone() {
        return lees(schrijver.agenda(List.of(sessie(BEGIN, 0, false)), NEDERLANDS))
                .getTimezoneInfo()
                .getTimezones()
                .iterator()
                .next()
                .getComponent();
    }

    private static boolean verandertOp(LocalDate dag) {
        return !AMSTERDAM
                .getRules()
                .getOffset(dag.atStartOfDay(AMSTERDAM).toInstant())
                .equals(AMSTERDAM
                        .getRules()
                        .getOffset(dag.plusDays(1).atStartOfDay(AMSTERDAM).toInstant()));
    }

    private static String kort(ZoneOffset offset) {
        return offset.getId().replace(":", "");
    }

    private static ICalendar lees(String tekst) {
        return Biweekly.parse(tekst).first();
    }

    private static VEvent eerste(String tekst) {
        return lees(tekst).getEvents().get(0);
    }

    private static Instant begin(VEvent item) {
        return item.getDateStart().getValue().toInstant();
    }
}
