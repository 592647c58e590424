package nl.sturenmetkwaliteit.gemeente;

import jakarta.ws.rs.QueryParam;
import nl.sturenmetkwaliteit.gemeente.api.Grootteklasse;
import org.jspecify.annotations.Nullable;

/** Which gemeenten are asked for. Use as {@code @BeanParam}. */
public class GemeenteFilter {

    @QueryParam("provincie")
    @Nullable
    String provincie;

    @QueryParam("grootteklasse")
    @Nullable
    Grootteklasse grootteklasse;

    @QueryParam("toegelaten")
    @Nullable
    Boolean toegelaten;

    @QueryParam("doetMee")
    @Nullable
    Boolean doetMee;
}
