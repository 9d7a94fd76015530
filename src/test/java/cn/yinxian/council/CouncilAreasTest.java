package cn.yinxian.council;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import cn.yinxian.YinxianApplication;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The areas of the council's module: the board reads them all, a meeting knows what is supervised and moved, a motion knows its council, never the other way. */
@AnalyzeClasses(packagesOf = YinxianApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
class CouncilAreasTest {

    @ArchTest
    static final ArchRule areas_know_downwards_only = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("cn.yinxian.council..")
            .withOptionalLayers(true)
            .layer("board").definedBy("cn.yinxian.council.board..")
            .layer("meeting").definedBy("cn.yinxian.council.meeting..")
            .layer("supervise").definedBy("cn.yinxian.council.supervise..")
            .layer("motion").definedBy("cn.yinxian.council.motion..")
            .layer("body").definedBy("cn.yinxian.council.body..")
            .whereLayer("board").mayNotBeAccessedByAnyLayer()
            .whereLayer("meeting").mayNotBeAccessedByAnyLayer()
            .whereLayer("supervise").mayOnlyBeAccessedByLayers("board", "meeting")
            .whereLayer("motion").mayOnlyBeAccessedByLayers("board", "meeting", "supervise");

    @ArchTest
    static final ArchRule an_area_shows_the_others_its_root_only = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("cn.yinxian.council..")
            .withOptionalLayers(true)
            .layer("inside motion").definedBy("cn.yinxian.council.motion.*..")
            .layer("motion").definedBy("cn.yinxian.council.motion")
            .layer("inside supervise").definedBy("cn.yinxian.council.supervise.*..")
            .layer("supervise").definedBy("cn.yinxian.council.supervise")
            .layer("inside body").definedBy("cn.yinxian.council.body.*..")
            .layer("body").definedBy("cn.yinxian.council.body")
            .whereLayer("inside motion").mayNotBeAccessedByAnyLayer()
            .whereLayer("inside supervise").mayNotBeAccessedByAnyLayer()
            .whereLayer("inside body").mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule a_model_knows_java_the_value_types_and_roots_only = classes()
            .that().resideInAPackage("cn.yinxian.council.*.model..").and().doNotHaveSimpleName("package-info")
            .should().onlyDependOnClassesThat().resideInAnyPackage(
                    "java..", "org.jspecify..", "cn.yinxian.*", "cn.yinxian.council.*", "cn.yinxian.council.*.model..");
}
