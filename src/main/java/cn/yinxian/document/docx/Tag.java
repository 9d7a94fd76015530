package cn.yinxian.document.docx;

import cn.yinxian.document.PaperTag;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One component of the record a paper is filled from. @param columns cells of its rows, where it has rows */
record Tag(String name, String meaning, boolean required, Shape shape, Method accessor, List<Tag> columns) {

    /** Tags of a paragraph in a list of paragraphs, each rank in its own type. */
    static final List<String> PARAGRAPH_TAGS =
            List.of("{{?heading}}", "{{?subheading}}", "{{?plain}}", "{{lead}}", "{{rest}}", "{{text}}");

    /** How it stands in a template. */
    enum Shape {
        TEXT,
        CHOICE,
        PARAGRAPHS,
        ROWS
    }

    static List<Tag> of(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(Tag::of).toList();
    }

    private static Tag of(RecordComponent component) {
        var about = Objects.requireNonNull(component.getAnnotation(PaperTag.class), () -> component + " is not explained");
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        var item = item(component);
        var shape = shape(component.getType(), item);
        return new Tag(component.getName(), about.value(), about.required(), shape, accessor, shape == Shape.ROWS ? of(item) : List.of());
    }

    private static Class<?> item(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : Void.class;
    }

    private static Shape shape(Class<?> type, Class<?> item) {
        if (type == boolean.class) {
            return Shape.CHOICE;
        }
        return type != List.class ? Shape.TEXT : item == String.class ? Shape.PARAGRAPHS : Shape.ROWS;
    }

    /** As it is written in a template. */
    String written() {
        return switch (shape) {
            case TEXT, ROWS -> "{{" + name + "}}";
            case CHOICE, PARAGRAPHS -> "{{?" + name + "}}";
        };
    }

    /** Everything it brings into a template, but for cells. */
    Stream<String> sources() {
        return shape == Shape.PARAGRAPHS ? Stream.concat(Stream.of(written()), PARAGRAPH_TAGS.stream()) : Stream.of(written());
    }

    Object of(Record data) {
        try {
            return accessor.invoke(data);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("accessor of a record", impossible);
        }
    }
}
