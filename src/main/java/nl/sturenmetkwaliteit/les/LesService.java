package nl.sturenmetkwaliteit.les;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.transitie.Geschiedenis;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;

/** The store as everyone reads it, and as the desk does. */
@ApplicationScoped
@Transactional
class LesService {

    /** What the public history of a les tells; what the desk did in between is the desk's. */
    private static final Set<String> OPENBAAR = Set.of("GEPUBLICEERD", "INGETROKKEN", "SAMENGEVOEGD");

    private static final Set<LesStatus> ZICHTBAAR =
            EnumSet.of(LesStatus.GEPUBLICEERD, LesStatus.INGETROKKEN, LesStatus.SAMENGEVOEGD);

    private final LesRepository lessen;
    private final ToepassingRepository toepassingen;
    private final Herkenningen herkenningen;
    private final LesMapper mapper;
    private final Geschiedenis geschiedenis;
    private final Voorwaardelijk voorwaardelijk;
    private final Beller beller;

    LesService(
            LesRepository lessen,
            ToepassingRepository toepassingen,
            Herkenningen herkenningen,
            LesMapper mapper,
            Geschiedenis geschiedenis,
            Voorwaardelijk voorwaardelijk,
            Beller beller) {
        this.lessen = lessen;
        this.toepassingen = toepassingen;
        this.herkenningen = herkenningen;
        this.mapper = mapper;
        this.geschiedenis = geschiedenis;
        this.voorwaardelijk = voorwaardelijk;
        this.beller = beller;
    }

    Pagina<LesItem> lijst(LesRepository.Filter filter, Paginering paginering) {
        if (!isRedactie() && filter.status() != null && !ZICHTBAAR.contains(filter.status())) {
            return Pagina.geheel(List.of());
        }
        return Pagina.van(lessen.lijst(isRedactie(), filter, paginering), paginering, LesItem::id);
    }

    LesWeergave lees(UUID id) {
        if (isRedactie()) {
            return mapper.weergave(
                    ProbleemException.gevonden(lessen.findById(id)), herkenningen.herkomst(id), omgeving(id));
        }
        return openbaar(gepubliceerd(id));
    }

    Pagina<LesversieWeergave> versies(UUID id, Paginering paginering) {
        eisZichtbaar(id);
        List<LesversieWeergave> rijen = lessen.versies(id, paginering.voorNummer(), paginering.limiet() + 1);
        return Pagina.opSleutel(rijen, paginering, LesService::sleutel);
    }

    Pagina<Geschiedenis.Regel> geschiedenis(UUID id, Paginering paginering) {
        eisZichtbaar(id);
        return geschiedenis.van(LesOvergangen.DING, id, paginering, isRedactie() ? Set.of() : OPENBAAR);
    }

    LesWeergave herken(UUID id) {
        GepubliceerdeLes les = gepubliceerd(id);
        voorwaardelijk.eis(les.getVersienummer());
        if (les.getStatus() != LesStatus.GEPUBLICEERD) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, "Herkennen kan alleen bij een gepubliceerde les.");
        }
        if (herkenningen.isEigenInbreng(id)) {
            throw ProbleemException.geenToegang("Uw gemeente droeg zelf bij aan deze les.");
        }
        herkenningen.herken(id);
        return openbaar(les);
    }

    void herkenNiet(UUID id) {
        voorwaardelijk.eis(gepubliceerd(id).getVersienummer());
        if (!herkenningen.trekIn(id)) {
            throw ProbleemException.nietGevonden();
        }
    }

    /** 404 for who may not read the les. */
    void eisZichtbaar(UUID id) {
        if (isRedactie()) {
            ProbleemException.gevonden(lessen.findById(id));
        } else {
            gepubliceerd(id);
        }
    }

    boolean isRedactie() {
        return beller.is(Hoedanigheid.NDSD);
    }

    GepubliceerdeLes gepubliceerd(UUID id) {
        return ProbleemException.gevonden(lessen.gepubliceerd(id));
    }

    private LesWeergave openbaar(GepubliceerdeLes les) {
        return mapper.weergave(les, herkenningen.herkomst(les.getId()), omgeving(les.getId()));
    }

    private LesMapper.Omgeving omgeving(UUID id) {
        return new LesMapper.Omgeving(
                herkenningen.aantal(id),
                herkenningen.isVanOns(id),
                toepassingen.vanLessen(herkenningen.metOpgegane(id), beller.gemeente()));
    }

    private static String sleutel(LesversieWeergave versie) {
        return String.valueOf(versie.versienummer());
    }
}
