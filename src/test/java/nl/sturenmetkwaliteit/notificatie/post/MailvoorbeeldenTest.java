package nl.sturenmetkwaliteit.notificatie.post;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.agenda.Agendapunt;
import nl.sturenmetkwaliteit.platform.agenda.Agendapunt.Tijdvak;
import nl.sturenmetkwaliteit.platform.agenda.Agendaschrijver;
import nl.sturenmetkwaliteit.platform.agenda.Agendasoort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every mail there is, written out in both languages, to look at: {@code ./mvnw test -Dtest=MailvoorbeeldenTest} and open
 * {@code target/mails}.
 */
class MailvoorbeeldenTest {

    private static final Path MAP = Path.of("target/mails");
    private static final Instant TERMIJN = Instant.parse("2027-01-14T16:00:00Z");
    private static final Instant BEGIN = Instant.parse("2027-01-12T13:00:00Z");
    private static final UUID ID = UUID.fromString("0197a3c2-5b1e-7c4a-9f3e-2d6b8a41c901");
    private static final String PAD = "/peerreviews/" + ID;
    private static final String KOP = ".kop";

    private final Brievenschrijver schrijver = schrijver();

    @ParameterizedTest
    @EnumSource(Mailtaal.class)
    void elke_soort_is_af_in_elke_taal(Mailtaal taal) throws IOException {
        for (String soort : soorten()) {
            legNeer(taal, soort, mail(taal, soort, List.of(melding(soort, null))));
        }
        for (String toon : List.of("VOORAF", "OP_DE_DAG", "ERNA")) {
            legNeer(
                    taal,
                    "DEADLINE_NADERT_" + toon,
                    mail(taal, "DEADLINE_NADERT", List.of(melding("DEADLINE_NADERT", toon))));
        }
        legNeer(taal, Post.OVERZICHT, mail(taal, Post.OVERZICHT, overzicht()));
    }

    @Test
    void elke_soort_heeft_een_tekst() {
        assertThat(soorten()).hasSizeGreaterThan(25).contains("UITGENODIGD", "AGENDA_VERVALLEN");
    }

    private static void legNeer(Mailtaal taal, String naam, Mail mail) throws IOException {
        assertThat(mail.onderwerp() + mail.tekst()).doesNotContain("{", "null");
        assertThat(mail.onderwerp()).hasSizeLessThan(70);
        Path bestand =
                MAP.resolve(naam.toLowerCase(Locale.ROOT) + "." + taal.name().toLowerCase(Locale.ROOT));
        Files.createDirectories(MAP);
        Files.writeString(Path.of(bestand + ".html"), mail.html());
        Files.writeString(Path.of(bestand + ".txt"), mail.onderwerp() + "\n\n" + mail.tekst());
    }

    private Mail mail(Mailtaal taal, String soort, List<Melding> meldingen) {
        Post post = new Post(ID, ID, soort, ID + "@smk.example", 0, TERMIJN, TERMIJN);
        return schrijver.schrijf(post, new Geadresseerde(ID, "nadia@utrecht.example", taal, null), meldingen);
    }

    private static List<Melding> overzicht() {
        Melding reactie = met("GEREAGEERD", null, null, null);
        return List.of(
                met("RONDE_OPEN", null, TERMIJN, null), reactie, reactie, met("RONDE_GESLOTEN", null, null, null));
    }

    private static List<String> soorten() {
        return ResourceBundle.getBundle("post.teksten", Mailtaal.NL.locale()).keySet().stream()
                .filter(sleutel -> sleutel.endsWith(KOP))
                .map(sleutel -> sleutel.substring(0, sleutel.length() - KOP.length()))
                .sorted()
                .toList();
    }

    /** With a date where such a mail has one. */
    private static Melding melding(String soort, @Nullable String toon) {
        return switch (soort) {
            case "SESSIE_VASTGESTELD", "SESSIE_GEWIJZIGD" -> met(soort, null, null, sessie(false));
            case "SESSIE_AFGELAST" -> met(soort, null, null, sessie(true));
            case "AGENDA_VERVALLEN" -> new Melding(ID, soort, "/taken", null, null, null, sessie(true));
            case "AAN_ZET", "DEADLINE_NADERT", "RONDE_VERLENGD" ->
                met(soort, toon, TERMIJN, "ERNA".equals(toon) ? null : termijn(Agendasoort.RONDE));
            case "UITGENODIGD" -> met(soort, toon, TERMIJN, termijn(Agendasoort.UITNODIGING));
            case "UITNODIGING_INGETROKKEN" ->
                met(soort, null, null, termijn(Agendasoort.UITNODIGING).verteld(BEGIN, true));
            case "TOESTEMMING_GEVRAAGD" -> met(soort, toon, TERMIJN, termijn(Agendasoort.TOESTEMMING));
            case "AANMELDING_BEOORDEELD",
                    "ABONNEMENT_GEPAUZEERD",
                    "BEGELEIDER_VOORGESTELD",
                    "LES_GEPUBLICEERD",
                    "VOORNEMEN_KOMT_TERUG" -> new Melding(ID, soort, PAD, null, null, null, null);
            default -> met(soort, null, null, null);
        };
    }

    private static Melding met(
            String soort, @Nullable String toon, @Nullable Instant uiterlijkOp, @Nullable Agendapunt agenda) {
        return new Melding(ID, soort, PAD, "Amsterdam", uiterlijkOp, toon, agenda);
    }

    private static Agendapunt sessie(boolean vervalt) {
        return new Agendapunt(
                Agendasoort.SESSIE,
                ID,
                new Tijdvak(BEGIN, BEGIN.plusSeconds(7200)),
                PAD,
                "Amsterdam",
                1,
                BEGIN,
                vervalt);
    }

    private static Agendapunt termijn(Agendasoort soort) {
        return Agendapunt.uiterlijk(soort, ID, TERMIJN, PAD, "Amsterdam", 1).verteld(BEGIN, false);
    }

    private static Brievenschrijver schrijver() {
        Mailadressen adressen = new Mailadressen(Optional.of("https://smk.example"));
        Postinstellingen instellingen = new SmallRyeConfigBuilder()
                .withMapping(Postinstellingen.class)
                .withDefaultValue("smk.post.van", "bericht@smk.example")
                .build()
                .getConfigMapping(Postinstellingen.class);
        return new Brievenschrijver(
                adressen,
                new Afmeldsleutels("alleen-voor-deze-machine-en-nergens-anders"),
                new Agendabijlagen(new Agendaschrijver(), adressen, instellingen));
    }
}
