package cn.yinxian.verbs;

import cn.yinxian.testing.MovableClock;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test of verbs on the whole application with the kit; all of them share one context and one database, and leave inbox, tasks and engine alike. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "test.of=verbs")
@Import({VerbKit.class, Situations.class, KitBatch.All.class, KitReversal.All.class, KitTermination.All.class, MovableClock.Instead.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(AlikeAfterwards.class)
public @interface VerbTest {}
