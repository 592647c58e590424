package nl.sturenmetkwaliteit.notificatie;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who is looking at this instance now, by person: one may have several windows open. */
@ApplicationScoped
class Abonnees {

    /** As many windows as anyone looks at; the oldest makes room. */
    private static final int PER_PERSOON = 8;

    private final Map<UUID, CopyOnWriteArrayList<Abonnee>> perPersoon = new ConcurrentHashMap<>();

    /**
     * One open stream.
     *
     * @param sessie the login it was opened with, as Keycloak calls it
     */
    record Abonnee(UUID persoon, @Nullable String sessie, Consumer<Bericht> hoort, Runnable sluit) {}

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
        sluit(abonnee -> true);
    }

    /** Who logged out looks no longer, in any window of that login. */
    void sluitSessie(String sessie) {
        sluit(abonnee -> sessie.equals(abonnee.sessie()));
    }

    private void sluit(Predicate<Abonnee> wie) {
        perPersoon.values().stream()
                .flatMap(Collection::stream)
                .filter(wie)
                .toList()
                .forEach(a -> a.sluit().run());
    }
}
