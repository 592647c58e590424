package nl.sturenmetkwaliteit.les;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.privacy.api.Bevinding;
import nl.sturenmetkwaliteit.privacy.api.Privacyscan;
import nl.sturenmetkwaliteit.tip.api.Voordrachten;

/** What the desk does to a les beyond its status. */
@ApplicationScoped
class Redactie {

    private final LesRepository lessen;
    private final Voordrachten voordrachten;
    private final Privacyscan scan;
    private final Opgegaan opgegaan;
    private final EntityManager em;

    Redactie(LesRepository lessen, Voordrachten voordrachten, Privacyscan scan, Opgegaan opgegaan, EntityManager em) {
        this.lessen = lessen;
        this.voordrachten = voordrachten;
        this.scan = scan;
        this.opgegaan = opgegaan;
        this.em = em;
    }

    void publiceer(LesGeval geval) {
        Les les = geval.les();
        weiger(scan.scan(les.getTekst().teksten()).stream().filter(Bevinding::blokkeert));
        lessen.bewaarVersie(les.getId());
    }

    void geefTerug(LesGeval geval) {
        opgegaan.laatLos(em, geval.les().getId());
        voordrachten.geefTerug(
                geval.les().getHerkomstGastheer(), geval.les().getHerkomstTip(), Objects.requireNonNull(geval.reden()));
    }

    /**
     * What the host confirmed when putting the tip forward may stay; the desk, which cannot know the casus, adds nothing that looks like
     * personal data.
     */
    void keur(Lestekst oud, Lestekst nieuw) {
        Set<String> stondEral = gevonden(oud.teksten()).map(Vondst::sleutel).collect(Collectors.toSet());
        weiger(gevonden(nieuw.teksten())
                .filter(vondst -> !stondEral.contains(vondst.sleutel()))
                .map(Vondst::bevinding));
    }

    private Stream<Vondst> gevonden(Map<String, String> teksten) {
        return scan.scan(teksten).stream()
                .map(b -> new Vondst(b, teksten.getOrDefault(b.veld(), "").substring(b.begin(), b.einde())));
    }

    /** A finding with its words: moved within its field it is still the same. */
    private record Vondst(Bevinding bevinding, String woorden) {

        String sleutel() {
            return bevinding.veld() + " " + bevinding.soort() + " " + woorden;
        }
    }

    private static void weiger(Stream<Bevinding> open) {
        List<Bevinding> bevindingen = open.toList();
        if (!bevindingen.isEmpty()) {
            throw new ProbleemException(
                    ProbleemType.PERSOONSGEGEVENS,
                    ProbleemType.PERSOONSGEGEVENS.uitleg(),
                    List.of(),
                    Map.of("bevindingen", bevindingen));
        }
    }
}
