package nl.sturenmetkwaliteit.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.api.Addendumvoorwaarde;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.probleem.Fout;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.privacy.api.BevestigingInvoer;
import nl.sturenmetkwaliteit.privacy.api.Inlevercontrole;

/** The casus of a review, for everyone with a part in it. Who that is the database decides: another does not find it. */
@ApplicationScoped
@Transactional
class PeerreviewCasusService {

    private static final Set<CasusStatus> AAN_TE_VULLEN =
            EnumSet.of(CasusStatus.AANGENOMEN, CasusStatus.IN_REVIEW, CasusStatus.AFGEROND);
    private static final UUID BEGIN = new UUID(0, 0);

    private final EntityManager em;
    private final CasusRepository casussen;
    private final BijlageRepository bijlagen;
    private final CasusMapper mapper;
    private final Inlevercontrole controle;
    private final Instance<Addendumvoorwaarde> voorwaarden;
    private final Beller beller;
    private final Ids ids;
    private final Clock clock;

    PeerreviewCasusService(
            EntityManager em,
            CasusRepository casussen,
            BijlageRepository bijlagen,
            CasusMapper mapper,
            Inlevercontrole controle,
            @Any Instance<Addendumvoorwaarde> voorwaarden,
            Beller beller,
            Ids ids,
            Clock clock) {
        this.em = em;
        this.casussen = casussen;
        this.bijlagen = bijlagen;
        this.mapper = mapper;
        this.controle = controle;
        this.voorwaarden = voorwaarden;
        this.beller = beller;
        this.ids = ids;
        this.clock = clock;
    }

    PeerreviewCasusWeergave lees(UUID review) {
        Casus casus = vind(review);
        return mapper.inReview(
                casus,
                casussen.gastheer(casus.getId()),
                casussen.addenda(casus.getId()),
                bijlagen.lijst(casus.getId(), BEGIN, BijlageService.HOOGSTENS));
    }

    UUID vulAan(UUID review, AddendumInvoer invoer) {
        Casus casus = vind(review);
        if (!casus.getCasushouder().id().equals(beller.persoon())) {
            throw ProbleemException.geenToegang("Alleen de casushouder vult de casus aan.");
        }
        eisAanTeVullen(casus, review);
        UUID id = ids.nieuw();
        String tekst = invoer.tekst().strip();
        controle.keur("addendum", id, Map.of("tekst", tekst), BevestigingInvoer.alle(invoer.bevestigingen()));
        em.persist(
                new Addendum(id, casus.getId(), tekst, new Persoon(beller.persoon(), beller.naam()), clock.instant()));
        return id;
    }

    private void eisAanTeVullen(Casus casus, UUID review) {
        if (!AAN_TE_VULLEN.contains(casus.getStatus())) {
            throw ProbleemException.van(
                    ProbleemType.BESTAAT_AL, "De casus is " + casus.getStatus() + "; aanvullen kan niet meer.");
        }
        List<Fout> openstaand = voorwaarden.stream()
                .filter(voorwaarde -> !voorwaarde.geldt(review))
                .map(voorwaarde -> Fout.vanVoorwaarde(voorwaarde.name(), voorwaarde.uitleg()))
                .toList();
        if (!openstaand.isEmpty()) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, openstaand);
        }
    }

    private Casus vind(UUID review) {
        return casussen.vanReview(review).orElseThrow(ProbleemException::nietGevonden);
    }
}
