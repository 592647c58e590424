package nl.sturenmetkwaliteit.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.bestand.Bestandsnaam;
import nl.sturenmetkwaliteit.casus.bestand.Upload;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;
import org.jspecify.annotations.Nullable;

/** The files with a casus: read by who reads the casus, added and removed while it is a concept. */
@ApplicationScoped
@Transactional
class BijlageService {

    static final int HOOGSTENS = 10;

    private final CasusRepository casussen;
    private final BijlageRepository bijlagen;
    private final BijlageDelen delen;
    private final Transities transities;
    private final Voorwaardelijk voorwaardelijk;
    private final Beller beller;
    private final Ids ids;
    private final Clock clock;

    BijlageService(
            CasusRepository casussen,
            BijlageRepository bijlagen,
            BijlageDelen delen,
            Transities transities,
            Voorwaardelijk voorwaardelijk,
            Beller beller,
            Ids ids,
            Clock clock) {
        this.casussen = casussen;
        this.bijlagen = bijlagen;
        this.delen = delen;
        this.transities = transities;
        this.voorwaardelijk = voorwaardelijk;
        this.beller = beller;
        this.ids = ids;
        this.clock = clock;
    }

    Pagina<BijlageWeergave> lijst(UUID casus, Paginering paginering) {
        vind(casus);
        return Pagina.van(
                bijlagen.lijst(casus, paginering.vanaf(), paginering.limiet() + 1), paginering, BijlageWeergave::id);
    }

    BijlageWeergave lees(UUID casus, UUID id) {
        vind(casus);
        return bijlagen.weergave(casus, id).orElseThrow(ProbleemException::nietGevonden);
    }

    /** As {@link #lees}, for who reads the casus by way of its review. */
    BijlageWeergave leesInReview(UUID review, UUID id) {
        UUID casus = casussen.vanReview(review)
                .orElseThrow(ProbleemException::nietGevonden)
                .getId();
        return bijlagen.weergave(casus, id).orElseThrow(ProbleemException::nietGevonden);
    }

    UUID voegToe(UUID casus, @Nullable String kop, Upload upload) {
        String naam = Bestandsnaam.uit(kop, upload.soort());
        transities.vergrendel(casus);
        CasusService.eisConcept(vind(casus));
        if (bijlagen.count("casus", casus) >= HOOGSTENS) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, "Een casus heeft hoogstens tien bijlagen.");
        }
        Persoon door = new Persoon(beller.persoon(), beller.naam());
        Bijlage bijlage = new Bijlage(ids.nieuw(), casus, naam, upload, door, clock.instant());
        bijlagen.persistAndFlush(bijlage);
        delen.schrijf(bijlage.getId(), upload.bestand());
        return bijlage.getId();
    }

    void verwijder(UUID casus, UUID id) {
        transities.vergrendel(casus);
        lees(casus, id);
        voorwaardelijk.eis(BijlageDownload.VERSIE);
        CasusService.eisConcept(vind(casus));
        bijlagen.delete("casus = ?1 and id = ?2", casus, id);
    }

    private Casus vind(UUID casus) {
        return ProbleemException.gevonden(casussen.findById(casus));
    }
}
