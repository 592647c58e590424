package nl.sturenmetkwaliteit.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import org.jspecify.annotations.Nullable;

/** The {@code If-Match} of this request. Compares the version part of the ETag: who reads less still writes against the same version. */
@RequestScoped
public class Voorwaardelijk {

    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,9})-[0-9a-f]*\"");

    private final HttpHeaders koppen;

    Voorwaardelijk(HttpHeaders koppen) {
        this.koppen = koppen;
    }

    /** Refuses without {@code If-Match} (428), or when the thing has moved on since (412). */
    public void eis(int versie) {
        String kop = koppen.getHeaderString(HttpHeaders.IF_MATCH);
        if (kop == null) {
            throw ProbleemException.van(ProbleemType.VERSIE_ONTBREEKT);
        }
        if (!komtOvereen(kop, versie)) {
            throw ProbleemException.van(ProbleemType.VERSIE_VEROUDERD);
        }
    }

    /** Whether the caller read this version; false without {@code If-Match}. */
    public boolean isBij(int versie) {
        return komtOvereen(koppen.getHeaderString(HttpHeaders.IF_MATCH), versie);
    }

    /** Whether the caller says that nothing is there yet: {@code If-None-Match: *}. */
    public boolean verwachtNiets() {
        return "*".equals(koppen.getHeaderString(HttpHeaders.IF_NONE_MATCH));
    }

    public boolean noemtVersie() {
        return koppen.getHeaderString(HttpHeaders.IF_MATCH) != null;
    }

    private static boolean komtOvereen(@Nullable String kop, int versie) {
        if (kop == null) {
            return false;
        }
        Matcher etag = ETAG.matcher(kop.strip());
        return etag.matches() && Integer.parseInt(etag.group(1)) == versie;
    }
}
