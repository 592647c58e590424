package nl.sturenmetkwaliteit.gemeente.invoer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;

/** Everything that is wrong with a file. One fault does not hide another; past a number nobody reads on, and they are only counted. */
final class Importfouten {

    private static final int HOOGSTENS = 500;

    private final List<Importfout> fouten = new ArrayList<>();
    private final Set<Integer> regels = new HashSet<>();
    private int aantal;

    void inBestand(String code, String uitleg) {
        bij(new Importfout(null, null, code, uitleg));
    }

    void inRegel(int regel, String code, String uitleg) {
        regels.add(regel);
        bij(new Importfout(regel, null, code, uitleg));
    }

    void inCel(int regel, Kolom kolom, String code, String uitleg) {
        regels.add(regel);
        bij(new Importfout(regel, kolom.kop(), code, uitleg));
    }

    private void bij(Importfout fout) {
        aantal++;
        if (fouten.size() < HOOGSTENS) {
            fouten.add(fout);
        }
    }

    boolean zijnEr() {
        return aantal > 0;
    }

    boolean in(int regel) {
        return regels.contains(regel);
    }

    int aantal() {
        return aantal;
    }

    List<Importfout> lijst() {
        return fouten.stream().sorted(Importfout.VAN_BOVEN_NAAR_BENEDEN).toList();
    }

    ProbleemException probleem() {
        return ProbleemException.van(
                ProbleemType.ONGELDIGE_INVOER,
                lijst().stream().map(Importfout::alsFout).toList());
    }
}
