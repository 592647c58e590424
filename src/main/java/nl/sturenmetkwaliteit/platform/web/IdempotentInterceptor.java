package nl.sturenmetkwaliteit.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Beller;
import nl.sturenmetkwaliteit.platform.probleem.Fout;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Keeps the outcome in the same transaction as the effect, so that one cannot exist without the other. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotentInterceptor {

    private static final String SLEUTEL = "Idempotency-Key";

    /** Every Location of something made ends in its id, as last part of the path or as fragment. */
    private static final int UUID_LENGTE = 36;

    private final HttpHeaders koppen;
    private final UriInfo uri;
    private final EntityManager em;
    private final ObjectMapper json;
    private final Beller beller;
    private final Clock clock;

    IdempotentInterceptor(
            HttpHeaders koppen, UriInfo uri, EntityManager em, ObjectMapper json, Beller beller, Clock clock) {
        this.koppen = koppen;
        this.uri = uri;
        this.em = em;
        this.json = json;
        this.beller = beller;
        this.clock = clock;
    }

    @AroundInvoke
    Object eenmaal(InvocationContext aanroep) throws Exception {
        String sleutel = koppen.getHeaderString(SLEUTEL);
        if (sleutel == null) {
            return aanroep.proceed();
        }
        if (!sleutel.matches("[\\x21-\\x7e]{1,64}")) {
            throw ProbleemException.van(
                    ProbleemType.ONGELDIGE_INVOER,
                    List.of(Fout.inParameter(SLEUTEL, "VORM", "Gebruik 1 tot 64 zichtbare tekens.")));
        }
        String vingerafdruk = vingerafdruk(aanroep.getParameters());
        return QuarkusTransaction.joiningExisting().call(() -> {
            if (!reserveer(sleutel, vingerafdruk)) {
                return eerder(sleutel, vingerafdruk);
            }
            Object antwoord = aanroep.proceed();
            bewaar(sleutel, (Response) antwoord);
            return antwoord;
        });
    }

    /** Waits for a first request with the same key that is still busy; then it is no longer ours. */
    private boolean reserveer(String sleutel, String vingerafdruk) {
        if (!beller.isBevestigd()) {
            throw ProbleemException.van(ProbleemType.GEEN_TOEGANG);
        }
        em.createNativeQuery(
                        "delete from idempotentie where persoon = :persoon and sleutel = :sleutel and gemaakt_op < :grens")
                .setParameter("persoon", beller.persoon())
                .setParameter("sleutel", sleutel)
                .setParameter("grens", clock.instant().minus(java.time.Duration.ofHours(24)))
                .executeUpdate();
        return em.createNativeQuery(
                                """
                                insert into idempotentie (persoon, sleutel, vingerafdruk, gemaakt_op)
                                values (:persoon, :sleutel, :vingerafdruk, :op) on conflict do nothing
                                """)
                        .setParameter("persoon", beller.persoon())
                        .setParameter("sleutel", sleutel)
                        .setParameter("vingerafdruk", vingerafdruk)
                        .setParameter("op", clock.instant())
                        .executeUpdate()
                == 1;
    }

    private Response eerder(String sleutel, String vingerafdruk) {
        Object[] rij = (Object[]) em.createNativeQuery(
                        "select vingerafdruk, status, locatie from idempotentie where persoon = :persoon and sleutel = :sleutel")
                .setParameter("persoon", beller.persoon())
                .setParameter("sleutel", sleutel)
                .getSingleResult();
        if (!vingerafdruk.equals(rij[0])) {
            throw ProbleemException.van(ProbleemType.SLEUTEL_HERGEBRUIKT);
        }
        Response.ResponseBuilder antwoord = Response.status(((Number) rij[1]).intValue());
        String locatie = (String) rij[2];
        if (locatie != null) {
            antwoord.location(URI.create(locatie)).entity(inhoud(locatie));
        }
        return antwoord.build();
    }

    /** A gemeente is known by its code, everything else by its id. */
    private static Object inhoud(String locatie) {
        String gemeente = locatie.substring(locatie.lastIndexOf('/') + 1);
        return gemeente.startsWith("GM")
                ? Map.of("code", gemeente)
                : new Aangemaakt(UUID.fromString(locatie.substring(locatie.length() - UUID_LENGTE)));
    }

    private void bewaar(String sleutel, Response antwoord) {
        @Nullable URI locatie = antwoord.getLocation();
        em.unwrap(Session.class)
                .createNativeMutationQuery(
                        "update idempotentie set status = :status, locatie = :locatie where persoon = :persoon and sleutel = :sleutel")
                .setParameter("status", antwoord.getStatus())
                .setParameter("locatie", locatie == null ? null : locatie.toString(), String.class)
                .setParameter("persoon", beller.persoon())
                .setParameter("sleutel", sleutel)
                .executeUpdate();
    }

    private String vingerafdruk(Object[] parameters) throws NoSuchAlgorithmException, JsonProcessingException {
        MessageDigest hash = MessageDigest.getInstance("SHA-256");
        hash.update(uri.getRequestUri().getRawPath().getBytes(StandardCharsets.UTF_8));
        for (Object parameter : parameters) {
            if (parameter instanceof Record || parameter instanceof String || parameter instanceof UUID) {
                hash.update(json.writeValueAsBytes(parameter));
            }
        }
        return HexFormat.of().formatHex(hash.digest());
    }
}
