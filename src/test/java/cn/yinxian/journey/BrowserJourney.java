package cn.yinxian.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A journey of officials through the running application in a real browser. Test methods take a {@link Journey}. Without
 * a Chromium or a Chinese font the class is skipped and says why; with {@code CI=true} it fails instead. What is evaluated
 * in a page has no time limit of its own: hence one for each journey. The long run:
 * {@code mvn -B -Pscenario verify -Dscenario=journeys}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("scenario")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
@ExtendWith(JourneyExtension.class)
@interface BrowserJourney {}
