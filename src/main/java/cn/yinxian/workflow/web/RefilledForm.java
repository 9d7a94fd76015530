package cn.yinxian.workflow.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.validation.DataBinder;
import org.springframework.validation.FieldError;

/** A form record filled with what was kept of it, by the same binding that reads the form; what is not to be typed stays fresh. */
final class RefilledForm {

    private final Object fresh;
    private final ConversionService conversion;

    RefilledForm(Object fresh, ConversionService conversion) {
        this.fresh = fresh;
        this.conversion = conversion;
    }

    /** What cannot be read any more is left out; at worst the form is the fresh one. */
    Object with(Map<String, List<String>> kept) {
        var fields = new HashMap<>(kept);
        var first = bound(fields);
        if (!first.getBindingResult().hasErrors() && first.getTarget() != null) {
            return first.getTarget();
        }
        first.getBindingResult().getFieldErrors().stream().map(FieldError::getField).forEach(fields::remove);
        var second = bound(fields);
        return second.getBindingResult().hasErrors() || second.getTarget() == null ? fresh : second.getTarget();
    }

    private DataBinder bound(Map<String, List<String>> fields) {
        var binder = new DataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(fresh.getClass()));
        binder.setConversionService(conversion);
        binder.construct(new Kept(fields, fresh));
        return binder;
    }

    private record Kept(Map<String, List<String>> fields, Object fresh) implements DataBinder.ValueResolver {

        @Override
        public @Nullable Object resolveValue(String name, Class<?> type) {
            var values = fields.get(name);
            if (values != null) {
                return values.size() == 1 ? values.get(0) : values.toArray(String[]::new);
            }
            if (type == boolean.class && fields.containsKey("_" + name)) {
                return false;
            }
            return isTyped(name) ? null : valueOf(name);
        }

        /** A part of the form for which something was kept: empty where nothing was. */
        private boolean isTyped(String name) {
            return !name.equals("version") && Arrays.stream(fresh.getClass().getRecordComponents())
                    .noneMatch(component -> component.getName().equals(name) && component.getType().isPrimitive());
        }

        private @Nullable Object valueOf(String name) {
            return Arrays.stream(fresh.getClass().getRecordComponents())
                    .filter(component -> component.getName().equals(name))
                    .findFirst()
                    .map(this::read)
                    .orElse(null);
        }

        private Object read(RecordComponent component) {
            try {
                component.getAccessor().setAccessible(true);
                return component.getAccessor().invoke(fresh);
            } catch (ReflectiveOperationException closed) {
                throw new IllegalStateException(closed);
            }
        }

        @Override
        public Set<String> getNames() {
            return fields.keySet().stream().collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }
}
