package nl.sturenmetkwaliteit.platform.agenda;

import jakarta.ws.rs.core.UriInfo;

/** The addresses an agenda leads to, without a slash behind. */
final class Adressen {

    private Adressen() {}

    /** Of the pages: they have the same paths as the things, without what is of the API alone. */
    static String vanProduct(UriInfo uri) {
        return zonderStreep(uri.getBaseUri().resolve("/").toString());
    }

    static String vanApi(UriInfo uri) {
        return zonderStreep(uri.getBaseUri().toString());
    }

    private static String zonderStreep(String adres) {
        return adres.endsWith("/") ? adres.substring(0, adres.length() - 1) : adres;
    }
}
