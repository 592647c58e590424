package nl.sturenmetkwaliteit.platform.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes agendas as iCalendar (RFC 5545), and single items as invitations (RFC 5546). */
@ApplicationScoped
public class Agendaschrijver {

    private static final String MAKER = "-//Sturen met kwaliteit//Agenda//NL";
    private static final String NAAM = "Sturen met kwaliteit";
    private static final Duration VERVERS = Duration.ofHours(6);

    /**
     * How an item is told.
     *
     * @param basis the address of the product, without a slash behind: what comes after is the path of the thing
     */
    public record Vorm(String basis, boolean engels) {}

    /** Everything in one agenda, for a calendar that comes back to read it again. */
    public String agenda(List<Agendapunt> punten, Vorm vorm) {
        Calendar agenda = leeg();
        agenda.add(new XProperty("X-WR-CALNAME", NAAM));
        agenda.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), VERVERS));
        agenda.add(Nederland.tijdzone());
        punten.forEach(punt -> agenda.add(Agendatekst.van(punt, vorm)));
        return schrijf(agenda);
    }

    /**
     * One item as an invitation, or when it is off as the withdrawal of one. Nobody is asked to answer it by mail.
     *
     * @param afzender the mail address it is sent from
     * @param ontvanger the mail address it is sent to
     */
    public String uitnodiging(Agendapunt punt, Vorm vorm, String afzender, String ontvanger) {
        Calendar agenda = leeg();
        agenda.add(punt.afgelast() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        agenda.add(Nederland.tijdzone());
        VEvent item = Agendatekst.van(punt, vorm);
        Organizer organisator = new Organizer(adres(afzender));
        organisator.add(new Cn(NAAM));
        Attendee genodigde = new Attendee(adres(ontvanger));
        genodigde.add(Role.REQ_PARTICIPANT);
        genodigde.add(PartStat.NEEDS_ACTION);
        genodigde.add(Rsvp.FALSE);
        item.add(organisator);
        item.add(genodigde);
        agenda.add(item);
        return schrijf(agenda);
    }

    /** A mail address may have signs in it that an address of a page may not: those are written otherwise. */
    private static URI adres(String mail) {
        try {
            return new URI("mailto", mail, null);
        } catch (URISyntaxException onmogelijk) {
            throw new IllegalArgumentException(onmogelijk);
        }
    }

    private static Calendar leeg() {
        Calendar agenda = new Calendar();
        agenda.add(new ProdId(MAKER));
        agenda.add(ImmutableVersion.VERSION_2_0);
        agenda.add(ImmutableCalScale.GREGORIAN);
        return agenda;
    }

    private static String schrijf(Calendar agenda) {
        StringWriter tekst = new StringWriter();
        try {
            new CalendarOutputter(false).output(agenda, tekst);
        } catch (IOException onmogelijk) {
            throw new UncheckedIOException(onmogelijk);
        }
        return tekst.toString();
    }
}
