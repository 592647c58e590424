package nl.sturenmetkwaliteit.gemeente.stijl;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSSelectorSimpleMember;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.CSSParseError;
import com.helger.css.reader.errorhandler.CollectingCSSParseErrorHandler;
import com.helger.css.reader.errorhandler.DoNothingCSSInterpretErrorHandler;
import com.helger.css.writer.CSSWriter;
import com.helger.css.writer.CSSWriterSettings;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lets through what sets design tokens and nothing else: a stylesheet can otherwise fetch from elsewhere, and tell there what is on the
 * page. What is not named here as allowed, is not.
 */
final class Stijltoets {

    static final Pattern TOKEN = Pattern.compile("--(utrecht|nl|voorbeeld|smk)-[A-Za-z0-9_-]{1,150}");

    private static final Pattern KEUZE = Pattern.compile(":root|\\.[A-Za-z][A-Za-z0-9_-]{0,99}");
    private static final String NIET_GELDIG =
            "Dit is geen geldige CSS. De rest van deze regel in het stijlblad is niet nagekeken.";

    /** Deeper than any token needs; the parser calls itself for every bracket. */
    private static final int DIEPTE = 20;

    private final Stijlfouten fouten = new Stijlfouten();

    private Stijltoets() {}

    static Stijlblad lees(String css) {
        Stijltoets toets = new Stijltoets();
        toets.eisOndiep(css);
        CascadingStyleSheet blad = toets.ontleed(css);
        if (blad != null) {
            toets.keur(blad);
        }
        if (blad == null || toets.fouten.zijnEr()) {
            throw toets.fouten.probleem();
        }
        CSSWriter schrijver = new CSSWriter(new CSSWriterSettings().setOptimizedOutput(false));
        return new Stijlblad(schrijver.setWriteHeaderText(false).getCSSAsString(blad));
    }

    private void eisOndiep(String css) {
        int diepte = 0;
        for (int i = 0; i < css.length(); i++) {
            char teken = css.charAt(i);
            diepte += "([{".indexOf(teken) >= 0 ? 1 : 0;
            diepte -= ")]}".indexOf(teken) >= 0 && diepte > 0 ? 1 : 0;
            if (diepte > DIEPTE) {
                String tot = css.substring(0, i);
                int regel = (int) tot.chars().filter(c -> c == '\n').count() + 1;
                fouten.bij(regel, i - tot.lastIndexOf('\n'), "VORM", "Er staan hier te veel haken in elkaar.");
                throw fouten.probleem();
            }
        }
    }

    private @Nullable CascadingStyleSheet ontleed(String css) {
        CollectingCSSParseErrorHandler gezien = new CollectingCSSParseErrorHandler();
        CascadingStyleSheet blad = CSSReader.readFromStringReader(
                css,
                new CSSReaderSettings()
                        .setUseSourceLocation(true)
                        .setTabSize(1)
                        .setCustomErrorHandler(gezien)
                        .setInterpretErrorHandler(new DoNothingCSSInterpretErrorHandler())
                        .setCustomExceptionHandler(gestrand -> {
                            if (gestrand.currentToken != null && gestrand.currentToken.next != null) {
                                var plek = gestrand.currentToken.next;
                                fouten.bij(plek.beginLine, plek.beginColumn, "VORM", NIET_GELDIG);
                            }
                        }));
        for (CSSParseError fout : gezien.getAllParseErrors()) {
            if (fout.getFirstSkippedToken() != null) {
                var plek = fout.getFirstSkippedToken();
                fouten.bij(plek.getBeginLine(), plek.getBeginColumn(), "VORM", NIET_GELDIG);
            }
        }
        boolean stil = blad == null || gezien.getParseErrorCount() > 0;
        if (stil
                && !fouten.zijnEr()
                && (blad == null || blad.getAllImportRules().isEmpty())) {
            fouten.bij(1, 1, "VORM", "Dit is geen geldige CSS.");
        }
        return blad;
    }

    private void keur(CascadingStyleSheet blad) {
        blad.getAllImportRules().forEach(regel -> fouten.bij(regel, "ALLEEN_TOKENS", "Haal niets van elders binnen."));
        blad.getAllNamespaceRules().forEach(this::alleenTokens);
        keurVerwijzingen(blad);
        int tokens = 0;
        for (ICSSTopLevelRule regel : blad.getAllRules()) {
            if (regel instanceof CSSStyleRule stijlregel) {
                stijlregel.getAllSelectors().forEach(this::keur);
                stijlregel.getAllDeclarations().forEach(this::keur);
                tokens += stijlregel.getDeclarationCount();
            } else {
                alleenTokens(regel);
            }
        }
        if (tokens == 0) {
            fouten.bij(1, 1, "VERPLICHT", "Zet minstens een token in het stijlblad.");
        }
    }

    /** A token made of others made of others doubles with every step: a small stylesheet would fill the memory of a browser. */
    private void keurVerwijzingen(CascadingStyleSheet blad) {
        List<CSSDeclaration> declaraties = blad.getAllStyleRules().stream()
                .flatMap(regel -> regel.getAllDeclarations().stream())
                .toList();
        Set<String> verwijzend = declaraties.stream()
                .filter(declaratie -> !verwezen(declaratie).isEmpty())
                .map(CSSDeclaration::getProperty)
                .collect(Collectors.toSet());
        for (CSSDeclaration declaratie : declaraties) {
            List<String> naar = verwezen(declaratie);
            if (naar.size() > 1) {
                fouten.bij(declaratie, "WAARDE", "Gebruik hoogstens een keer var() in een waarde.");
            }
            if (naar.stream().anyMatch(verwijzend::contains)) {
                fouten.bij(declaratie, "WAARDE", "Verwijs met var() naar een token dat zelf geen var() heeft.");
            }
        }
    }

    private static List<String> verwezen(CSSDeclaration declaratie) {
        return Tokenwaarde.verwezen(declaratie.getExpression());
    }

    private void alleenTokens(Object regel) {
        fouten.bij(regel, "ALLEEN_TOKENS", "Gebruik alleen gewone regels; een regel met @ kan hier niet.");
    }

    private void keur(CSSSelector selector) {
        boolean goed = selector.getMemberCount() == 1
                && selector.getMemberAtIndex(0) instanceof CSSSelectorSimpleMember deel
                && KEUZE.matcher(deel.getValue()).matches();
        if (!goed) {
            fouten.bij(selector, "SELECTOR", "Kies :root of een enkele klasse, zoals .mijn-thema.");
        }
    }

    private void keur(CSSDeclaration declaratie) {
        if (!TOKEN.matcher(declaratie.getProperty()).matches()) {
            fouten.bij(
                    declaratie,
                    "ALLEEN_TOKENS",
                    "Zet alleen tokens die met --utrecht-, --nl-, --voorbeeld- of --smk- beginnen.");
        }
        if (declaratie.isImportant()) {
            fouten.bij(declaratie, "ALLEEN_TOKENS", "Laat !important weg.");
        }
        if (!Tokenwaarde.isGoed(declaratie.getExpression())) {
            fouten.bij(
                    declaratie,
                    "WAARDE",
                    "Gebruik als waarde een kleur, een maat, een getal, de naam van een lettertype, of var() van een token.");
        }
    }
}
