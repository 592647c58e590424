package nl.sturenmetkwaliteit.platform.stroom;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What every stream has around what it tells: a first line at once, a heartbeat, and an end no later than that of the token it began with. */
@ApplicationScoped
public class Stroomvorm {

    private static final Duration HARTSLAG = Duration.ofSeconds(20);
    private static final Duration KORTST = Duration.ofSeconds(5);
    private static final long OPNIEUW_MILLIS = 3_000;

    private final SecurityIdentity identiteit;
    private final Uitloggen uitloggen;
    private final Clock clock;

    Stroomvorm(SecurityIdentity identiteit, Uitloggen uitloggen, Clock clock) {
        this.identiteit = identiteit;
        this.uitloggen = uitloggen;
        this.clock = clock;
    }

    /** Ends when its token or its login does, or when there is nothing more to tell: who still may, comes back by itself, and is asked who they are again. */
    public Multi<OutboundSseEvent> om(Sse sse, Multi<OutboundSseEvent> regels) {
        JsonWebToken token = (JsonWebToken) identiteit.getPrincipal();
        Multi<OutboundSseEvent> uitgelogd = uitloggen.van(token);
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
                .streams(
                        begin,
                        regels.onCompletion().continueWith(einde),
                        uitgelogd.onCompletion().continueWith(einde),
                        hartslag)
                .select()
                .first(regel -> regel != einde)
                .select()
                .first(resteert(token));
    }

    /** At least a moment: a stream that ends before it began would be asked for again at once. */
    private Duration resteert(JsonWebToken token) {
        Duration tot = Duration.between(clock.instant(), Instant.ofEpochSecond(token.getExpirationTime()));
        return tot.compareTo(KORTST) < 0 ? KORTST : tot;
    }
}
