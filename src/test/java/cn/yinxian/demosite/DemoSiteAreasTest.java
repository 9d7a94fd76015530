package cn.yinxian.demosite;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import cn.yinxian.YinxianApplication;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The areas of demonstration sites: a visit knows routes, a route knows sites, a site knows the plan, never the other way. */
@AnalyzeClasses(packagesOf = YinxianApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
class DemoSiteAreasTest {

    @ArchTest
    static final ArchRule areas_know_downwards_only = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("cn.yinxian.demosite..")
            .withOptionalLayers(true)
            .layer("visit").definedBy("cn.yinxian.demosite.visit..")
            .layer("route").definedBy("cn.yinxian.demosite.route..")
            .layer("site").definedBy("cn.yinxian.demosite.site..")
            .layer("plan").definedBy("cn.yinxian.demosite.plan..")
            .whereLayer("visit").mayNotBeAccessedByAnyLayer()
            .whereLayer("route").mayOnlyBeAccessedByLayers("visit")
            .whereLayer("site").mayOnlyBeAccessedByLayers("visit", "route");

    @ArchTest
    static final ArchRule an_area_shows_the_others_its_root_only = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("cn.yinxian.demosite..")
            .withOptionalLayers(true)
            .layer("inside route").definedBy("cn.yinxian.demosite.route.*..")
            .layer("route").definedBy("cn.yinxian.demosite.route")
            .layer("inside site").definedBy("cn.yinxian.demosite.site.*..")
            .layer("site").definedBy("cn.yinxian.demosite.site")
            .layer("inside plan").definedBy("cn.yinxian.demosite.plan.*..")
            .layer("plan").definedBy("cn.yinxian.demosite.plan")
            .whereLayer("inside route").mayNotBeAccessedByAnyLayer()
            .whereLayer("inside site").mayNotBeAccessedByAnyLayer()
            .whereLayer("inside plan").mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule a_model_knows_java_the_value_types_and_roots_only = classes()
            .that().resideInAPackage("cn.yinxian.demosite.*.model..").and().doNotHaveSimpleName("package-info")
            .should().onlyDependOnClassesThat().resideInAnyPackage(
                    "java..", "org.jspecify..", "cn.yinxian.*", "cn.yinxian.demosite.*", "cn.yinxian.demosite.*.model..");
}
