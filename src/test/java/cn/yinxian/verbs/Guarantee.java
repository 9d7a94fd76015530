package cn.yinxian.verbs;

import cn.yinxian.workflow.Verb;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a test of a verb guarantees, in Chinese, for the table {@code src/docs/verbs.md}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Guarantee {

    Verb verb();

    /** Every one of them is tried. */
    Shape[] shape() default Shape.SINGLE;

    String given();

    String when();

    String then();
}
