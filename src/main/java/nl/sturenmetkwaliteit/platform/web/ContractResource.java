package nl.sturenmetkwaliteit.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The contract itself, public: written by hand at the top of the project, served as it is. */
@Path("/")
@Singleton
public class ContractResource {

    private final byte[] yaml;
    private final byte[] json;

    ContractResource(ObjectMapper mapper) throws IOException {
        try (InputStream bestand = ContractResource.class.getResourceAsStream("/openapi.yaml")) {
            this.yaml =
                    Objects.requireNonNull(bestand, "openapi.yaml ontbreekt").readAllBytes();
        }
        this.json = mapper.writeValueAsBytes(new ObjectMapper(new YAMLFactory()).readTree(yaml));
    }

    @GET
    @Path("openapi.yaml")
    @Produces("application/yaml")
    @PermitAll
    public Response getOpenapiYaml() {
        return Response.ok(new String(yaml, StandardCharsets.UTF_8)).build();
    }

    @GET
    @Path("openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    public Response getOpenapiJson() {
        return Response.ok(new String(json, StandardCharsets.UTF_8)).build();
    }
}
