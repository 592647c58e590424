package nl.sturenmetkwaliteit.platform.probleem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.sturenmetkwaliteit.platform.limiet.Verzoeklimiet;
import nl.sturenmetkwaliteit.platform.taal.Taal;
import org.hibernate.StaleObjectStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever went wrong into a problem of the catalogue. What is not foreseen is ours, and tells nothing but where to look. */
class ProbleemVertaler {

    private static final Logger LOG = Logger.getLogger(ProbleemVertaler.class);

    private static final Duration STRAKS = Duration.ofSeconds(30);

    private final UniekheidsProblemen uniekheid;
    private final Verzoeklimiet limiet;
    private final CurrentVertxRequest huidig;

    ProbleemVertaler(UniekheidsProblemen uniekheid, Verzoeklimiet limiet, CurrentVertxRequest huidig) {
        this.limiet = limiet;
        this.huidig = huidig;
        this.uniekheid = uniekheid;
    }

    @ServerExceptionMapper
    public Response probleem(ProbleemException probleem, UriInfo uri) {
        return antwoord(probleem, uri);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response nietIngelogd(UriInfo uri) {
        RoutingContext verzoek = huidig.getCurrent();
        if (verzoek.get(Verzoeklimiet.GETELD) == null) {
            // someone is trying tokens
            try {
                limiet.telAdres(verzoek);
            } catch (ProbleemException teVeel) {
                return probleem(teVeel, uri);
            }
        }
        return Response.fromResponse(antwoord(ProbleemException.van(ProbleemType.NIET_INGELOGD), uri))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper(ForbiddenException.class)
    public Response geenToegang(UriInfo uri) {
        return antwoord(ProbleemException.van(ProbleemType.GEEN_TOEGANG), uri);
    }

    @ServerExceptionMapper
    public Response ongeldig(ConstraintViolationException schending, UriInfo uri) {
        List<Fout> fouten = schending.getConstraintViolations().stream()
                .map(Invoerfouten::parameterfout)
                .sorted(Fout.OP_PLEK)
                .toList();
        return antwoord(ProbleemException.van(ProbleemType.ONGELDIGE_INVOER, fouten), uri);
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleObjectStateException.class})
    public Response verouderd(UriInfo uri) {
        return antwoord(ProbleemException.van(ProbleemType.VERSIE_VEROUDERD), uri);
    }

    @ServerExceptionMapper
    public Response geenJson(JsonProcessingException fout, UriInfo uri) {
        return antwoord(
                ProbleemException.van(
                        ProbleemType.ONGELDIGE_INVOER,
                        List.of(new Fout("", null, "GEEN_GELDIGE_JSON", "De inhoud is geen geldige JSON."))),
                uri);
    }

    @ServerExceptionMapper
    public Response vanRaamwerk(WebApplicationException fout, UriInfo uri) {
        if (fout.getCause() instanceof ProbleemException probleem) {
            return probleem(probleem, uri);
        }
        int status = fout.getResponse().getStatus();
        ProbleemType type =
                switch (status) {
                    case 400 -> ProbleemType.ONGELDIGE_INVOER;
                    case 401 -> ProbleemType.NIET_INGELOGD;
                    case 403 -> ProbleemType.GEEN_TOEGANG;
                    case 404 -> ProbleemType.NIET_GEVONDEN;
                    case 405 -> ProbleemType.METHODE_NIET_TOEGESTAAN;
                    case 406 -> ProbleemType.NIET_ACCEPTABEL;
                    case 413 -> ProbleemType.TE_GROOT;
                    case 415 -> ProbleemType.MEDIATYPE_NIET_ONDERSTEUND;
                    default -> ProbleemType.INTERNE_FOUT;
                };
        if (type == ProbleemType.INTERNE_FOUT) {
            return onvoorzien(fout, uri);
        }
        Response.ResponseBuilder antwoord = Response.fromResponse(antwoord(ProbleemException.van(type), uri));
        List<Object> toegestaan = fout.getResponse().getHeaders().get(HttpHeaders.ALLOW);
        if (toegestaan != null) {
            toegestaan.forEach(waarde -> antwoord.header(HttpHeaders.ALLOW, waarde));
        }
        return antwoord.build();
    }

    @ServerExceptionMapper
    public Response onvoorzien(Throwable fout, UriInfo uri) {
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof ProbleemException probleem) {
                return probleem(probleem, uri);
            }
            if (oorzaak instanceof OptimisticLockException || oorzaak instanceof StaleObjectStateException) {
                return verouderd(uri);
            }
            if (oorzaak instanceof HttpClosedException || oorzaak instanceof ClosedChannelException) {
                // whoever asked has closed the page: nobody reads this answer, and nothing is wrong
                return Response.noContent().build();
            }
            if (Storing.isVoorbijgaand(oorzaak)) {
                return nietBeschikbaar(oorzaak, uri);
            }
            if (oorzaak instanceof org.hibernate.exception.ConstraintViolationException botsing) {
                ProbleemException probleem = uniekheid.van(botsing.getConstraintName());
                if (probleem != null) {
                    return probleem(probleem, uri);
                }
            }
        }
        String correlatieId = UUID.randomUUID().toString();
        LOG.errorf(fout, "onvoorziene fout, correlatieId %s", correlatieId);
        return antwoord(
                new ProbleemException(
                        ProbleemType.INTERNE_FOUT,
                        ProbleemType.INTERNE_FOUT.uitleg(),
                        List.of(),
                        Map.of("correlatieId", correlatieId)),
                uri);
    }

    private Response nietBeschikbaar(Throwable oorzaak, UriInfo uri) {
        String correlatieId = UUID.randomUUID().toString();
        LOG.warnf("niet beschikbaar, correlatieId %s: %s", correlatieId, oorzaak.getMessage());
        return antwoord(
                ProbleemException.voorbijgaand(
                        ProbleemType.NIET_BESCHIKBAAR, STRAKS, Map.of("correlatieId", correlatieId)),
                uri);
    }

    private Response antwoord(ProbleemException probleem, UriInfo uri) {
        return Probleem.antwoord(probleem, uri.getRequestUri().getRawPath(), Taal.van(huidig.getCurrent()));
    }
}
