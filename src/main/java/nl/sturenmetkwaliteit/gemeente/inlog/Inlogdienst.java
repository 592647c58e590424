package nl.sturenmetkwaliteit.gemeente.inlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.gemeente.api.Ndsd;
import nl.sturenmetkwaliteit.gemeente.api.Persoon;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import org.eclipse.microprofile.context.ThreadContext;
import org.jboss.logging.Logger;

/**
 * Brings Keycloak in line with what our own administration says of one person. Every step may be repeated: what is there already stays.
 * Whatever goes wrong is thrown, for a later attempt. Call it without a transaction: Keycloak may take its time.
 */
@ApplicationScoped
public class Inlogdienst implements Ndsd {

    private static final Logger LOG = Logger.getLogger(Inlogdienst.class);

    /** Naming someone goes on within the caller's transaction, which the client would carry along to an event loop. */
    private static final ThreadContext BUITEN_TRANSACTIE = ThreadContext.builder()
            .propagated()
            .cleared(ThreadContext.TRANSACTION)
            .unchanged(ThreadContext.ALL_REMAINING)
            .build();

    private static final Duration WACHT = Duration.ofSeconds(30);
    private static final int NIET_GEVONDEN = 404;
    private static final int BESTAAT_AL = 409;

    private final Inlogadres adres;
    private final Machinetoken token;
    private final Organisaties organisaties;
    private final NieuwAccount nieuw;

    Inlogdienst(Inlogadres adres, Machinetoken token, Organisaties organisaties, NieuwAccount nieuw) {
        this.adres = adres;
        this.token = token;
        this.organisaties = organisaties;
        this.nieuw = nieuw;
    }

    @Override
    public Optional<Persoon> medewerker(String email) {
        try {
            return BUITEN_TRANSACTIE.contextualSupplier(() -> vanNdsd(email)).get();
        } catch (WebApplicationException | ProcessingException fout) {
            throw weg(fout);
        }
    }

    private static ProbleemException weg(RuntimeException fout) {
        String correlatieId = UUID.randomUUID().toString();
        LOG.warnf("de inlogdienst antwoordt niet, correlatieId %s: %s", correlatieId, fout.getMessage());
        return ProbleemException.voorbijgaand(
                ProbleemType.NIET_BESCHIKBAAR, WACHT, Map.of("correlatieId", correlatieId));
    }

    private Optional<Persoon> vanNdsd(String email) {
        Beheersessie sessie = open();
        return sessie.beheer().gebruikers(sessie.token(), email, true).stream()
                .filter(KeycloakBeheer.Gebruiker::enabled)
                .filter(gebruiker -> sessie.beheer().rollen(sessie.token(), gebruiker.id()).stream()
                        .anyMatch(rol -> rol.name().equals(Rollen.NDSD_MEDEWERKER)))
                .findFirst()
                .map(gebruiker -> new Persoon(gebruiker.id(), gebruiker.naam()));
    }

    /** The person can log in for this gemeente; answers with the Keycloak id. */
    public UUID laatToe(Account account) {
        Beheersessie sessie = open();
        UUID organisatie = organisaties.vindOfMaak(sessie, account.gemeente(), account.gemeenteNaam());
        UUID id = vind(sessie, account).orElseGet(() -> nieuw.maak(sessie, account));
        List<KeycloakBeheer.Realmrol> rollen = sessie.beheer().rollen(sessie.token(), id);
        if (isVanNdsd(rollen)) {
            throw new HoortBijNdsd();
        }
        zetAan(sessie, id, true);
        negeer(BESTAAT_AL, () -> sessie.beheer().voegLidToe(sessie.token(), organisatie, id.toString()));
        geefRollen(sessie, id, account.coordinator());
        if (!account.coordinator()) {
            neemCoordinatorschap(sessie, id, rollen);
        }
        return id;
    }

    /** The person can no longer log in for this gemeente, nor at all when it was the only one. */
    public void laatGaan(Account account) {
        Beheersessie sessie = open();
        Optional<UUID> gevonden = vind(sessie, account);
        Optional<UUID> organisatie = organisaties.vind(sessie, account.gemeente(), account.gemeenteNaam());
        if (gevonden.isEmpty() || organisatie.isEmpty()) {
            return;
        }
        UUID id = gevonden.get();
        boolean wasLid =
                negeer(NIET_GEVONDEN, () -> sessie.beheer().verwijderLid(sessie.token(), organisatie.get(), id));
        boolean onzeVanouds = account.keycloakId() != null;
        if ((wasLid || onzeVanouds) && aantalOrganisaties(sessie, id) == 0) {
            zetAan(sessie, id, false);
            sessie.beheer().logUit(sessie.token(), id);
        }
    }

    private Beheersessie open() {
        Inlogadres.Clients clients = adres.clients();
        return new Beheersessie(clients.beheer(), token.voor(clients.tokens()));
    }

    private static Optional<UUID> vind(Beheersessie sessie, Account account) {
        UUID bekend = account.keycloakId();
        if (bekend != null && negeer(NIET_GEVONDEN, () -> sessie.beheer().gebruiker(sessie.token(), bekend))) {
            return Optional.of(bekend);
        }
        return sessie.beheer().gebruikers(sessie.token(), account.email(), true).stream()
                .map(KeycloakBeheer.Gebruiker::id)
                .findFirst();
    }

    private static boolean isVanNdsd(List<KeycloakBeheer.Realmrol> rollen) {
        return rollen.stream()
                .anyMatch(rol ->
                        rol.name().equals(Rollen.NDSD_MEDEWERKER) || rol.name().equals(Rollen.NDSD_BEHEERDER));
    }

    private static void geefRollen(Beheersessie sessie, UUID id, boolean coordinator) {
        List<KeycloakBeheer.Realmrol> nodig = sessie.beheer().teGevenRollen(sessie.token(), id).stream()
                .filter(rol -> rol.name().equals(Rollen.DEELNEMER)
                        || (coordinator && rol.name().equals(Rollen.COORDINATOR)))
                .toList();
        if (!nodig.isEmpty()) {
            sessie.beheer().geefRollen(sessie.token(), id, nodig);
        }
    }

    /** The role is one for all gemeenten of a person; that it holds for one of them only is in our own administration. */
    private static void neemCoordinatorschap(Beheersessie sessie, UUID id, List<KeycloakBeheer.Realmrol> rollen) {
        List<KeycloakBeheer.Realmrol> weg = rollen.stream()
                .filter(rol -> rol.name().equals(Rollen.COORDINATOR))
                .toList();
        if (!weg.isEmpty() && aantalOrganisaties(sessie, id) == 1) {
            sessie.beheer().neemRollen(sessie.token(), id, weg);
        }
    }

    private static int aantalOrganisaties(Beheersessie sessie, UUID id) {
        return sessie.beheer().organisatiesVan(sessie.token(), id).size();
    }

    private static void zetAan(Beheersessie sessie, UUID id, boolean aan) {
        Map<String, Object> gebruiker = sessie.beheer().gebruiker(sessie.token(), id);
        if (!Boolean.valueOf(aan).equals(gebruiker.get("enabled"))) {
            gebruiker.put("enabled", aan);
            sessie.beheer().wijzigGebruiker(sessie.token(), id, gebruiker);
        }
    }

    /** Whether it was done; false when it turned out to be so already. */
    private static boolean negeer(int status, Runnable stap) {
        try {
            stap.run();
            return true;
        } catch (WebApplicationException fout) {
            if (fout.getResponse().getStatus() == status) {
                return false;
            }
            throw fout;
        }
    }
}
