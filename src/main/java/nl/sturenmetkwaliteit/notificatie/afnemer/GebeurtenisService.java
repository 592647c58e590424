package nl.sturenmetkwaliteit.notificatie.afnemer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.identiteit.Rol;
import nl.sturenmetkwaliteit.platform.probleem.Fout;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import org.jspecify.annotations.Nullable;

/** What happened to what is the caller's. */
@ApplicationScoped
@Transactional
class GebeurtenisService {

    private static final String GETAL = "\\d{1,18}";

    private final GebeurtenisRepository gebeurtenissen;
    private final CloudEvents cloudEvents;
    private final Beller beller;

    GebeurtenisService(GebeurtenisRepository gebeurtenissen, CloudEvents cloudEvents, Beller beller) {
        this.gebeurtenissen = gebeurtenissen;
        this.cloudEvents = cloudEvents;
        this.beller = beller;
    }

    /** @param na the sequence after which to begin; a cursor goes on where its page ended */
    Pagina<CloudEvent> lijst(@Nullable String na, Paginering paginering) {
        if (beller.rol() != Rol.MACHINE) {
            beller.eisEen(
                    "Dit is aan de coördinator van de gemeente, of aan een NDSD-medewerker.",
                    Hoedanigheid.COORDINATOR,
                    Hoedanigheid.NDSD);
        }
        List<Gebeurtenisrij> rijen = gebeurtenissen.na(
                Gebeurtenisrij.eigenaar(beller.gemeente()), vanaf(na, paginering), paginering.limiet() + 1);
        return Pagina.opSleutel(rijen, paginering, rij -> String.valueOf(rij.positie()))
                .map(cloudEvents::van);
    }

    private static long vanaf(@Nullable String na, Paginering paginering) {
        String sleutel = paginering.naSleutel();
        if (!sleutel.isEmpty()) {
            return getal("cursor", sleutel, "Gebruik de cursor zoals het vorige antwoord hem gaf.");
        }
        return na == null ? 0 : getal("na", na, "Geef de sequence van de laatste gebeurtenis die u hebt.");
    }

    private static long getal(String parameter, String waarde, String uitleg) {
        if (!waarde.matches(GETAL)) {
            throw ProbleemException.van(
                    ProbleemType.ONGELDIGE_INVOER, List.of(Fout.inParameter(parameter, "VORM", uitleg)));
        }
        return Long.parseLong(waarde);
    }
}
