package cn.yinxian;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house rules that a compiler cannot see. */
@AnalyzeClasses(packagesOf = YinxianApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_engine_is_known_to_workflow_and_process_packages_only = noClasses()
            .that()
            .resideOutsideOfPackages("cn.yinxian.workflow..", "..process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");
}
