package cn.yinxian.document;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a tag of a template stands for, in the words of the clerk who edits the template. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface PaperTag {

    /** Meaning, in Chinese. */
    String value();

    /** Whether a template without it is refused. */
    boolean required() default true;
}
