package nl.sturenmetkwaliteit.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.peerreview.api.Reflectieteksten;
import nl.sturenmetkwaliteit.peerreview.api.Reflectieteksten.Brontekst;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;

/** Marking what strikes, once all is revealed. */
@ApplicationScoped
@Transactional
class FragmentService {

    private final FragmentRepository fragmenten;
    private final Oogst oogst;
    private final Reflectieteksten teksten;
    private final Voorwaardelijk voorwaardelijk;
    private final Beller beller;
    private final Ids ids;
    private final Clock clock;

    FragmentService(
            FragmentRepository fragmenten,
            Oogst oogst,
            Reflectieteksten teksten,
            Voorwaardelijk voorwaardelijk,
            Beller beller,
            Ids ids,
            Clock clock) {
        this.fragmenten = fragmenten;
        this.oogst = oogst;
        this.teksten = teksten;
        this.voorwaardelijk = voorwaardelijk;
        this.beller = beller;
        this.ids = ids;
        this.clock = clock;
    }

    Pagina<FragmentWeergave> lijst(UUID review, Paginering paginering) {
        if (!oogst.isZichtbaar(review)) {
            return Pagina.geheel(List.of());
        }
        return Pagina.van(fragmenten.lijst(review, paginering), paginering, FragmentWeergave::id);
    }

    FragmentWeergave lees(UUID review, UUID id) {
        oogst.zichtbaar(review);
        return fragmenten.weergave(review, id).orElseThrow(ProbleemException::nietGevonden);
    }

    UUID markeer(UUID review, FragmentInvoer invoer) {
        oogst.open(review);
        Brontekst bron = teksten.vind(review, invoer.reflectie(), invoer.veld().veld())
                .orElseThrow(() -> ProbleemException.ongeldig(
                        "reflectie", "ONBEKEND", "Deze reflectie is er niet, of dit veld is leeg."));
        if (!invoer.isBinnen(bron.tekst())) {
            throw ProbleemException.ongeldig("einde", "BEREIK", "Dit stuk ligt niet binnen de tekst van het veld.");
        }
        Fragment fragment = new Fragment(
                ids.nieuw(),
                review,
                invoer,
                bron,
                new Persoon(beller.persoon(), beller.naam()),
                beller.gemeente(),
                clock.instant());
        fragmenten.persistAndFlush(fragment);
        return fragment.getId();
    }

    void verwijder(UUID review, UUID id) {
        oogst.zichtbaar(review);
        FragmentWeergave stand = fragmenten.weergave(review, id).orElseThrow(ProbleemException::nietGevonden);
        oogst.open(review);
        voorwaardelijk.eis(stand.versie());
        if (stand.tip() != null) {
            throw ProbleemException.van(
                    ProbleemType.BESTAAT_AL, "Dit fragment zit in een tip. Haal het daar eerst uit.");
        }
        fragmenten.deleteById(id);
    }
}
