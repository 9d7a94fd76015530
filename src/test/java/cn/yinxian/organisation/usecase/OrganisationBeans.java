package cn.yinxian.organisation.usecase;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The whole module beside its web part, at noon on 23 November 2026, with acts recorded in a list. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import({OrganisationBeans.Scan.class, OrganisationBeans.Surroundings.class})
public @interface OrganisationBeans {

    /** Test classes of the same packages are left out, but for the two named in {@link Surroundings}. */
    @ComponentScan(
            basePackages = {"cn.yinxian.organisation.persistence", "cn.yinxian.organisation.usecase", "cn.yinxian.organisation.signin"},
            excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*(WebConfiguration|CurrentOfficialParameter|Clock|Scan|Test)$"))
    class Scan {}

    @Import({Administration.class, RecordedActs.class, SetClock.class})
    class Surroundings {}
}
