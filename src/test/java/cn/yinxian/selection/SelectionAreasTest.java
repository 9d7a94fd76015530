package cn.yinxian.selection;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import cn.yinxian.YinxianApplication;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The areas of the selection: what is awarded knows who judged, judges know what was ranked, a ranking its entries, an entry its round,
 * never the other way. The steps that areas above add to the round's own process are named in {@code round.process}, for their
 * {@code process} packages.
 */
@AnalyzeClasses(packagesOf = YinxianApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
class SelectionAreasTest {

    @ArchTest
    static final ArchRule areas_know_downwards_only = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("cn.yinxian.selection..")
            .withOptionalLayers(true)
            .layer("award").definedBy("cn.yinxian.selection.award..")
            .layer("judging").definedBy("cn.yinxian.selection.judging..")
            .layer("ranking").definedBy("cn.yinxian.selection.ranking..")
            .layer("entry").definedBy("cn.yinxian.selection.entry..")
            .layer("round").definedBy("cn.yinxian.selection.round..")
            .whereLayer("award").mayNotBeAccessedByAnyLayer()
            .whereLayer("judging").mayOnlyBeAccessedByLayers("award")
            .whereLayer("ranking").mayOnlyBeAccessedByLayers("award", "judging")
            .whereLayer("entry").mayOnlyBeAccessedByLayers("award", "judging", "ranking");

    @ArchTest
    static final ArchRule an_area_shows_the_others_its_root_only = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("cn.yinxian.selection..")
            .withOptionalLayers(true)
            .layer("inside judging").definedBy("cn.yinxian.selection.judging.*..")
            .layer("judging").definedBy("cn.yinxian.selection.judging")
            .layer("inside ranking").definedBy("cn.yinxian.selection.ranking.*..")
            .layer("ranking").definedBy("cn.yinxian.selection.ranking")
            .layer("inside entry").definedBy("cn.yinxian.selection.entry.*..")
            .layer("entry").definedBy("cn.yinxian.selection.entry")
            .layer("round's process").definedBy("cn.yinxian.selection.round.process..")
            .layer("processes above").definedBy("cn.yinxian.selection.judging.process..", "cn.yinxian.selection.award.process..")
            .layer("inside round").definedBy(
                    "cn.yinxian.selection.round.model..", "cn.yinxian.selection.round.usecase..", "cn.yinxian.selection.round.persistence..",
                    "cn.yinxian.selection.round.web..", "cn.yinxian.selection.round.paper..")
            .layer("round").definedBy("cn.yinxian.selection.round")
            .whereLayer("inside judging").mayNotBeAccessedByAnyLayer()
            .whereLayer("inside ranking").mayNotBeAccessedByAnyLayer()
            .whereLayer("inside entry").mayNotBeAccessedByAnyLayer()
            .whereLayer("round's process").mayOnlyBeAccessedByLayers("processes above")
            .whereLayer("inside round").mayOnlyBeAccessedByLayers("round's process");

    @ArchTest
    static final ArchRule a_model_knows_java_the_value_types_and_roots_only = classes()
            .that().resideInAPackage("cn.yinxian.selection.*.model..").and().doNotHaveSimpleName("package-info")
            .should().onlyDependOnClassesThat().resideInAnyPackage(
                    "java..", "org.jspecify..", "cn.yinxian.*", "cn.yinxian.selection.*", "cn.yinxian.selection.*.model..")
            .allowEmptyShould(true);
}
