package nl.sturenmetkwaliteit.hulp;

import io.quarkus.test.common.QuarkusTestResource;
import nl.sturenmetkwaliteit.lokaal.LokaleDelenResource;

/** Real PostgreSQL and real Keycloak under every {@code @QuarkusTest}: the annotation counts for all of them. */
@QuarkusTestResource(LokaleDelenResource.class)
final class EchteDelen {

    private EchteDelen() {}
}
