package cn.yinxian;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom inside a module; {@link ModularityTest} guards the borders between modules. */
@AnalyzeClasses(packagesOf = YinxianApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests coding = ArchTests.in(CodingRules.class);

    @ArchTest
    static final ArchRule the_engine_is_known_to_workflow_and_process_packages_only = noClasses()
            .that().resideOutsideOfPackages("cn.yinxian.workflow..", "..process..")
            .should().dependOnClassesThat().resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule mybatis_is_known_to_persistence_packages_only = noClasses()
            .that().resideOutsideOfPackage("..persistence..")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.ibatis..", "org.mybatis..");

    @ArchTest
    static final ArchRule a_model_knows_java_the_value_types_and_module_roots_only = classes()
            .that().resideInAPackage("cn.yinxian.*.model..").and().doNotHaveSimpleName("package-info")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.jspecify..", "cn.yinxian.*", "cn.yinxian.*.model..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule a_page_knows_neither_the_engine_nor_the_database = noClasses()
            .that().resideInAPackage("..web..")
            .should().dependOnClassesThat().resideInAnyPackage(
                    "org.camunda..", "org.apache.ibatis..", "org.mybatis..", "..persistence..", "..process..", "javax.sql..", "java.sql..");

    @ArchTest
    static final ArchRule a_use_case_knows_no_page_and_no_sql = noClasses()
            .that().resideInAPackage("..usecase..")
            .should().dependOnClassesThat().resideInAnyPackage("..web..", "..persistence..", "org.springframework.web..", "org.camunda..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule a_row_knows_neither_page_nor_engine = noClasses()
            .that().resideInAPackage("..persistence..")
            .should().dependOnClassesThat().resideInAnyPackage("..web..", "..process..", "org.camunda..");
}
