package cn.yinxian.verbs;

import cn.yinxian.workflow.Verb;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Shapes in which a verb makes no sense, and why, as one Chinese sentence for the table {@code src/docs/verbs.md}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(NoSuchCase.All.class)
public @interface NoSuchCase {

    Verb[] verb();

    Shape[] shape();

    String why();

    /** Several of them. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {

        NoSuchCase[] value();
    }
}
