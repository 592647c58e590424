package nl.sturenmetkwaliteit.platform.probleem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Uniqueness lives in the database; here a named constraint becomes a sentence. */
@ApplicationScoped
public class UniekheidsProblemen {

    /** Contributed by a feature: the names of its constraints, each with a Dutch sentence. */
    public interface Bron {
        Map<String, String> zinnen();
    }

    private final Map<String, String> zinnen = new HashMap<>();

    UniekheidsProblemen(Instance<Bron> bronnen) {
        bronnen.forEach(bron -> zinnen.putAll(bron.zinnen()));
    }

    @Nullable
    ProbleemException van(@Nullable String constraint) {
        String zin = constraint == null ? null : zinnen.get(constraint);
        return zin == null ? null : ProbleemException.van(ProbleemType.BESTAAT_AL, zin);
    }
}
