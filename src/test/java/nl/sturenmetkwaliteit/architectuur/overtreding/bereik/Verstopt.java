package nl.sturenmetkwaliteit.architectuur.overtreding.bereik;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;

/** An operation nobody can reach. */
class Verstopt {

    @GET
    @PermitAll
    String lees() {
        return "";
    }
}
