package cn.yinxian.journey;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts browser and application once for all journeys of this JVM, which end with it: Surefire runs each class on its own, and
 * no store of JUnit outlives that. Gives each test a {@link Journey} of its own.
 */
class JourneyExtension implements ExecutionCondition, BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace ALL = Namespace.create(JourneyExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (!List.of("", Journey.SCENARIO).contains(System.getProperty("scenario", ""))) {
            return ConditionEvaluationResult.disabled("another scenario is run");
        }
        String missing = Chromium.ofThisJvm().missing();
        if (missing == null) {
            return ConditionEvaluationResult.enabled("Chromium stands ready");
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("browser journeys must run where CI=true: " + missing);
        }
        return ConditionEvaluationResult.disabled(missing);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        String name = context.getRequiredTestClass().getSimpleName().replace("JourneyIT", "");
        var journey = new Journey(kebab(name), Chromium.ofThisJvm().browser(), JourneyCity.ofThisJvm());
        context.getStore(ALL).put(Journey.class, journey);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var journey = context.getStore(ALL).remove(Journey.class, Journey.class);
        if (journey != null) {
            journey.end(context.getExecutionException().isPresent());
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Journey.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(ALL).get(Journey.class, Journey.class);
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
