package cn.yinxian.modelcheck;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.jspecify.annotations.Nullable;

/** The few forms of expression and property that our models may use; everything else is a finding. */
public final class Notation {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\s*([a-z][A-Za-z0-9]*)\\s*}");
    private static final Pattern EQUALITY =
            Pattern.compile("\\$\\{\\s*([a-z][A-Za-z0-9]*)\\s*==\\s*'([A-Z][A-Z0-9_]*)'\\s*}");

    /** Who signs a step that several sign, named before the case comes to it; and when their votes decide. Both are counted by our workflow. */
    public static final String SIGNERS = "${votes.signers(execution)}";
    public static final String DECIDED = "${votes.decided(execution)}";

    private Notation() {}

    /** Whether several sign the step, as our workflow names and counts them. */
    public static boolean isSigned(MultiInstanceLoopCharacteristics loop) {
        return SIGNERS.equals(loop.getCamundaCollection());
    }

    /** {@code ${name == 'LITERAL'}}, or {@code ${name}}, which has no literal and reads a Boolean. */
    public record Condition(String variable, @Nullable String literal) {}

    /** The name in {@code ${name}}. */
    public static Optional<String> variable(@Nullable String expression) {
        return Optional.ofNullable(expression).map(VARIABLE::matcher).filter(m -> m.matches()).map(m -> m.group(1));
    }

    public static Optional<Condition> condition(String expression) {
        var equality = EQUALITY.matcher(expression.strip());
        if (equality.matches()) {
            return Optional.of(new Condition(equality.group(1), equality.group(2)));
        }
        return variable(expression.strip()).map(name -> new Condition(name, null));
    }

    /** The flow's condition as far as it is of our two forms. */
    public static Optional<Condition> condition(SequenceFlow flow) {
        return Optional.ofNullable(flow.getConditionExpression()).flatMap(it -> condition(it.getTextContent()));
    }

    /** The values of a {@code camunda:property}, which may list several, separated by commas. */
    public static List<String> property(BaseElement element, String name) {
        return properties(element)
                .filter(it -> name.equals(it.getCamundaName()))
                .flatMap(it -> Arrays.stream(it.getCamundaValue().split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static Stream<org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty> properties(BaseElement element) {
        if (element.getExtensionElements() == null) {
            return Stream.empty();
        }
        return element.getExtensionElements().getChildElementsByType(CamundaProperties.class).stream()
                .flatMap(it -> it.getCamundaProperties().stream());
    }
}
