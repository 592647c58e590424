package nl.sturenmetkwaliteit.platform.probleem;

import io.quarkus.oidc.OIDCException;
import java.sql.SQLException;

/** Tells what passes by itself, because a part of the service is away, from what is a mistake of ours. */
final class Storing {

    /** No connection, no room for one more, a server that is on its way out or in, or a lock that others held for too long. */
    private static final String ONBEREIKBAAR = "08...|53...|57P0.|55P03";

    private Storing() {}

    static boolean isVoorbijgaand(Throwable oorzaak) {
        return oorzaak instanceof OIDCException || (oorzaak instanceof SQLException fout && isOnbereikbaar(fout));
    }

    private static boolean isOnbereikbaar(SQLException fout) {
        return fout.getSQLState() != null && fout.getSQLState().matches(ONBEREIKBAAR);
    }
}
