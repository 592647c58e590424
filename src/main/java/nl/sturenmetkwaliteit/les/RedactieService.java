package nl.sturenmetkwaliteit.les;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.Taxonomie;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.tenancy.Keuken;
import nl.sturenmetkwaliteit.platform.transitie.Overgangen;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.platform.web.MergePatch;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;
import nl.sturenmetkwaliteit.platform.web.Wijzigingen;
import nl.sturenmetkwaliteit.tip.api.Voordrachten;
import org.jspecify.annotations.Nullable;

/** The desk: edits, publishes, returns, withdraws and merges. */
@ApplicationScoped
@Transactional
class RedactieService {

    private static final String TE_LAAT = "De inbreng was ingetrokken en de les is niet op tijd herschreven.";

    private final LesRepository lessen;
    private final LesService lezen;
    private final LesOvergangen overgangen;
    private final Redactie redactie;
    private final Voordrachten voordrachten;
    private final Taxonomie taxonomie;
    private final Transities transities;
    private final Keuken keuken;
    private final Voorwaardelijk voorwaardelijk;
    private final Wijzigingen wijzigingen;
    private final EntityManager em;
    private final Beller beller;
    private final Clock clock;

    RedactieService(
            LesRepository lessen,
            LesService lezen,
            LesOvergangen overgangen,
            Redactie redactie,
            Voordrachten voordrachten,
            Taxonomie taxonomie,
            Transities transities,
            Keuken keuken,
            Voorwaardelijk voorwaardelijk,
            Wijzigingen wijzigingen,
            EntityManager em,
            Beller beller,
            Clock clock) {
        this.lessen = lessen;
        this.lezen = lezen;
        this.overgangen = overgangen;
        this.redactie = redactie;
        this.voordrachten = voordrachten;
        this.taxonomie = taxonomie;
        this.transities = transities;
        this.keuken = keuken;
        this.voorwaardelijk = voorwaardelijk;
        this.wijzigingen = wijzigingen;
        this.em = em;
        this.beller = beller;
        this.clock = clock;
    }

    LesWeergave wijzig(UUID id, MergePatch patch) {
        vergrendel(Set.of(id));
        Les les = vind(id);
        voorwaardelijk.eis(les.getVersie());
        if (les.getStatus() != LesStatus.IN_REDACTIE) {
            throw ProbleemException.van(ProbleemType.BESTAAT_AL, "Neem de les eerst in bewerking.");
        }
        LesWijziging nieuw = wijzigingen.pasToe(patch, LesWijziging.van(les.getTekst()), LesWijziging.class);
        taxonomie.controleer(nieuw.themas(), nieuw.obstakels());
        redactie.keur(les.getTekst(), nieuw.tekst());
        les.schrijf(nieuw.tekst());
        if (Boolean.TRUE.equals(nieuw.betekenisGewijzigd())) {
            voordrachten.vraagOpnieuw(
                    les.getHerkomstGastheer(),
                    les.getHerkomstTip(),
                    nieuw.tekst().woorden());
        }
        lessen.flush();
        return lezen.lees(id);
    }

    Overgangen overgangen(UUID id) {
        lezen.eisZichtbaar(id);
        if (!lezen.isRedactie()) {
            return new Overgangen(List.of());
        }
        return transities.mogelijk(overgangen.tabel(), geval(vind(id), beller.hoedanigheden(), null));
    }

    void doeOvergang(UUID id, LesOvergangInvoer invoer) {
        vergrendel(Set.of(id));
        Les les = vind(id);
        transities.voerUit(
                overgangen.tabel(), geval(les, beller.hoedanigheden(), invoer.reden()), invoer.naar(), invoer.reden());
        keuken.meld(les.getHerkomstGastheer());
    }

    /** The words of who withdrew have had their time. Done by the service itself; late if need be, once. */
    void laatVervallen(UUID id) {
        vergrendel(Set.of(id));
        Les les = lessen.findById(id);
        if (les == null || !les.moetHerwoordZijn(clock.instant())) {
            return;
        }
        switch (les.getStatus()) {
            case VOORGEDRAGEN, IN_REDACTIE ->
                transities.voerUit(
                        overgangen.tabel(),
                        geval(les, Set.of(Hoedanigheid.SYSTEEM), TE_LAAT),
                        les.isGepubliceerdGeweest() ? LesStatus.INGETROKKEN : LesStatus.TERUGGEGEVEN,
                        TE_LAAT);
            case GEPUBLICEERD, INGETROKKEN, TERUGGEGEVEN, SAMENGEVOEGD -> {
                // settled in the meantime
            }
        }
    }

    /** The others go up in this les; what hangs on them is from now on read with it. */
    void voegSamen(UUID id, Set<UUID> met) {
        Set<UUID> alle = new TreeSet<>(met);
        alle.add(id);
        vergrendel(alle);
        Les les = vind(id);
        voorwaardelijk.eis(les.getVersie());
        if (met.contains(id)) {
            throw ProbleemException.ongeldig("met", "ZELF", "Een les gaat niet op in zichzelf.");
        }
        eisSamenTeVoegen(les);
        for (UUID andere : met) {
            Les opgaand = lessen.findById(andere);
            if (opgaand == null) {
                throw ProbleemException.ongeldig("met", "ONBEKEND", "Een van deze lessen is er niet.");
            }
            eisOpTeGaan(opgaand, les);
            opgaand.gaatOpIn(id);
            transities.gevolg(em, overgangen.tabel(), LesGeval.gevolg(opgaand), LesStatus.SAMENGEVOEGD, null);
            lessen.volgSamenvoeging(andere, id);
            keuken.meld(opgaand.getHerkomstGastheer());
        }
        keuken.meld(les.getHerkomstGastheer());
    }

    /** The tips first: a gemeente that answers about a tip holds it, and comes for the les made from it next. */
    private void vergrendel(Collection<UUID> alle) {
        lessen.tipsVan(alle).forEach(transities::vergrendel);
        alle.forEach(transities::vergrendel);
    }

    /** What goes up stays readable as it was last published, and points its readers to the other. */
    private static void eisOpTeGaan(Les opgaand, Les in) {
        eisSamenTeVoegen(opgaand);
        if (opgaand.moetNogHerwoord()) {
            throw ProbleemException.van(
                    ProbleemType.BESTAAT_AL,
                    "Een gemeente trok haar inbreng in: publiceer eerst nieuwe woorden, of trek die les in.");
        }
        if (opgaand.isGepubliceerdGeweest() && !in.isGepubliceerdGeweest()) {
            throw ProbleemException.van(
                    ProbleemType.BESTAAT_AL,
                    "Een gepubliceerde les gaat alleen op in een les die ook gepubliceerd is.");
        }
    }

    private static void eisSamenTeVoegen(Les les) {
        if (les.getStatus() != LesStatus.GEPUBLICEERD && les.getStatus() != LesStatus.IN_REDACTIE) {
            throw ProbleemException.van(
                    ProbleemType.BESTAAT_AL, "Samenvoegen kan met lessen die gepubliceerd of in redactie zijn.");
        }
    }

    private Les vind(UUID id) {
        return ProbleemException.gevonden(lessen.findById(id));
    }

    private LesGeval geval(Les les, Set<Hoedanigheid> hoedanigheden, @Nullable String reden) {
        boolean rond = les.getStatus() != LesStatus.IN_REDACTIE
                || voordrachten.isRond(les.getHerkomstGastheer(), les.getHerkomstTip());
        return new LesGeval(les, hoedanigheden, rond, reden);
    }
}
