package nl.sturenmetkwaliteit.casus;

import java.util.Set;
import nl.sturenmetkwaliteit.platform.identiteit.Hoedanigheid;
import nl.sturenmetkwaliteit.platform.transitie.Geval;
import org.jspecify.annotations.Nullable;

/** An aanmelding about to change its status. */
record AanmeldingGeval(Aanmelding aanmelding, Set<Hoedanigheid> hoedanigheden, @Nullable String reden)
        implements Geval<AanmeldingStatus> {

    @Override
    public Aanmelding ding() {
        return aanmelding;
    }
}
