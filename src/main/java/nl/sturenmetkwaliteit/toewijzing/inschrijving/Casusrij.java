package nl.sturenmetkwaliteit.toewijzing.inschrijving;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.taxonomie.Niveau;
import nl.sturenmetkwaliteit.toewijzing.match.Casusvraag;
import org.jspecify.annotations.Nullable;

/** A review that still takes peers, as the database knows it. */
record Casusrij(
        UUID peerreview,
        String gastheer,
        Set<String> themas,
        Set<Niveau> niveaus,
        int aantalPeers,
        Set<String> vast,
        Set<String> uitgesloten,
        Set<String> bezet,
        Set<String> geweigerd,
        @Nullable String begeleider) {

    /** With what was chosen for this proposal. Who is asked already needs no pin, and keeps the place whatever is excluded. */
    Casusvraag vraag(Matchkeuzes keuzes, Set<String> vasteVanGastheer) {
        Set<String> pinnen = new HashSet<>(keuzes.vast().getOrDefault(peerreview, Set.of()));
        pinnen.addAll(vasteVanGastheer);
        pinnen.removeAll(bezet);
        Set<String> niet = new HashSet<>(keuzes.overalUitgesloten());
        niet.addAll(keuzes.uitgesloten().getOrDefault(peerreview, Set.of()));
        if (keuzes.metPeerkeuzes()) {
            niet.addAll(uitgesloten);
        }
        Set<String> ooit = new HashSet<>(geweigerd);
        ooit.removeAll(bezet);
        return new Casusvraag(
                peerreview, gastheer, themas, niveaus, plaatsen(keuzes), bezet, pinnen, niet, ooit, begeleider);
    }

    boolean vraagt(Matchkeuzes keuzes) {
        return bezet.size() < plaatsen(keuzes);
    }

    private int plaatsen(Matchkeuzes keuzes) {
        return keuzes.peersPerCasus() == null ? aantalPeers : keuzes.peersPerCasus();
    }
}
