package nl.sturenmetkwaliteit.peerreview.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.sturenmetkwaliteit.platform.stroom.Kanaal;
import nl.sturenmetkwaliteit.platform.stroom.Luisteraar;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;

/** Who follows which sessie on this instance. A change is read once for all of them, whichever instance made it. */
@ApplicationScoped
class Livezalen implements Kanaal {

    /** As many windows as anyone follows one sessie in; the oldest makes room. */
    private static final int PER_PERSOON = 8;

    private final Map<UUID, List<Kijker>> perSessie = new ConcurrentHashMap<>();
    private final Luisteraar luisteraar;
    private final Livelezer lezer;
    private final Keuken keuken;

    Livezalen(Luisteraar luisteraar, Livelezer lezer, Keuken keuken) {
        this.luisteraar = luisteraar;
        this.lezer = lezer;
        this.keuken = keuken;
    }

    void betreed(Kijker kijker) {
        perSessie.compute(kijker.sessie(), (sessie, kijkers) -> {
            List<Kijker> zaal = kijkers == null ? new CopyOnWriteArrayList<>() : kijkers;
            zaal.add(kijker);
            return zaal;
        });
        maakRuimte(kijker);
        luisteraar.begin();
    }

    private void maakRuimte(Kijker nieuw) {
        List<Kijker> vensters = perSessie.getOrDefault(nieuw.sessie(), List.of()).stream()
                .filter(kijker -> kijker.persoon().equals(nieuw.persoon()))
                .toList();
        if (vensters.size() > PER_PERSOON) {
            vensters.get(0).sluit();
        }
    }

    void verlaat(Kijker kijker) {
        perSessie.computeIfPresent(kijker.sessie(), (sessie, kijkers) -> {
            kijkers.remove(kijker);
            return kijkers.isEmpty() ? null : kijkers;
        });
    }

    @Override
    public String naam() {
        return "live";
    }

    /** @param reviews in which something changed */
    @Override
    public void hoor(Set<String> reviews) {
        for (List<Kijker> zaal : perSessie.values()) {
            if (zaal.stream()
                    .anyMatch(kijker -> reviews.contains(kijker.review().toString()))) {
                ververs(zaal);
            }
        }
    }

    @Override
    public void luistert(boolean opnieuw) {
        perSessie.values().forEach(this::ververs);
    }

    private void ververs(List<Kijker> zaal) {
        List<Kijker> kijkers = List.copyOf(zaal);
        if (kijkers.isEmpty()) {
            return;
        }
        Kijker een = kijkers.get(0);
        keuken.alsSysteem(een.gemeente(), () -> lezer.lees(een.review(), een.sessie())
                .ifPresentOrElse(
                        stand -> kijkers.forEach(kijker -> kijker.hoor(stand)), () -> kijkers.forEach(Kijker::sluit)));
    }
}
