package nl.sturenmetkwaliteit.gemeente.stijl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import nl.sturenmetkwaliteit.platform.web.Document;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;
import org.jspecify.annotations.Nullable;

/** The stylesheet of a gemeente: read by all, kept by its own coordinator. */
@ApplicationScoped
@Transactional
class ThemaStijlService {

    private final ThemaStijlRepository stijlen;
    private final Voorwaardelijk voorwaardelijk;
    private final Beller beller;
    private final Clock clock;

    ThemaStijlService(ThemaStijlRepository stijlen, Voorwaardelijk voorwaardelijk, Beller beller, Clock clock) {
        this.stijlen = stijlen;
        this.voorwaardelijk = voorwaardelijk;
        this.beller = beller;
        this.clock = clock;
    }

    /** @param nieuw whether the gemeente had none */
    record Bewaard(Document document, boolean nieuw) {}

    Document lees(String code) {
        return document(ProbleemException.gevonden(stijlen.findById(code)));
    }

    Bewaard bewaar(String code, Stijlblad stijlblad) {
        eisEigen(code);
        @Nullable ThemaStijl huidig = stijlen.findById(code);
        eisVersie(huidig);
        if (huidig == null) {
            ThemaStijl eerste = new ThemaStijl(code, stijlblad, clock.instant());
            stijlen.persistAndFlush(eerste);
            return new Bewaard(document(eerste), true);
        }
        huidig.wordt(stijlblad, clock.instant());
        stijlen.flush();
        return new Bewaard(document(huidig), false);
    }

    void verwijder(String code) {
        eisEigen(code);
        ThemaStijl stijl = ProbleemException.gevonden(stijlen.findById(code));
        voorwaardelijk.eis(stijl.getVersie());
        stijlen.delete(stijl);
    }

    private void eisEigen(String code) {
        beller.eis(Hoedanigheid.COORDINATOR);
        if (!code.equals(beller.eigenGemeente())) {
            throw ProbleemException.nietGevonden();
        }
    }

    private void eisVersie(@Nullable ThemaStijl huidig) {
        if (huidig == null && voorwaardelijk.noemtVersie()) {
            throw ProbleemException.nietGevonden();
        } else if (huidig != null && voorwaardelijk.verwachtNiets()) {
            throw ProbleemException.van(ProbleemType.VERSIE_VEROUDERD);
        } else if (huidig != null) {
            voorwaardelijk.eis(huidig.getVersie());
        } else if (!voorwaardelijk.verwachtNiets()) {
            throw ProbleemException.van(ProbleemType.VERSIE_ONTBREEKT);
        }
    }

    private static Document document(ThemaStijl stijl) {
        return Document.van(stijl.getStijl(), Stijlblad.MEDIATYPE + ";charset=UTF-8", stijl.getVersie());
    }
}
