package nl.sturenmetkwaliteit.gemeente.stijl;

import com.helger.css.CSSSourceLocation;
import com.helger.css.ICSSSourceLocationAware;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.sturenmetkwaliteit.platform.probleem.Fout;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with a stylesheet, from top to bottom. */
final class Stijlfouten {

    private static final int HOOGSTENS = 50;
    private static final Comparator<Plek> VAN_BOVEN_NAAR_BENEDEN = Comparator.comparingInt(Plek::regel)
            .thenComparingInt(Plek::kolom)
            .thenComparing(Plek::code)
            .thenComparing(Plek::uitleg);

    private final Set<Plek> plekken = new TreeSet<>(VAN_BOVEN_NAAR_BENEDEN);

    private record Plek(int regel, int kolom, String code, String uitleg) {

        Fout fout() {
            return new Fout("", null, code, "Regel %d, kolom %d: %s".formatted(regel, kolom, uitleg));
        }
    }

    static ProbleemException zonderPlek(String code, String uitleg) {
        return ProbleemException.van(ProbleemType.ONGELDIGE_INVOER, List.of(new Fout("", null, code, uitleg)));
    }

    void bij(int regel, int kolom, String code, String uitleg) {
        plekken.add(new Plek(regel, kolom, code, uitleg));
    }

    void bij(Object deel, String code, String uitleg) {
        @Nullable
        CSSSourceLocation plek = deel instanceof ICSSSourceLocationAware waar ? waar.getSourceLocation() : null;
        if (plek == null) {
            bij(1, 1, code, uitleg);
        } else {
            bij(plek.getFirstTokenBeginLineNumber(), plek.getFirstTokenBeginColumnNumber(), code, uitleg);
        }
    }

    boolean zijnEr() {
        return !plekken.isEmpty();
    }

    ProbleemException probleem() {
        return ProbleemException.van(
                ProbleemType.ONGELDIGE_INVOER,
                plekken.stream().limit(HOOGSTENS).map(Plek::fout).toList());
    }
}
