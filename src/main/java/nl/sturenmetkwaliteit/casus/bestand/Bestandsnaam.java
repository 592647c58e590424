package nl.sturenmetkwaliteit.casus.bestand;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sturenmetkwaliteit.platform.probleem.Fout;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemException;
import nl.sturenmetkwaliteit.platform.probleem.ProbleemType;
import org.jspecify.annotations.Nullable;

/** The name of a file, as {@code Content-Disposition} carries it (RFC 6266). */
public final class Bestandsnaam {

    private static final String KOP = "Content-Disposition";
    private static final int HOOGSTENS = 200;
    private static final Pattern UITGEBREID =
            Pattern.compile(";\\s*filename\\*\\s*=\\s*UTF-8'[^']*'([^;\\s]+)", Pattern.CASE_INSENSITIVE);

    /** Bounded: every character of a quoted name costs a stack frame. */
    private static final Pattern GEWOON = Pattern.compile(
            ";\\s*filename\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.){0,500})\"|([^;\\s\"]+))", Pattern.CASE_INSENSITIVE);

    private static final Pattern BESTURING = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private Bestandsnaam() {}

    /**
     * The last part of the name that was sent, or a refusal. Ends as files of this kind do: the computer of who downloads it goes by the
     * name.
     */
    public static String uit(@Nullable String kop, Bestandssoort soort) {
        String naam = soort.metExtensie(uit(kop));
        if (naam.length() > HOOGSTENS) {
            throw ongeldig();
        }
        return naam;
    }

    static String uit(@Nullable String kop) {
        if (kop == null || !kop.strip().toLowerCase(java.util.Locale.ROOT).startsWith("attachment")) {
            throw ongeldig();
        }
        String naam = BESTURING.matcher(gestuurd(kop)).replaceAll("");
        naam = naam.substring(Math.max(naam.lastIndexOf('/'), naam.lastIndexOf('\\')) + 1)
                .strip();
        if (naam.isEmpty() || naam.length() > HOOGSTENS) {
            throw ongeldig();
        }
        return naam;
    }

    /** The header that makes a browser save the file under this name, and never show it. */
    public static String alsDownload(String naam) {
        String gecodeerd = URLEncoder.encode(naam, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename*=UTF-8''" + gecodeerd;
    }

    private static String gestuurd(String kop) {
        Matcher uitgebreid = UITGEBREID.matcher(kop);
        if (uitgebreid.find()) {
            try {
                return URLDecoder.decode(uitgebreid.group(1).replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException geenCodering) {
                throw ongeldig();
            }
        }
        Matcher gewoon = GEWOON.matcher(kop);
        if (!gewoon.find()) {
            throw ongeldig();
        }
        String aangehaald = gewoon.group(1);
        return aangehaald == null ? gewoon.group(2) : aangehaald.replaceAll("\\\\(.)", "$1");
    }

    private static ProbleemException ongeldig() {
        return ProbleemException.van(
                ProbleemType.ONGELDIGE_INVOER,
                List.of(Fout.inParameter(
                        KOP, "VORM", "Noem het bestand: attachment; filename*=UTF-8''naam, hoogstens 200 tekens.")));
    }
}
