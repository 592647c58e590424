package nl.sturenmetkwaliteit.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.sturenmetkwaliteit.platform.tijd.Klok;
import org.jspecify.annotations.Nullable;

/**
 * What happens on which day, over all casussen, in the order in which it happened. Days count from the day of loading: -7 is a week ago.
 */
class Draaiboek {

    /** A step of the story. */
    record Stap(int dag, int uur, Runnable gebeurt) {}

    private final List<Stap> stappen = new ArrayList<>();
    private final Map<String, String> ids = new HashMap<>();
    private final LocalDate vandaag;

    Draaiboek(LocalDate vandaag) {
        this.vandaag = vandaag;
    }

    /** Steps of the same hour keep the order in which they were added. */
    void op(int dag, int uur, Runnable gebeurt) {
        stappen.add(new Stap(dag, uur, gebeurt));
    }

    List<Stap> opVolgorde() {
        return stappen.stream()
                .sorted(Comparator.comparingInt(Stap::dag).thenComparingInt(Stap::uur))
                .toList();
    }

    ZonedDateTime moment(int dag, int uur) {
        return vandaag.plusDays(dag).atTime(LocalTime.of(uur, 0)).atZone(Klok.ZONE);
    }

    String instant(int dag, int uur) {
        return moment(dag, uur).toInstant().toString();
    }

    String datum(int dag) {
        return vandaag.plusDays(dag).toString();
    }

    void onthoud(String sleutel, String id) {
        ids.put(sleutel, id);
    }

    String id(String sleutel) {
        @Nullable String id = ids.get(sleutel);
        if (id == null) {
            throw new NoSuchElementException("het verhaal noemt " + sleutel + " voordat het er is");
        }
        return id;
    }
}
