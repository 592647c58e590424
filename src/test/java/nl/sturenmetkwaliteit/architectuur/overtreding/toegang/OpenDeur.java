package nl.sturenmetkwaliteit.architectuur.overtreding.toegang;

import jakarta.ws.rs.GET;

/** An operation that forgot to say who may. No {@code @Path}, or the service would try to serve it. */
class OpenDeur {

    @GET
    public String lees() {
        return "";
    }
}
