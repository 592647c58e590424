package nl.sturenmetkwaliteit.gemeente.inlog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Keycloak's token endpoint, for the service's own machine client. */
@Path("/protocol/openid-connect/token")
interface KeycloakTokens {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Token(@JsonProperty("access_token") String waarde, @JsonProperty("expires_in") int seconden) {}

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    Token vraag(
            @FormParam("grant_type") String soort,
            @FormParam("client_id") String client,
            @FormParam("client_secret") String geheim);
}
