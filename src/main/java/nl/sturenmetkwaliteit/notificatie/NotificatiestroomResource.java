package nl.sturenmetkwaliteit.notificatie;

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
import nl.sturenmetkwaliteit.notificatie.Abonnees.Abonnee;
import nl.sturenmetkwaliteit.notificatie.Abonnees.Bericht;
import nl.sturenmetkwaliteit.platform.identiteit.Rollen;
import nl.sturenmetkwaliteit.platform.stroom.Luisteraar;
import nl.sturenmetkwaliteit.platform.stroom.Stroomvorm;
import org.jboss.resteasy.reactive.ResponseHeader;

/** That there is something new, while one looks. */
@Path("/notificaties/stroom")
public class NotificatiestroomResource {

    private final NotificatieService service;
    private final Luisteraar luisteraar;
    private final Abonnees abonnees;
    private final Stroomvorm vorm;

    NotificatiestroomResource(NotificatieService service, Luisteraar luisteraar, Abonnees abonnees, Stroomvorm vorm) {
        this.service = service;
        this.luisteraar = luisteraar;
        this.abonnees = abonnees;
        this.vorm = vorm;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @RolesAllowed({Rollen.DEELNEMER, Rollen.COORDINATOR, Rollen.NDSD_MEDEWERKER, Rollen.NDSD_BEHEERDER})
    public Multi<OutboundSseEvent> getNotificatiestroom(@Context Sse sse) {
        return vorm.om(sse, berichten(sse, service.wie()));
    }

    private Multi<OutboundSseEvent> berichten(Sse sse, UUID persoon) {
        return Multi.createFrom()
                .emitter(
                        zender -> {
                            Abonnee abonnee =
                                    new Abonnee(persoon, bericht -> zender.emit(regel(sse, bericht)), zender::complete);
                            zender.onTermination(() -> abonnees.meldAf(abonnee));
                            abonnees.meldAan(abonnee);
                            luisteraar.begin();
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
