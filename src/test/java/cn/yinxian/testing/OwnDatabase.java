package cn.yinxian.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** For a {@link MapperTest} that commits, or wants another schema than the newest: what it leaves disturbs no other. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(properties = "yinxian.test.shared-database=false")
public @interface OwnDatabase {}
