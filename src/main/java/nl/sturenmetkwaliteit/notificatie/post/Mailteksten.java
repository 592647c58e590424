package nl.sturenmetkwaliteit.notificatie.post;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import nl.sturenmetkwaliteit.platform.agenda.Agendapunt;
import nl.sturenmetkwaliteit.platform.agenda.Agendapunt.Tijdvak;
import nl.sturenmetkwaliteit.platform.tijd.Klok;
import org.jspecify.annotations.Nullable;

/** The words of a mail in one language. Filled in by name, so that a text with an apostrophe is just a text. */
final class Mailteksten {

    private static final LocalTime EINDE_VAN_DE_DAG = LocalTime.of(23, 59);

    /** The tone of a reminder whose date is over. */
    private static final String VOORBIJ = "ERNA";

    private final Mailtaal taal;
    private final ResourceBundle bundel;

    Mailteksten(Mailtaal taal) {
        this.taal = taal;
        this.bundel = ResourceBundle.getBundle("post.teksten", taal.locale());
    }

    String zin(String sleutel) {
        return bundel.getString(sleutel);
    }

    String zin(String sleutel, Map<String, String> invulling) {
        String zin = bundel.getString(sleutel);
        for (Map.Entry<String, String> plek : invulling.entrySet()) {
            zin = zin.replace('{' + plek.getKey() + '}', plek.getValue());
        }
        return zin;
    }

    String kop(Melding melding) {
        return zin(melding.soort() + ".kop");
    }

    /** What there is, who asks, and for a reminder in the tone of that moment. */
    String zin(Melding melding) {
        String wie = melding.vanGemeente() == null ? zin("een.gemeente") : melding.vanGemeente();
        String zin = zin(melding.soort() + ".zin", Map.of("wie", wie, "Wie", hoofdletter(wie)));
        return melding.toon() == null ? zin : zin + " " + zin(melding.toon() + ".zin");
    }

    /** When, or by when, as a sentence; null when it has no date. */
    @Nullable
    String wanneer(Melding melding) {
        Agendapunt agenda = melding.agenda();
        return agenda != null && agenda.wanneer() instanceof Tijdvak tijdvak
                ? zin("tijdvak", tijdvak)
                : uiterlijk(melding);
    }

    /** What the calendar part of the mail does; null without one. */
    @Nullable
    String agenda(Melding melding) {
        Agendapunt agenda = melding.agenda();
        return agenda == null ? null : zin(agenda.afgelast() ? "agenda.weg" : "agenda");
    }

    /** Nobody meets past midnight. */
    private String zin(String sleutel, Tijdvak tijdvak) {
        return zin(
                sleutel,
                Map.of(
                        "datum", vorm(tijdvak.beginOp(), "datum"),
                        "begin", vorm(tijdvak.beginOp(), "uur"),
                        "einde", vorm(tijdvak.eindeOp(), "uur")));
    }

    private @Nullable String uiterlijk(Melding melding) {
        Instant op = melding.uiterlijkOp();
        String wanneer = VOORBIJ.equals(melding.toon()) ? "uiterlijk.was" : "uiterlijk";
        return op == null ? null : zin(wanneer, Map.of("datum", datum(opDeDag(op))));
    }

    String onderwerp(Melding melding) {
        String kop = kop(melding);
        Instant op = melding.uiterlijkOp();
        String wat =
                melding.toon() == null ? kop : zin(melding.toon() + ".onderwerp", Map.of("kop", kleineLetter(kop)));
        return op == null || melding.toon() != null
                ? wat
                : wat + ", " + zin("uiterlijk.kort", Map.of("datum", vorm(opDeDag(op), "datum.kort")));
    }

    /** The Dutch day, written out; with the time where that is not simply its end. */
    private String datum(Instant op) {
        String dag = vorm(op, "datum");
        return isEindeVanDeDag(op) ? dag : (dag + " " + vorm(op, "tijd") + " " + zin("tijd.zone")).strip();
    }

    private static boolean isEindeVanDeDag(Instant op) {
        return !op.atZone(Klok.ZONE).toLocalTime().isBefore(EINDE_VAN_DE_DAG);
    }

    /** What ends at midnight, ends with the day before. */
    private static Instant opDeDag(Instant op) {
        boolean middernacht = op.atZone(Klok.ZONE).toLocalTime().equals(LocalTime.MIDNIGHT);
        return middernacht ? op.minusSeconds(1) : op;
    }

    private String vorm(Instant op, String patroon) {
        return DateTimeFormatter.ofPattern(zin(patroon), taal.locale()).format(ZonedDateTime.ofInstant(op, Klok.ZONE));
    }

    private static String kleineLetter(String tekst) {
        return tekst.substring(0, 1).toLowerCase(Locale.ROOT) + tekst.substring(1);
    }

    private static String hoofdletter(String tekst) {
        return tekst.substring(0, 1).toUpperCase(Locale.ROOT) + tekst.substring(1);
    }
}
