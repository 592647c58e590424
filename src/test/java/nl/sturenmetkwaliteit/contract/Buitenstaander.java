package nl.sturenmetkwaliteit.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** An operation the contract does not know. An interface, or the service would try to serve it. */
@Path("buiten")
interface Buitenstaander {

    @GET
    @Path("/{code: [A-Z]+}/deur/")
    @RolesAllowed("deelnemer")
    String leesDeur();
}
