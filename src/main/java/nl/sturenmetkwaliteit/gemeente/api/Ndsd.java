package nl.sturenmetkwaliteit.gemeente.api;

import java.util.Optional;

/** The people of NDSD, who are in no gemeente: those who may log in, whether they ever did or not. */
public interface Ndsd {

    /** The NDSD-medewerker with this address. The login service knows: 503 while it is away. */
    Optional<Persoon> medewerker(String email);
}
