package nl.sturenmetkwaliteit.hulp;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/**
 * A gemeente takes part in a few reviews at a time. Tests share one database, so what an earlier test asked and accepted no longer counts
 * when the next one begins.
 */
public final class VrijeCapaciteit implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        Eigenaar.doe(
                """
                update uitnodiging set bijdrage_uiterlijk_op = now() - interval '2 days'
                where status in ('VERSTUURD', 'GEACCEPTEERD') and bijdrage_uiterlijk_op > now() - interval '1 day'
                """);
    }
}
