package nl.sturenmetkwaliteit.platform.probleem;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A refusal, to be answered as a problem. Rolls the transaction back. */
public class ProbleemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProbleemType type;
    private final String uitleg;
    private final transient List<Fout> fouten;
    private final transient Map<String, Object> extra;
    private final @Nullable Duration wacht;

    public ProbleemException(ProbleemType type, String uitleg, List<Fout> fouten, Map<String, Object> extra) {
        this(type, uitleg, fouten, extra, null);
    }

    private ProbleemException(
            ProbleemType type, String uitleg, List<Fout> fouten, Map<String, Object> extra, @Nullable Duration wacht) {
        super(type.slug(), null, false, false);
        this.wacht = wacht;
        this.type = type;
        this.uitleg = uitleg;
        this.fouten = List.copyOf(fouten);
        this.extra = Map.copyOf(extra);
    }

    public static ProbleemException van(ProbleemType type) {
        return new ProbleemException(type, type.uitleg(), List.of(), Map.of());
    }

    public static ProbleemException van(ProbleemType type, String uitleg) {
        return new ProbleemException(type, uitleg, List.of(), Map.of());
    }

    public static ProbleemException van(ProbleemType type, List<Fout> fouten) {
        return new ProbleemException(type, type.uitleg(), fouten, Map.of());
    }

    /** Something that passes: after this long it may be tried again. */
    public static ProbleemException voorbijgaand(ProbleemType type, Duration wacht, Map<String, Object> extra) {
        return new ProbleemException(type, type.uitleg(), List.of(), extra, wacht);
    }

    /** What one may not see does not exist: the same for an id that never was. */
    public static ProbleemException nietGevonden() {
        return van(ProbleemType.NIET_GEVONDEN);
    }

    public static ProbleemException geenToegang(String uitleg) {
        return van(ProbleemType.GEEN_TOEGANG, uitleg);
    }

    public static ProbleemException ongeldig(String veld, String code, String detail) {
        return van(ProbleemType.ONGELDIGE_INVOER, List.of(Fout.inVeld(veld, code, detail)));
    }

    public ProbleemType type() {
        return type;
    }

    public String uitleg() {
        return uitleg;
    }

    public List<Fout> fouten() {
        return fouten;
    }

    public Map<String, Object> extra() {
        return extra;
    }

    /** What {@code Retry-After} says, in whole seconds. */
    public Optional<String> nogEensNa() {
        return Optional.ofNullable(wacht)
                .map(duur -> String.valueOf(Math.max(1, duur.plusMillis(999).toSeconds())));
    }

    /** The value, or the answer that it does not exist. */
    public static <T> T gevonden(@Nullable T waarde) {
        if (waarde == null) {
            throw nietGevonden();
        }
        return waarde;
    }
}
