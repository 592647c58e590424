package nl.sturenmetkwaliteit.platform.web;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** An answer about a changeable thing. The version goes into the ETag, not into the body. */
public interface MetVersie {

    @JsonIgnore
    int versie();
}
