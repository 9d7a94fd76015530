package cn.yinxian;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** House style that shows in byte code; run by {@link ArchitectureTest}. */
final class CodingRules {

    private static final int COLLABORATORS = 6;

    private CodingRules() {}

    @ArchTest
    static final ArchRule time_comes_from_the_injected_clock = noClasses()
            .should().callMethodWhere(describe("now() without a clock", CodingRules::readsTheMachinesClock))
            .orShould().callConstructor(Date.class);

    @ArchTest
    static final ArchRule the_clock_itself_is_made_in_one_place = noClasses()
            .that().doNotHaveSimpleName("ClockConfiguration")
            .should().callMethodWhere(describe("a system clock", call ->
                    call.getTargetOwner().isEquivalentTo(Clock.class) && Set.of("system", "systemUTC", "systemDefaultZone", "tickSeconds", "tickMillis", "tickMinutes").contains(call.getName())));

    @ArchTest
    static final ArchRule names_say_what_a_class_is = noClasses()
            .should().haveNameMatching(".*(Utils?|Helper|Manager|Impl|DTO|Dto|VO)");

    @ArchTest
    static final ArchRule packages_are_named_by_business = noClasses()
            .should().resideInAnyPackage("..util..", "..utils..", "..common..", "..base..", "..config..", "..helper..", "..dto..");

    @ArchTest
    static final ArchRule fields_are_not_injected = noFields()
            .should().beAnnotatedWith(Autowired.class)
            .orShould().beAnnotatedWith(Value.class)
            .orShould().beAnnotatedWith("jakarta.inject.Inject")
            .orShould().beAnnotatedWith("jakarta.annotation.Resource");

    @ArchTest
    static final ArchRule methods_are_not_injected = noMethods().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule a_bean_has_at_most_six_collaborators = classes()
            .that().areMetaAnnotatedWith(Component.class)
            .should(haveAtMostSixCollaborators());

    @ArchTest
    static final ArchRule statements_stand_in_xml = noMethods()
            .should().beAnnotatedWith("org.apache.ibatis.annotations.Select")
            .orShould().beAnnotatedWith("org.apache.ibatis.annotations.Insert")
            .orShould().beAnnotatedWith("org.apache.ibatis.annotations.Update")
            .orShould().beAnnotatedWith("org.apache.ibatis.annotations.Delete");

    @ArchTest
    static final ArchRule nothing_is_deserialised_run_or_loaded_by_name = noClasses()
            .should().dependOnClassesThat().haveFullyQualifiedName("java.io.ObjectInputStream")
            .orShould().dependOnClassesThat().resideInAnyPackage("javax.script..", "lombok..", "groovy..")
            .orShould().callMethod(Runtime.class, "exec", String.class)
            .orShould().callMethod(Class.class, "forName", String.class);

    @ArchTest
    static final ArchRule nothing_prints = noClasses()
            .should().accessField(System.class, "out")
            .orShould().accessField(System.class, "err");

    private static boolean readsTheMachinesClock(JavaMethodCall call) {
        boolean now = call.getName().equals("now")
                && call.getTargetOwner().getPackageName().startsWith("java.time")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(it -> it.isEquivalentTo(Clock.class));
        boolean system = call.getTargetOwner().isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
        return now || system;
    }

    private static ArchCondition<JavaClass> haveAtMostSixCollaborators() {
        return new ArchCondition<>("have at most " + COLLABORATORS + " collaborators") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getConstructors().stream()
                        .filter(it -> it.getRawParameterTypes().size() > COLLABORATORS)
                        .forEach(it -> events.add(SimpleConditionEvent.violated(type, it.getFullName() + " has " + it.getRawParameterTypes().size())));
            }
        };
    }
}
