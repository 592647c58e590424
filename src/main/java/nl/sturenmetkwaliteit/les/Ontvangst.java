package nl.sturenmetkwaliteit.les;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.platform.transitie.Transities;
import nl.sturenmetkwaliteit.tip.api.NaamkeuzeGewijzigd;
import nl.sturenmetkwaliteit.tip.api.ToestemmingIngetrokken;
import nl.sturenmetkwaliteit.tip.api.Voordracht;
import nl.sturenmetkwaliteit.tip.api.VoordrachtRond;
import nl.sturenmetkwaliteit.tip.api.VoordrachtTeruggenomen;
import nl.sturenmetkwaliteit.tip.api.Voordrachten;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * What reaches the store from a tip: the copy, and later on who no longer stands behind it. The history of a les tells nobody which
 * gemeente that was.
 */
@ApplicationScoped
class Ontvangst {

    private static final Set<LesStatus> TERUG_TE_NEMEN =
            EnumSet.of(LesStatus.VOORGEDRAGEN, LesStatus.IN_REDACTIE, LesStatus.SAMENGEVOEGD);

    private final Voordrachten voordrachten;
    private final Opgegaan opgegaan;
    private final LesOvergangen overgangen;
    private final Transities transities;
    private final Ids ids;
    private final Clock clock;

    Ontvangst(
            Voordrachten voordrachten,
            Opgegaan opgegaan,
            LesOvergangen overgangen,
            Transities transities,
            Ids ids,
            Clock clock) {
        this.voordrachten = voordrachten;
        this.opgegaan = opgegaan;
        this.overgangen = overgangen;
        this.transities = transities;
        this.ids = ids;
        this.clock = clock;
    }

    void neemAan(@Observes VoordrachtRond rond) {
        Session sessie = rond.sessie();
        Voordracht voordracht = voordrachten.vind(sessie, rond.tip());
        Les les = van(sessie, rond.tip());
        if (les == null) {
            les = new Les(ids.nieuw(), voordracht, clock.instant());
            sessie.persist(les);
            sessie.flush();
        } else {
            les.komtOpnieuw(voordracht, clock.instant());
            volg(sessie, les, LesStatus.VOORGEDRAGEN, null);
        }
        zetHerkomst(sessie, les.getId(), voordracht);
    }

    void neemTerug(@Observes VoordrachtTeruggenomen teruggenomen) {
        Session sessie = teruggenomen.sessie();
        Les les = van(sessie, teruggenomen.tip());
        if (les == null || !TERUG_TE_NEMEN.contains(les.getStatus())) {
            return;
        }
        UUID in = les.getSamengevoegdIn();
        volg(sessie, les, LesStatus.TERUGGEGEVEN, "De gastheer nam de voordracht terug.");
        if (in == null) {
            opgegaan.laatLos(sessie, les.getId());
        } else {
            verliest(sessie, sessie.find(Les.class, in));
        }
    }

    void verliesInbreng(@Observes ToestemmingIngetrokken ingetrokken) {
        Session sessie = ingetrokken.sessie();
        Les bron = van(sessie, ingetrokken.tip());
        if (bron == null) {
            return;
        }
        sessie.createNativeMutationQuery("delete from les_herkomst where les = :les and gemeente = :gemeente")
                .setParameter("les", bron.getId())
                .setParameter("gemeente", ingetrokken.gemeente())
                .executeUpdate();
        UUID in = bron.getSamengevoegdIn();
        verliest(sessie, in == null ? bron : sessie.find(Les.class, in));
    }

    /** What was contributed is not there any more: the words are to be others. */
    private void verliest(Session sessie, Les les) {
        switch (les.getStatus()) {
            case VOORGEDRAGEN, IN_REDACTIE -> les.moetHerwoord(clock.instant());
            case GEPUBLICEERD -> {
                les.moetHerwoord(clock.instant());
                volg(sessie, les, LesStatus.IN_REDACTIE, "Een gemeente trok haar inbreng in.");
            }
            case INGETROKKEN, TERUGGEGEVEN, SAMENGEVOEGD -> {
                // nothing of it is read any more
            }
        }
    }

    void kiesNaam(@Observes NaamkeuzeGewijzigd keuze) {
        Les les = van(keuze.sessie(), keuze.tip());
        if (les != null) {
            keuze.sessie()
                    .createNativeMutationQuery(
                            "update les_herkomst set naam_tonen = :tonen where les = :les and gemeente = :gemeente")
                    .setParameter("tonen", keuze.tonen())
                    .setParameter("les", les.getId())
                    .setParameter("gemeente", keuze.gemeente())
                    .executeUpdate();
        }
    }

    private void volg(Session sessie, Les les, LesStatus naar, @Nullable String reden) {
        transities.naamloosGevolg(sessie, overgangen.tabel(), LesGeval.gevolg(les), naar, reden);
    }

    private static @Nullable Les van(Session sessie, UUID tip) {
        return sessie.createSelectionQuery("from Les l where l.herkomstTip = :tip", Les.class)
                .setParameter("tip", tip)
                .getSingleResultOrNull();
    }

    private static void zetHerkomst(Session sessie, UUID les, Voordracht voordracht) {
        sessie.createNativeMutationQuery("delete from les_herkomst where les = :les")
                .setParameter("les", les)
                .executeUpdate();
        voordracht.bijdragen().forEach(bijdrage -> sessie.createNativeMutationQuery(
                        "insert into les_herkomst (les, gemeente, naam_tonen) values (:les, :gemeente, :tonen)")
                .setParameter("les", les)
                .setParameter("gemeente", bijdrage.gemeente())
                .setParameter("tonen", bijdrage.naamTonen())
                .executeUpdate());
    }
}
