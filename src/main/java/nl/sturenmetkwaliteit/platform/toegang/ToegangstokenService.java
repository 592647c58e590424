package nl.sturenmetkwaliteit.platform.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.identiteit.Geheim;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.tijd.Ids;
import nl.sturenmetkwaliteit.platform.transitie.Redencontrole;
import nl.sturenmetkwaliteit.platform.web.Pagina;
import nl.sturenmetkwaliteit.platform.web.Paginering;
import nl.sturenmetkwaliteit.platform.web.Voorwaardelijk;

/** The tokens of the own gemeente, by its coordinator; those of NDSD, by its beheerder. */
@ApplicationScoped
@Transactional
class ToegangstokenService {

    private final ToegangstokenRepository tokens;
    private final Voorwaardelijk voorwaardelijk;
    private final Redencontrole redencontrole;
    private final Beller beller;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom toeval = new SecureRandom();

    ToegangstokenService(
            ToegangstokenRepository tokens,
            Voorwaardelijk voorwaardelijk,
            Redencontrole redencontrole,
            Beller beller,
            Ids ids,
            Clock clock) {
        this.tokens = tokens;
        this.voorwaardelijk = voorwaardelijk;
        this.redencontrole = redencontrole;
        this.beller = beller;
        this.ids = ids;
        this.clock = clock;
    }

    Pagina<ToegangstokenWeergave> lijst(Paginering paginering) {
        eisBeheer();
        return Pagina.van(
                tokens.lijst(beller.gemeente(), paginering).stream()
                        .map(token -> token.weergave(vandaag()))
                        .toList(),
                paginering,
                ToegangstokenWeergave::id);
    }

    ToegangstokenWeergave lees(UUID id) {
        eisBeheer();
        return token(id).weergave(vandaag());
    }

    ToegangstokenGemaakt maak(ToegangstokenInvoer invoer) {
        eisBeheer();
        if (invoer.einddatum().isBefore(vandaag())
                || invoer.einddatum().isAfter(vandaag().plusYears(1))) {
            throw ProbleemException.ongeldig("einddatum", "BEREIK", "Kies een dag van vandaag tot hoogstens een jaar.");
        }
        redencontrole.keur("naam", invoer.naam());
        String geheim = Tokens.VOORVOEGSEL + Geheim.nieuw(toeval);
        UUID id = ids.nieuw();
        tokens.persistAndFlush(new Toegangstoken(
                id,
                beller.gemeente(),
                invoer,
                Geheim.hash(geheim),
                new Toegangstoken.Maker(beller.naam(), clock.instant())));
        return new ToegangstokenGemaakt(id, geheim);
    }

    void trekIn(UUID id) {
        eisBeheer();
        Toegangstoken token = token(id);
        voorwaardelijk.eis(token.getVersie());
        token.trekIn(clock.instant());
    }

    private Toegangstoken token(UUID id) {
        return tokens.vind(beller.gemeente(), id).orElseThrow(ProbleemException::nietGevonden);
    }

    private void eisBeheer() {
        beller.eisEen(
                "Dit is aan de coördinator van de gemeente, of aan de NDSD-beheerder.",
                Hoedanigheid.COORDINATOR,
                Hoedanigheid.BEHEERDER);
    }

    private LocalDate vandaag() {
        return LocalDate.now(clock);
    }
}
