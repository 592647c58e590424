package nl.sturenmetkwaliteit.casus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.sturenmetkwaliteit.casus.api.BegeleiderVoorgesteld;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import nl.sturenmetkwaliteit.platform.transitie.Geschiedenis;
import nl.sturenmetkwaliteit.platform.transitie.Overgangen;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;
import org.jspecify.annotations.Nullable;

/** What NDSD does with what was submitted: read its form, accept it or send it back. */
@ApplicationScoped
@Transactional
class AanmeldingService {

    private final AanmeldingRepository aanmeldingen;
    private final AanmeldingOvergangen overgangen;
    private final Transities transities;
    private final Geschiedenis geschiedenis;
    private final Begeleidervoorstel voorstel;
    private final Event<BegeleiderVoorgesteld> voorgesteld;
    private final Voorwaardelijk voorwaardelijk;
    private final Keuken keuken;
    private final Beller beller;

    AanmeldingService(
            AanmeldingRepository aanmeldingen,
            AanmeldingOvergangen overgangen,
            Transities transities,
            Geschiedenis geschiedenis,
            Begeleidervoorstel voorstel,
            Event<BegeleiderVoorgesteld> voorgesteld,
            Voorwaardelijk voorwaardelijk,
            Keuken keuken,
            Beller beller) {
        this.aanmeldingen = aanmeldingen;
        this.overgangen = overgangen;
        this.transities = transities;
        this.geschiedenis = geschiedenis;
        this.voorstel = voorstel;
        this.voorgesteld = voorgesteld;
        this.voorwaardelijk = voorwaardelijk;
        this.keuken = keuken;
        this.beller = beller;
    }

    Pagina<AanmeldingWeergave> lijst(Paginering paginering) {
        return Pagina.van(aanmeldingen.lijst(paginering), paginering, AanmeldingWeergave::id);
    }

    /** What a gemeente handed in is its own: it is told who read it. */
    AanmeldingWeergave lees(UUID id) {
        AanmeldingWeergave aanmelding = weergave(id);
        keuken.meld(aanmelding.gemeente().code());
        return aanmelding;
    }

    private AanmeldingWeergave weergave(UUID id) {
        return aanmeldingen.weergave(id).orElseThrow(ProbleemException::nietGevonden);
    }

    Overgangen overgangen(UUID id) {
        return transities.mogelijk(overgangen.tabel(), geval(id, null));
    }

    void doeOvergang(UUID id, AanmeldingOvergangInvoer invoer) {
        // the lock under which the casus itself is moved: withdrawing it takes the aanmelding along
        transities.vergrendel(aanmeldingen.casusVan(id).orElseThrow(ProbleemException::nietGevonden));
        AanmeldingGeval geval = geval(id, invoer.reden());
        transities.voerUit(overgangen.tabel(), geval, invoer.naar(), invoer.reden());
    }

    Pagina<Geschiedenis.Regel> geschiedenis(UUID id, Paginering paginering) {
        lees(id);
        return geschiedenis.van("aanmelding", id, paginering);
    }

    /** The host decides: until then the proposal opens nothing. */
    AanmeldingWeergave stelBegeleiderVoor(UUID id, BegeleidervoorstelInvoer invoer) {
        Aanmelding aanmelding = ProbleemException.gevonden(aanmeldingen.findById(id));
        voorwaardelijk.eis(aanmelding.getVersie());
        if (aanmelding.getStatus() != AanmeldingStatus.AANGENOMEN) {
            throw ProbleemException.van(
                    ProbleemType.BESTAAT_AL, "Er is pas een review om te begeleiden als de aanmelding is aangenomen.");
        }
        aanmelding.stelVoor(voorstel.kies(aanmelding, invoer));
        aanmeldingen.flush();
        voorgesteld.fire(new BegeleiderVoorgesteld(aanmelding.getCasus()));
        return weergave(id);
    }

    void trekBegeleidervoorstelIn(UUID id) {
        Aanmelding aanmelding = ProbleemException.gevonden(aanmeldingen.findById(id));
        if (!aanmelding.heeftVoorstel()) {
            throw ProbleemException.nietGevonden();
        }
        voorwaardelijk.eis(aanmelding.getVersie());
        voorstel.trekIn(aanmelding);
    }

    private AanmeldingGeval geval(UUID id, @Nullable String reden) {
        return new AanmeldingGeval(
                ProbleemException.gevonden(aanmeldingen.findById(id)), beller.hoedanigheden(), reden);
    }
}
