package nl.sturenmetkwaliteit.platform.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The contract itself, public: written by hand at the top of the project, served as it is. */
@Path("/")
@Singleton
public class ContractResource {

    private static final String YAML = "application/yaml";

    private final Contractdocument contract;

    ContractResource(Contractdocument contract) {
        this.contract = contract;
    }

    @GET
    @Path("openapi.yaml")
    @Produces(YAML)
    @PermitAll
    public Response getOpenapiYaml(@Context Request verzoek) {
        return Document.van(contract.yaml(), YAML).gelezen(verzoek);
    }

    @GET
    @Path("openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    public Response getOpenapiJson(@Context Request verzoek) {
        return Document.van(contract.json(), MediaType.APPLICATION_JSON).gelezen(verzoek);
    }
}
