package cn.yinxian.modelcheck;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** The code as compiled, the templates and the figures as they lie in their folders. */
final class ScannedCode implements ProductionCode {

    private static final Pattern KEY = Pattern.compile("'([a-z][A-Za-z]*(?:\\.[a-z][A-Za-z0-9]*)+)'");
    private final Set<String> routes = new HashSet<>();
    private final Set<String> beans = new HashSet<>();
    private final Set<String> figures = new HashSet<>();
    private final JavaClasses classes;

    ScannedCode() {
        classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("cn.yinxian");
        for (JavaClass type : classes) {
            if (type.getPackageName().endsWith(".web")) {
                addRoutes(type.reflect());
            } else if (type.getPackageName().endsWith(".process") || type.getPackageName().startsWith("cn.yinxian.workflow")) {
                addBean(type.reflect());
            }
        }
        WorkflowFile.below(Path.of("sql/reference"), ".sql").forEach(it -> {
            var matcher = KEY.matcher(read(it.path()));
            while (matcher.find()) {
                figures.add(matcher.group(1));
            }
        });
    }

    @Override
    public boolean template(String formKey) {
        return Files.exists(Path.of("forms", formKey + ".ftlh"));
    }

    @Override
    public boolean controller(String formKey) {
        return routes.contains("/tasks/{}/" + formKey);
    }

    @Override
    public boolean bean(String name) {
        return beans.contains(name);
    }

    @Override
    public boolean figure(String key) {
        return figures.contains(key);
    }

    @Override
    public List<Constants> constants(String module, String process) {
        return classes.stream()
                .filter(it -> it.getPackageName().startsWith("cn.yinxian." + module + ".") && it.getPackageName().endsWith(".process") && it.getSimpleName().endsWith("Process"))
                .map(JavaClass::reflect)
                .filter(it -> named(it, "ProcessKey", "id").contains(process))
                .map(it -> new Constants(it.getSimpleName(), named(it, "TaskKey", "id"), named(it, "ProcessVariable", "name")))
                .toList();
    }

    private void addRoutes(Class<?> controller) {
        RequestMapping onType = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        String[] bases = onType == null || onType.path().length == 0 ? new String[] {""} : onType.path();
        for (Method method : controller.getDeclaredMethods()) {
            RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
            if (mapping != null && List.of(mapping.method()).contains(RequestMethod.GET)) {
                for (String base : bases) {
                    for (String path : mapping.path().length == 0 ? new String[] {""} : mapping.path()) {
                        routes.add((base + path).replaceAll("\\{[^}]*}", "{}"));
                    }
                }
            }
        }
    }

    private void addBean(Class<?> type) {
        Component component = AnnotatedElementUtils.findMergedAnnotation(type, Component.class);
        if (component != null) {
            beans.add(component.value().isEmpty() ? StringUtils.uncapitalizeAsProperty(type.getSimpleName()) : component.value());
        }
    }

    /** Values of the class's constants of one type, each asked for its id or name. */
    private static Set<String> named(Class<?> constants, String type, String accessor) {
        var names = new TreeSet<String>();
        for (Field field : constants.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType().getSimpleName().equals(type)) {
                try {
                    field.setAccessible(true);
                    Object constant = Objects.requireNonNull(field.get(null));
                    names.add((String) constant.getClass().getMethod(accessor).invoke(constant));
                } catch (ReflectiveOperationException hidden) {
                    throw new AssertionError(field.toString(), hidden);
                }
            }
        }
        return names;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
