package nl.sturenmetkwaliteit.platform.agenda;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import nl.sturenmetkwaliteit.platform.tijd.Klok;

/**
 * The Dutch clock as a calendar reads it: the rule of the European Union, since 1996. The library's own description goes by the name of
 * Brussels and begins in 1880; nobody here meets before 1996.
 */
final class Nederland {

    private static final String WINTER = "+01:00";
    private static final String ZOMER = "+02:00";

    private Nederland() {}

    static VTimeZone tijdzone() {
        VTimeZone zone = new VTimeZone(new PropertyList(List.of(new TzId(Klok.ZONE.getId()))));
        zone.add(regel(new Daylight(), "CEST", WINTER, ZOMER, "1996-03-31T02:00:00", 3));
        zone.add(regel(new Standard(), "CET", ZOMER, WINTER, "1996-10-27T03:00:00", 10));
        return zone;
    }

    private static <T extends Observance> T regel(
            T regel, String naam, String van, String naar, String eerste, int maand) {
        regel.add(new TzName(naam));
        regel.add(new TzOffsetFrom(ZoneOffset.of(van)));
        regel.add(new TzOffsetTo(ZoneOffset.of(naar)));
        regel.add(new DtStart<>(LocalDateTime.parse(eerste)));
        regel.add(new RRule<>("FREQ=YEARLY;BYMONTH=" + maand + ";BYDAY=-1SU"));
        return regel;
    }
}
