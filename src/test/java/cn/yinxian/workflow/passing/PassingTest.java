package cn.yinxian.workflow.passing;

import cn.yinxian.testing.EngineCases;
import cn.yinxian.testing.LoadedCity;
import cn.yinxian.testing.StoppedClock;
import cn.yinxian.testing.TestOfficials;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** The whole program before the tested city, for acts on cases that {@link PassedCase} begins. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "spring.main.allow-bean-definition-overriding=true")
@AutoConfigureMockMvc
@Import({TestOfficials.class, LoadedCity.class, StoppedClock.class, EngineCases.class, PassedCase.Desk.class})
@interface PassingTest {}
