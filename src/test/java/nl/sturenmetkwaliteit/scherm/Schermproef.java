package nl.sturenmetkwaliteit.scherm;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test its {@link Mensen}; starts the product and the browser once for all tests of a run. */
final class Schermproef implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace EIGEN = Namespace.create(Schermproef.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.gevonden().isPresent()) {
            return ConditionEvaluationResult.enabled("er is een Chromium");
        }
        if (System.getenv("SMK_CHROMIUM_VEREIST") != null) {
            throw new AssertionError("geen Chromium gevonden, en SMK_CHROMIUM_VEREIST is gezet");
        }
        return ConditionEvaluationResult.disabled("geen Chromium op deze machine: noem hem in SMK_CHROMIUM");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Mensen.class;
    }

    @Override
    public Mensen resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Opstelling opstelling = context.getRoot()
                .getStore(EIGEN)
                .computeIfAbsent("opstelling", sleutel -> start(Chromium.gevonden()), Opstelling.class);
        Mensen mensen =
                new Mensen(opstelling, context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName());
        context.getStore(EIGEN).put("mensen", mensen);
        return mensen;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Optional.ofNullable(context.getStore(EIGEN).remove("mensen", Mensen.class))
                .ifPresent(
                        mensen -> mensen.vertrek(context.getExecutionException().isPresent()));
    }

    private static Opstelling start(Optional<Path> chromium) {
        return Opstelling.start(chromium.orElseThrow());
    }
}
