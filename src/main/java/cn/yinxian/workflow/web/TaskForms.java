package cn.yinxian.workflow.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Which form record each task page takes: that of the method to which the page is sent. Only what such a record has a place
 * for is kept as a draft, and only into such a record it is filled again.
 */
@Component
class TaskForms {

    private static final String TASK = "/tasks/{taskId}/";

    /** What the page itself says of the state it saw. */
    private static final Set<String> NOT_TYPED = Set.of("version");

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    TaskForms(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** @param page of the task behind {@code /tasks/<id>/} */
    Optional<Class<?>> formOf(String page) {
        return mappings.getObject().getHandlerMethods().entrySet().stream()
                .filter(route -> route.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST)
                        && route.getKey().getPatternValues().contains(TASK + page))
                .flatMap(route -> Arrays.stream(route.getValue().getMethodParameters()))
                .filter(parameter -> parameter.hasParameterAnnotation(ModelAttribute.class) && parameter.getParameterType().isRecord())
                .<Class<?>>map(parameter -> parameter.getParameterType())
                .findFirst();
    }

    /** What was typed into fields of the page's form, and nothing else. */
    Map<String, List<String>> typed(String page, Map<String, String[]> parameters) {
        var names = formOf(page).map(TaskForms::names).orElse(Set.of());
        var typed = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> {
            if (names.contains(firstPart(name))) {
                typed.put(name, List.of(values));
            }
        });
        return typed;
    }

    private static Set<String> names(Class<?> form) {
        return Arrays.stream(form.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !NOT_TYPED.contains(name))
                .collect(Collectors.toSet());
    }

    /** {@code posts[0].member} belongs to {@code posts}, and the mark {@code _required} of a box to {@code required}. */
    private static String firstPart(String name) {
        return name.replaceFirst("^_", "").split("[.\\[]", 2)[0];
    }
}
