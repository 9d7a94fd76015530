package cn.yinxian.attack;

import cn.yinxian.testing.LoadedCity;
import cn.yinxian.testing.TestOfficials;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** The whole program before a city in which every kind of page has something to show; one context for all attacks. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestOfficials.class, LoadedCity.class, AttackedCity.class})
public @interface AttackTest {}
