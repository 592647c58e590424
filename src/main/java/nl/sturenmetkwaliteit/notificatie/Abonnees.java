package nl.sturenmetkwaliteit.notificatie;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Who is looking at this instance now, by person: one may have several windows open. */
@ApplicationScoped
class Abonnees {

    /** As many windows as anyone looks at; the oldest makes room. */
    private static final int PER_PERSOON = 8;

    private final Map<UUID, CopyOnWriteArrayList<Abonnee>> perPersoon = new ConcurrentHashMap<>();

    /** One open stream. */
    record Abonnee(UUID persoon, Consumer<Bericht> hoort, Runnable sluit) {}

    /** What is told down the stream: that there is a notice, and which kind. */
    record Bericht(UUID id, String soort) {}

    void meldAan(Abonnee abonnee) {
        perPersoon.compute(abonnee.persoon(), (persoon, lijst) -> {
            CopyOnWriteArrayList<Abonnee> open = lijst == null ? new CopyOnWriteArrayList<>() : lijst;
            open.add(abonnee);
            return open;
        });
        CopyOnWriteArrayList<Abonnee> open = perPersoon.get(abonnee.persoon());
        if (open != null && open.size() > PER_PERSOON) {
            open.get(0).sluit().run();
        }
    }

    void meldAf(Abonnee abonnee) {
        perPersoon.computeIfPresent(abonnee.persoon(), (persoon, open) -> {
            open.remove(abonnee);
            return open.isEmpty() ? null : open;
        });
    }

    Set<UUID> personen() {
        return Set.copyOf(perPersoon.keySet());
    }

    void vertel(UUID persoon, Bericht bericht) {
        perPersoon.getOrDefault(persoon, new CopyOnWriteArrayList<>()).forEach(a -> a.hoort()
                .accept(bericht));
    }

    /** Whoever looks asks everything again: something may have been missed. */
    void sluitAlles() {
        perPersoon.values().stream().flatMap(Collection::stream).toList().forEach(a -> a.sluit()
                .run());
    }
}
