package nl.sturenmetkwaliteit.platform.toegang;

import io.agroal.api.AgroalDataSource;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Geheim;
import nl.sturenmetkwaliteit.platform.identiteit.Machine;

/** Whose token it is, while it works. Asked before a transaction: it is what tells who is calling. */
@ApplicationScoped
class Tokens {

    /** By which everybody, programs that look for lost secrets too, knows it as one of ours. */
    static final String VOORVOEGSEL = "smk_";

    private static final String VAN = "select id, gemeente, naam, bereik from wiens_token(?, ?)";

    private final AgroalDataSource database;
    private final Clock clock;

    Tokens(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<SecurityIdentity> van(String token) {
        try (Connection verbinding = database.getConnection();
                PreparedStatement vraag = verbinding.prepareStatement(VAN)) {
            vraag.setBytes(1, Geheim.hash(token));
            vraag.setObject(2, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            try (ResultSet rij = vraag.executeQuery()) {
                return rij.next() ? Optional.of(identiteit(rij)) : Optional.empty();
            }
        } catch (SQLException fout) {
            throw new IllegalStateException("van wie een token is liet zich niet lezen", fout);
        }
    }

    private static SecurityIdentity identiteit(ResultSet rij) throws SQLException {
        QuarkusSecurityIdentity.Builder identiteit = QuarkusSecurityIdentity.builder()
                .setPrincipal(
                        new Machine(rij.getObject("id", UUID.class), rij.getString("gemeente"), rij.getString("naam")));
        for (String bereik : rij.getString("bereik").split(",", -1)) {
            identiteit.addRole(Bereik.valueOf(bereik).rol());
        }
        return identiteit.build();
    }
}
