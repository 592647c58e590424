package nl.sturenmetkwaliteit.gemeente.belang;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which belangenconflicten are asked for. Use as {@code @BeanParam}. */
public class BelangenconflictFilter {

    @QueryParam("afgeleid")
    @Nullable
    Boolean afgeleid;

    @QueryParam("grond")
    @Nullable
    Grond grond;

    @QueryParam("gemeente")
    @Nullable
    String gemeente;

    @QueryParam("geldt")
    @Nullable
    Boolean geldt;
}
