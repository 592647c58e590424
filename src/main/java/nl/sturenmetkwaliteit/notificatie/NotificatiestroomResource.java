package nl.sturenmetkwaliteit.notificatie;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.sturenmetkwaliteit.notificatie.Abonnees.Abonnee;
import nl.sturenmetkwaliteit.notificatie.Abonnees.Bericht;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/** That there is something new, while one looks. */
@Path("/notificaties/stroom")
public class NotificatiestroomResource {

    private static final Duration HARTSLAG = Duration.ofSeconds(20);
    private static final Duration KORTST = Duration.ofSeconds(5);
    private static final long OPNIEUW_MILLIS = 3_000;

    private final NotificatieService service;
    private final Luisteraar luisteraar;
    private final Abonnees abonnees;
    private final SecurityIdentity identiteit;
    private final Clock clock;

    NotificatiestroomResource(
            NotificatieService service,
            Luisteraar luisteraar,
            Abonnees abonnees,
            SecurityIdentity identiteit,
            Clock clock) {
        this.clock = clock;
        this.service = service;
        this.luisteraar = luisteraar;
        this.abonnees = abonnees;
        this.identiteit = identiteit;
    }

    /** Ends when a token would: who still may, comes back by itself, and is then asked who they are again. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER, Rollen.NDSD_BEHEERDER})
    public Multi<OutboundSseEvent> getNotificatiestroom(@Context Sse sse) {
        UUID persoon = service.wie();
        JsonWebToken token = (JsonWebToken) identiteit.getPrincipal();
        Duration duur = resteert(token);
        OutboundSseEvent einde = sse.newEventBuilder().comment("einde").build();
        Multi<OutboundSseEvent> begin = Multi.createFrom()
                .item(sse.newEventBuilder()
                        .reconnectDelay(OPNIEUW_MILLIS)
                        .comment("verbonden")
                        .build());
        Multi<OutboundSseEvent> hartslag = Multi.createFrom()
                .ticks()
                .every(HARTSLAG)
                .onOverflow()
                .drop()
                .map(tik -> sse.newEventBuilder().comment("hartslag").build());
        return Multi.createBy()
                .merging()
                .streams(begin, berichten(sse, persoon, token.getClaim(Uitloggen.SESSIE), einde), hartslag)
                .select()
                .first(regel -> regel != einde)
                .select()
                .first(duur);
    }

    /** At least a moment: a stream that ends before it began would be asked for again at once. */
    private Duration resteert(JsonWebToken token) {
        Duration tot = Duration.between(clock.instant(), Instant.ofEpochSecond(token.getExpirationTime()));
        return tot.compareTo(KORTST) < 0 ? KORTST : tot;
    }

    private Multi<OutboundSseEvent> berichten(Sse sse, UUID persoon, @Nullable String sessie, OutboundSseEvent einde) {
        return Multi.createFrom()
                .emitter(
                        zender -> {
                            Abonnee abonnee = new Abonnee(
                                    persoon,
                                    sessie,
                                    bericht -> zender.emit(regel(sse, bericht)),
                                    () -> zender.emit(einde));
                            zender.onTermination(() -> abonnees.meldAf(abonnee));
                            luisteraar.meldAan(abonnee);
                        },
                        BackPressureStrategy.DROP);
    }

    private static OutboundSseEvent regel(Sse sse, Bericht bericht) {
        return sse.newEventBuilder()
                .name("notificatie")
                .id(bericht.id().toString())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(Bericht.class, bericht)
                .build();
    }
}
