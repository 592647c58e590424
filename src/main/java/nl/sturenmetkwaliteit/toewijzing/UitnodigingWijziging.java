package nl.sturenmetkwaliteit.toewijzing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.tijd.Horizon;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Wijzigingen;
import nl.sturenmetkwaliteit.toewijzing.api.UitnodigingStatus;
import org.jspecify.annotations.Nullable;

/** Changes an invitation without moving it: each side has fields of its own. */
@ApplicationScoped
class UitnodigingWijziging {

    private static final String DEELNEMERS = "deelnemers";

    private final EntityManager em;
    private final Wijzigingen wijzigingen;
    private final Gastteam gastteam;
    private final Teamkeuze teamkeuze;
    private final Beller beller;
    private final Ids ids;
    private final Clock clock;

    UitnodigingWijziging(
            EntityManager em,
            Wijzigingen wijzigingen,
            Gastteam gastteam,
            Teamkeuze teamkeuze,
            Beller beller,
            Ids ids,
            Clock clock) {
        this.em = em;
        this.wijzigingen = wijzigingen;
        this.gastteam = gastteam;
        this.teamkeuze = teamkeuze;
        this.beller = beller;
        this.ids = ids;
        this.clock = clock;
    }

    void pasToe(Uitnodiging uitnodiging, Set<Hoedanigheid> hoedanigheden, Ruimte ruimte, MergePatch patch) {
        if (patch.wijziging().isEmpty()) {
            throw ProbleemException.ongeldig("", "LEEG", "Noem minstens een veld dat verandert.");
        }
        boolean termijnen = noemt(patch, Termijn.ANTWOORD) || noemt(patch, Termijn.BIJDRAGE);
        boolean team = patch.wijziging().has(DEELNEMERS);
        eisEigenVelden(hoedanigheden, termijnen, team);
        UitnodigingPatch nieuw = wijzigingen.pasToe(patch, UitnodigingPatch.van(uitnodiging), UitnodigingPatch.class);
        if (termijnen) {
            verleng(uitnodiging, nieuw);
        }
        if (team) {
            wissel(uitnodiging, ruimte, nieuw);
        }
    }

    private static void eisEigenVelden(Set<Hoedanigheid> hoedanigheden, boolean termijnen, boolean team) {
        boolean gastheer =
                hoedanigheden.contains(Hoedanigheid.COORDINATOR) || hoedanigheden.contains(Hoedanigheid.BEGELEIDER);
        boolean gast = hoedanigheden.contains(Hoedanigheid.GASTCOORDINATOR);
        if (!gastheer && !gast) {
            throw ProbleemException.geenToegang("Dit is aan de coördinatoren van beide gemeenten en de begeleider.");
        }
        if (termijnen && !gastheer) {
            throw ProbleemException.geenToegang("De tijdstippen zijn aan de gastheer en de begeleider.");
        }
        if (team && !gast) {
            throw ProbleemException.geenToegang("De deelnemers zijn aan de uitgenodigde gemeente.");
        }
    }

    private void verleng(Uitnodiging uitnodiging, UitnodigingPatch nieuw) {
        if (nieuw.bijdrageUiterlijkOp().isBefore(nieuw.antwoordUiterlijkOp())) {
            throw ProbleemException.ongeldig(
                    Termijn.BIJDRAGE.veld(), "VOLGORDE", "De bijdrage komt na het antwoord op de uitnodiging.");
        }
        for (Termijn termijn : Termijn.values()) {
            Instant nu = uitnodiging.tot(termijn);
            Instant straks = nieuw.tot(termijn);
            if (straks.isBefore(nu)) {
                throw ProbleemException.ongeldig(
                        termijn.veld(), "VERVROEGD", "Een tijdstip kan wel later worden, niet vroeger.");
            }
            if (straks.isAfter(nu)) {
                Horizon.eisBinnen(termijn.veld(), straks, clock);
                eisLopend(uitnodiging, termijn);
                em.persist(new Verlenging(ids.nieuw(), uitnodiging, termijn, straks, beller.naam(), clock.instant()));
                uitnodiging.verleng(termijn, straks);
            }
        }
    }

    private static void eisLopend(Uitnodiging uitnodiging, Termijn termijn) {
        boolean loopt = uitnodiging.wachtOpAntwoord()
                || (termijn == Termijn.BIJDRAGE && uitnodiging.getStatus() == UitnodigingStatus.GEACCEPTEERD);
        if (!loopt) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, "Deze termijn loopt niet meer.");
        }
    }

    private void wissel(Uitnodiging uitnodiging, Ruimte ruimte, UitnodigingPatch nieuw) {
        if (uitnodiging.getStatus() != UitnodigingStatus.GEACCEPTEERD) {
            throw ProbleemException.van(
                    ProbleemType.BESTAAT_AL, "Wie meedoen kan wijzigen zolang uw gemeente meedoet aan de review.");
        }
        if (!ruimte.wisselen()) {
            throw ProbleemException.van(
                    ProbleemType.BESTAAT_AL, "De laatste ronde is begonnen; wie meedoen ligt nu vast.");
        }
        gastteam.wissel(uitnodiging, teamkeuze.geldig(uitnodiging, verplicht(nieuw.deelnemers())));
    }

    private static <T> Set<T> verplicht(@Nullable Set<T> deelnemers) {
        if (deelnemers == null) {
            throw ProbleemException.ongeldig(DEELNEMERS, "VERPLICHT", "Noem minstens een deelnemer.");
        }
        return deelnemers;
    }

    private static boolean noemt(MergePatch patch, Termijn termijn) {
        return patch.wijziging().has(termijn.veld());
    }
}
