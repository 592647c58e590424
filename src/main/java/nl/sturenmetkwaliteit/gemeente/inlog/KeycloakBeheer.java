package nl.sturenmetkwaliteit.gemeente.inlog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The few operations of Keycloak's admin interface that this service needs, within its realm. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface KeycloakBeheer {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Gebruiker(UUID id, @Nullable String firstName, @Nullable String lastName, boolean enabled) {

        /** As the token will call this person. */
        String naam() {
            return Stream.of(firstName, lastName)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "))
                    .strip();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Organisatie(UUID id, @Nullable String alias) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Realmrol(String id, String name) {}

    @GET
    @Path("users")
    List<Gebruiker> gebruikers(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @QueryParam("email") String email,
            @QueryParam("exact") boolean exact);

    @POST
    @Path("users")
    void maakGebruiker(@HeaderParam(HttpHeaders.AUTHORIZATION) String token, Map<String, Object> gebruiker);

    @GET
    @Path("users/{id}")
    Map<String, Object> gebruiker(@HeaderParam(HttpHeaders.AUTHORIZATION) String token, @PathParam("id") UUID id);

    @PUT
    @Path("users/{id}")
    void wijzigGebruiker(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @PathParam("id") UUID id,
            Map<String, Object> gebruiker);

    @POST
    @Path("users/{id}/logout")
    void logUit(@HeaderParam(HttpHeaders.AUTHORIZATION) String token, @PathParam("id") UUID id);

    @GET
    @Path("users/{id}/role-mappings/realm")
    List<Realmrol> rollen(@HeaderParam(HttpHeaders.AUTHORIZATION) String token, @PathParam("id") UUID id);

    @GET
    @Path("users/{id}/role-mappings/realm/available")
    List<Realmrol> teGevenRollen(@HeaderParam(HttpHeaders.AUTHORIZATION) String token, @PathParam("id") UUID id);

    @POST
    @Path("users/{id}/role-mappings/realm")
    void geefRollen(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token, @PathParam("id") UUID id, List<Realmrol> rollen);

    @DELETE
    @Path("users/{id}/role-mappings/realm")
    void neemRollen(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token, @PathParam("id") UUID id, List<Realmrol> rollen);

    @GET
    @Path("organizations")
    List<Organisatie> organisaties(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @QueryParam("search") String naam,
            @QueryParam("max") int hoogstens);

    @POST
    @Path("organizations")
    void maakOrganisatie(@HeaderParam(HttpHeaders.AUTHORIZATION) String token, Map<String, Object> organisatie);

    @POST
    @Path("organizations/{org}/members")
    void voegLidToe(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token, @PathParam("org") UUID organisatie, String lid);

    @DELETE
    @Path("organizations/{org}/members/{id}")
    void verwijderLid(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String token,
            @PathParam("org") UUID organisatie,
            @PathParam("id") UUID id);

    @GET
    @Path("organizations/members/{id}/organizations")
    List<Organisatie> organisatiesVan(@HeaderParam(HttpHeaders.AUTHORIZATION) String token, @PathParam("id") UUID id);
}
