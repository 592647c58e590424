package nl.sturenmetkwaliteit.peerreview.live;

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
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.stroom.Stroomvorm;
import org.jboss.resteasy.reactive.ResponseHeader;

/** The same, each time it changes. A second address, as what is read once has a version to compare and a stream has none. */
@Path("/peerreviews/{id}/sessies/{sessieId}/live/stroom")
public class LivestroomResource {

    private final LiveService service;
    private final Livezalen zalen;
    private final Stroomvorm vorm;

    LivestroomResource(LiveService service, Livezalen zalen, Stroomvorm vorm) {
        this.service = service;
        this.zalen = zalen;
        this.vorm = vorm;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER})
    public Multi<OutboundSseEvent> getLivestroom(UUID id, UUID sessieId, @Context Sse sse) {
        Kijker kijker = service.kijk(id, sessieId);
        return vorm.om(
                sse,
                Multi.createFrom()
                        .emitter(
                                zender -> {
                                    zender.onTermination(() -> zalen.verlaat(kijker));
                                    kijker.verbind(nieuw -> zender.emit(regel(sse, nieuw)), zender::complete);
                                },
                                // what was overtaken before it could be sent need not be
                                BackPressureStrategy.LATEST));
    }

    /** The id is the version, in the form in which a change sends it back. */
    private static OutboundSseEvent regel(Sse sse, LiveWeergave stand) {
        return sse.newEventBuilder()
                .name("live")
                .id("\"" + stand.versie() + "-\"")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(LiveWeergave.class, stand)
                .build();
    }
}
