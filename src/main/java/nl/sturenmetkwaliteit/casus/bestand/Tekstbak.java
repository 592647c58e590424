package nl.sturenmetkwaliteit.casus.bestand;

import java.io.Writer;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;

/** Collects the text of a file up to what the privacyscan can still look through; refuses the file beyond that. */
final class Tekstbak extends Writer {

    static final int HOOGSTENS = 2_000_000;

    private final StringBuilder tekst = new StringBuilder();

    @Override
    public void write(char[] tekens, int begin, int aantal) {
        for (int i = begin; i < begin + aantal; i++) {
            // PostgreSQL keeps no NUL in a text
            tekst.append(tekens[i] == 0 ? ' ' : tekens[i]);
        }
        if (tekst.length() > HOOGSTENS) {
            throw ProbleemException.van(
                    ProbleemType.TE_GROOT, "In dit bestand staat meer tekst dan de privacyscan kan nakijken.");
        }
    }

    void voegToe(String stuk) {
        write(stuk.toCharArray(), 0, stuk.length());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return tekst.toString();
    }
}
