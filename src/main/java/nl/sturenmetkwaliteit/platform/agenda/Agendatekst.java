package nl.sturenmetkwaliteit.platform.agenda;

import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import nl.sturenmetkwaliteit.platform.tijd.Klok;

/** One item, in the words of its kind. What it says is the same at every reading until the thing itself changes. */
final class Agendatekst {

    private static final String DOMEIN = "@sturenmetkwaliteit";
    private static final DateTimeFormatter UITERLIJK =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.forLanguageTag("nl-NL"));
    private static final DateTimeFormatter BY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.forLanguageTag("en-GB"));

    private Agendatekst() {}

    static VEvent van(Agendapunt punt, Agendaschrijver.Vorm vorm) {
        String adres = vorm.basis() + punt.pad();
        VEvent item = new VEvent(false);
        item.add(new Uid(punt.soort().name().toLowerCase(Locale.ROOT) + "-" + punt.id() + DOMEIN));
        item.add(new DtStamp(stempel(punt)));
        item.add(new Sequence(punt.volgnummer()));
        item.add(punt.afgelast() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        item.add(ImmutableClazz.PRIVATE);
        String titel = punt.soort().titel(vorm.engels());
        item.add(new Summary(punt.gemeente() == null ? titel : titel + " (" + punt.gemeente() + ")"));
        item.add(new Description(uitleg(punt, vorm.engels()) + "\n" + adres));
        item.add(new Url(URI.create(adres)));
        wanneer(item, punt.wanneer());
        return item;
    }

    /** A whole day is no appointment: it leaves the day free. */
    private static void wanneer(VEvent item, Agendapunt.Wanneer wanneer) {
        if (wanneer instanceof Agendapunt.Tijdvak tijdvak) {
            item.add(new DtStart<>(tijdvak.beginOp().atZone(Klok.ZONE)));
            item.add(new DtEnd<>(tijdvak.eindeOp().atZone(Klok.ZONE)));
        } else if (wanneer instanceof Agendapunt.Dag dag) {
            item.add(new DtStart<>(dag.datum()));
            item.add(ImmutableTransp.TRANSPARENT);
        }
    }

    private static String uitleg(Agendapunt punt, boolean engels) {
        if (punt.afgelast()) {
            return engels ? "This is off, or not for you any more:" : "Dit gaat niet door, of is niet meer voor u:";
        }
        if (punt.wanneer() instanceof Agendapunt.Dag dag) {
            return dag.uiterlijkOp() == null
                    ? (engels ? "See the page:" : "Zie de pagina:")
                    : uiterlijk(dag.uiterlijkOp(), engels);
        }
        return engels ? "Where, and the video link: see the page:" : "Waar, en de videolink: zie de pagina:";
    }

    private static String uiterlijk(Instant op, boolean engels) {
        return engels
                ? "By " + BY.format(op.atZone(Klok.ZONE)) + " (Dutch time)."
                : "Uiterlijk " + UITERLIJK.format(op.atZone(Klok.ZONE)) + " uur.";
    }

    /** Without a moment of change: when the thing was made, which its id tells. */
    private static Instant stempel(Agendapunt punt) {
        return Objects.requireNonNullElseGet(punt.gewijzigdOp(), () -> gemaaktOp(punt.id()));
    }

    private static Instant gemaaktOp(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }
}
