package nl.sturenmetkwaliteit.platform.taal;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Every sentence in the source that somebody may come to read, as the compiler sees it; what is filled in is a hole. */
final class Zinnenlezer extends TreeScanner<Void, Void> {

    static final String GAT = "{}";

    /** A capital and more than one word; no HTML, no record written out. */
    private static final Pattern ZIN = Pattern.compile("\"?\\p{Lu}[^<\\n\\[]* [^<\\n\\[]*");

    private static final Pattern PLEK = Pattern.compile("%(\\d+\\$)?[sd]");

    private final Set<String> zinnen = new TreeSet<>();

    /** Of all code under a folder, but for what speaks to an operator alone or has both languages beside each other. */
    static Set<String> onder(Path map, List<Path> behalve) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        Zinnenlezer lezer = new Zinnenlezer();
        try (Stream<Path> paden = Files.walk(map);
                StandardJavaFileManager bestanden = javac.getStandardFileManager(null, null, null)) {
            List<Path> bron = paden.filter(pad -> pad.toString().endsWith(".java"))
                    .filter(pad -> behalve.stream().map(map::resolve).noneMatch(pad::startsWith))
                    .toList();
            JavacTask taak = (JavacTask) javac.getTask(
                    null, bestanden, null, List.of("-proc:none"), null, bestanden.getJavaFileObjectsFromPaths(bron));
            for (CompilationUnitTree bestand : taak.parse()) {
                lezer.scan(bestand, null);
            }
        } catch (UncheckedIOException fout) {
            throw fout.getCause();
        }
        return lezer.zinnen;
    }

    @Override
    public Void visitLiteral(LiteralTree tekst, Void niets) {
        neem(tekst);
        return null;
    }

    @Override
    public Void visitBinary(BinaryTree som, Void niets) {
        if (som.getKind() == Tree.Kind.PLUS && neem(som)) {
            return null;
        }
        return super.visitBinary(som, niets);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree aanroep, Void niets) {
        return aanroep.getMethodSelect().toString().startsWith("LOG.")
                ? null
                : super.visitMethodInvocation(aanroep, niets);
    }

    @Override
    public Void visitNewClass(NewClassTree nieuw, Void niets) {
        return nieuw.getIdentifier().toString().startsWith("Illegal") ? null : super.visitNewClass(nieuw, niets);
    }

    private boolean neem(ExpressionTree uitdrukking) {
        String zin = PLEK.matcher(vorm(uitdrukking)).replaceAll(GAT);
        boolean isZin = ZIN.matcher(zin).matches();
        if (isZin) {
            zinnen.add(zin);
        }
        return isZin;
    }

    private static String vorm(ExpressionTree uitdrukking) {
        if (uitdrukking instanceof LiteralTree tekst) {
            return String.valueOf(tekst.getValue());
        }
        if (uitdrukking instanceof ParenthesizedTree haken) {
            return vorm(haken.getExpression());
        }
        if (uitdrukking instanceof BinaryTree som && som.getKind() == Tree.Kind.PLUS) {
            return vorm(som.getLeftOperand()) + vorm(som.getRightOperand());
        }
        return GAT;
    }
}
