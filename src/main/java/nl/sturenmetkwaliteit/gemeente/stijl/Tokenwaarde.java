package nl.sturenmetkwaliteit.gemeente.stijl;

import com.helger.css.decl.CSSExpression;
import com.helger.css.decl.CSSExpressionMemberFunction;
import com.helger.css.decl.CSSExpressionMemberTermSimple;
import com.helger.css.decl.ECSSExpressionOperator;
import com.helger.css.decl.ICSSExpressionMember;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a token may be: a colour, a length, a number, the name of a font, or another token. */
final class Tokenwaarde {

    private static final Pattern ENKEL = Pattern.compile(
            """
            (?x)
            \\#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})
            | [+-]?(?:[0-9]{1,9}(?:\\.[0-9]{1,9})?|\\.[0-9]{1,9})(?:%|[a-zA-Z]{1,5})?
            | -?[a-zA-Z][a-zA-Z0-9-]{0,99}
            | (["'])[\\p{L}\\p{N}\\ ._-]{1,100}\\1
            """);

    private static final Set<String> KLEUREN =
            Set.of("rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch");
    private static final Set<ECSSExpressionOperator> TUSSEN =
            Set.of(ECSSExpressionOperator.COMMA, ECSSExpressionOperator.SLASH);

    private Tokenwaarde() {}

    static boolean isGoed(@Nullable CSSExpression waarde) {
        return waarde != null
                && waarde.getMemberCount() > 0
                && waarde.getAllMembers().stream().allMatch(Tokenwaarde::isGoed);
    }

    /** The tokens it takes its value from. */
    static List<String> verwezen(@Nullable CSSExpression waarde) {
        if (waarde == null) {
            return List.of();
        }
        return waarde.getAllMembers().stream()
                .filter(CSSExpressionMemberFunction.class::isInstance)
                .map(CSSExpressionMemberFunction.class::cast)
                .flatMap(functie -> Stream.concat(eigen(functie).stream(), verwezen(functie.getExpression()).stream()))
                .toList();
    }

    private static List<String> eigen(CSSExpressionMemberFunction functie) {
        boolean isVar = functie.getFunctionName().equalsIgnoreCase("var");
        return isVar
                        && functie.getExpression() != null
                        && functie.getExpression().getMemberCount() > 0
                        && functie.getExpression().getMemberAtIndex(0) instanceof CSSExpressionMemberTermSimple token
                ? List.of(token.getValue())
                : List.of();
    }

    private static boolean isGoed(ICSSExpressionMember deel) {
        if (deel instanceof CSSExpressionMemberTermSimple enkel) {
            return ENKEL.matcher(enkel.getValue()).matches();
        }
        if (deel instanceof CSSExpressionMemberFunction functie) {
            String naam = functie.getFunctionName().toLowerCase(Locale.ROOT);
            return naam.equals("var") ? isToken(functie) : KLEUREN.contains(naam) && isGoed(functie.getExpression());
        }
        return deel instanceof ECSSExpressionOperator teken && TUSSEN.contains(teken);
    }

    /** {@code var(--token)}, or with what stands in for it: {@code var(--token, #fff)}. */
    private static boolean isToken(CSSExpressionMemberFunction functie) {
        if (functie.getExpression() == null) {
            return false;
        }
        List<ICSSExpressionMember> delen = functie.getExpression().getAllMembers();
        return !delen.isEmpty()
                && delen.get(0) instanceof CSSExpressionMemberTermSimple token
                && Stijltoets.TOKEN.matcher(token.getValue()).matches()
                && (delen.size() == 1
                        || (delen.size() > 2
                                && delen.get(1) == ECSSExpressionOperator.COMMA
                                && delen.stream().skip(2).allMatch(Tokenwaarde::isGoed)));
    }
}
