package nl.sturenmetkwaliteit.gemeente.belang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.opslag.Sloten;
import nl.sturenmetkwaliteit.platform.probleem.Fout;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.platform.transitie.Redencontrole;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;

/** Who may see which is the database's business; who may do what with one is here too. */
@ApplicationScoped
@Transactional
class BelangenconflictService {

    private final BelangenconflictRepository conflicten;
    private final Sloten sloten;
    private final Redencontrole redencontrole;
    private final Voorwaardelijk voorwaardelijk;
    private final Beller beller;
    private final Ids ids;
    private final Clock clock;

    BelangenconflictService(
            BelangenconflictRepository conflicten,
            Sloten sloten,
            Redencontrole redencontrole,
            Voorwaardelijk voorwaardelijk,
            Beller beller,
            Ids ids,
            Clock clock) {
        this.conflicten = conflicten;
        this.sloten = sloten;
        this.redencontrole = redencontrole;
        this.voorwaardelijk = voorwaardelijk;
        this.beller = beller;
        this.ids = ids;
        this.clock = clock;
    }

    Pagina<BelangenconflictWeergave> lijst(BelangenconflictFilter filter, Paginering paginering) {
        eisBetrokken();
        Wie wie = Wie.van(beller);
        LocalDate vandaag = vandaag();
        return Pagina.van(conflicten.lijst(filter, vandaag, paginering), paginering, rij -> rij.conflict()
                        .getId())
                .map(rij -> rij.weergave(wie, vandaag));
    }

    BelangenconflictWeergave lees(UUID id) {
        eisBetrokken();
        return conflicten.rij(id).orElseThrow(ProbleemException::nietGevonden).weergave(Wie.van(beller), vandaag());
    }

    UUID meld(BelangenconflictInvoer invoer) {
        eisMelder();
        String namens = namens(invoer);
        List<Fout> fouten = fouten(namens, invoer);
        if (!fouten.isEmpty()) {
            throw ProbleemException.van(ProbleemType.ONGELDIGE_INVOER, fouten);
        }
        sloten.vergrendel("belangenconflict " + namens + invoer.andereGemeente());
        if (conflicten.isGemeld(namens, invoer.andereGemeente(), invoer.grond(), vandaag())) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, "Dit belangenconflict is al gemeld en geldt nog.");
        }
        if (invoer.toelichting() != null) {
            redencontrole.keur("toelichting", invoer.toelichting());
        }
        Belangenconflict conflict = new Belangenconflict(ids.nieuw(), namens, invoer, beller.persoon(), vandaag());
        conflicten.persist(conflict);
        return conflict.getId();
    }

    void beeindig(UUID id) {
        eisMelder();
        Belangenconflict conflict = vind(id);
        if (conflict.isAfgeleid()) {
            throw ProbleemException.geenToegang(
                    "Dit belangenconflict volgt vanzelf uit wat er van beide gemeenten bekend is, en eindigt ook vanzelf.");
        }
        if (!conflict.isGemeldDoor(beller.gemeente()) && !beller.is(Hoedanigheid.BEHEERDER)) {
            throw ProbleemException.geenToegang("Alleen wie het belangenconflict meldde kan het beëindigen.");
        }
        voorwaardelijk.eis(conflict.getVersie());
        conflict.beeindig(vandaag());
    }

    private Belangenconflict vind(UUID id) {
        return ProbleemException.gevonden(conflicten.findById(id));
    }

    private String namens(BelangenconflictInvoer invoer) {
        boolean beheerder = beller.is(Hoedanigheid.BEHEERDER);
        String genoemd = invoer.gemeente();
        if (beheerder && genoemd == null) {
            throw ProbleemException.ongeldig("gemeente", "VERPLICHT", "Noem de gemeente namens wie u meldt.");
        }
        if (!beheerder && genoemd != null) {
            throw ProbleemException.ongeldig("gemeente", "VAST", "U meldt namens uw eigen gemeente; laat dit weg.");
        }
        return genoemd == null ? beller.eigenGemeente() : genoemd;
    }

    private List<Fout> fouten(String namens, BelangenconflictInvoer invoer) {
        List<Fout> fouten = new ArrayList<>();
        if (!conflicten.isGemeente(namens)) {
            fouten.add(Fout.inVeld("gemeente", "ONBEKEND", "Deze gemeente is niet toegelaten."));
        }
        if (namens.equals(invoer.andereGemeente())) {
            fouten.add(Fout.inVeld("andereGemeente", "ZELFDE", "Noem een andere gemeente dan de eigen."));
        } else if (!conflicten.isGemeente(invoer.andereGemeente())) {
            fouten.add(Fout.inVeld("andereGemeente", "ONBEKEND", "Deze gemeente is niet toegelaten."));
        }
        if (invoer.soort() != invoer.grond().soort()) {
            fouten.add(Fout.inVeld(
                    "soort",
                    "PAST_NIET",
                    "Bij deze grond hoort " + invoer.grond().soort() + "."));
        }
        LocalDate totdatum = invoer.totdatum();
        if (totdatum != null && !totdatum.isAfter(vandaag())) {
            fouten.add(Fout.inVeld("totdatum", "TE_VROEG", "Kies een dag na vandaag."));
        }
        return fouten;
    }

    private void eisBetrokken() {
        if (!beller.is(Hoedanigheid.NDSD) && !beller.is(Hoedanigheid.BEHEERDER)) {
            beller.eis(Hoedanigheid.COORDINATOR);
        }
    }

    private void eisMelder() {
        if (!beller.is(Hoedanigheid.BEHEERDER)) {
            beller.eis(Hoedanigheid.COORDINATOR);
        }
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }
}
