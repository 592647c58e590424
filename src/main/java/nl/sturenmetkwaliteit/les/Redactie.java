package nl.sturenmetkwaliteit.les;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        Map<String, String> eerder = oud.teksten();
        Map<String, String> straks = nieuw.teksten();
        weiger(scan.scan(straks).stream()
                .filter(b -> !stondEral(b, straks.getOrDefault(b.veld(), ""), eerder.getOrDefault(b.veld(), ""))));
    }

    private boolean stondEral(Bevinding nieuw, String straks, String eerder) {
        String gevonden = straks.substring(nieuw.begin(), nieuw.einde());
        return scan.scan(eerder).stream()
                .anyMatch(b -> b.soort() == nieuw.soort()
                        && eerder.substring(b.begin(), b.einde()).equals(gevonden));
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
