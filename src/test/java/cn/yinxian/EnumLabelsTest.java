package cn.yinxian;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.register.OfficerPost;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

/** Every constant a person may read has a Chinese label {@code EnumName.CONSTANT}; which enums nobody reads is said here, one by one. */
class EnumLabelsTest {

    /** Never shown by label: switches of the program, or words that pages spell out themselves. */
    private static final Set<String> NOT_SHOWN = Set.of(
            "cn.yinxian.document.model.BodyParagraph$Rank",
            "cn.yinxian.document.docx.Tag$Shape",
            "cn.yinxian.attachment.inspection.FileKind",
            "cn.yinxian.shell.web.TextSize",
            "cn.yinxian.shell.security.ExpiredForm",
            "cn.yinxian.shell.security.RouteRule$Audience",
            "cn.yinxian.shell.security.RouteRule$ObjectKind",
            "cn.yinxian.organisation.model.DatedFigure$Kind",
            "cn.yinxian.filing.model.Filing$State",
            "cn.yinxian.filing.process.FilingProcess$FilingOutcome",
            "cn.yinxian.organisation.SubstitutionChanged$Change",
            "cn.yinxian.workflow.TaskChanged$Change",
            "cn.yinxian.workflow.Step$State",
            "cn.yinxian.workflow.Errand",
            "cn.yinxian.workflow.consulting.Standing",
            "cn.yinxian.demo.city.Place$Standing",
            "cn.yinxian.demo.cases.CaseGoal",
            "cn.yinxian.demo.selections.EntryScript$Goal",
            "cn.yinxian.demo.councils.MotionScript$Goal",
            "cn.yinxian.demo.councils.MeetingScript$Goal",
            "cn.yinxian.demo.councils.MeetingScript$Progress",
            "cn.yinxian.demo.cases.CaseStep",
            "cn.yinxian.organisation.web.OfficialLine$State",
            "cn.yinxian.deadline.model.TimeLimit$State",
            "cn.yinxian.deadline.Budget$Unit",
            "cn.yinxian.notification.Urgency",
            "cn.yinxian.election.WinBase",
            "cn.yinxian.formation.model.Assessment$State",
            "cn.yinxian.formation.model.Advice",
            "cn.yinxian.formation.model.BranchPowers$End",
            "cn.yinxian.formation.model.Establishment",
            "cn.yinxian.formation.model.FormationStep",
            "cn.yinxian.formation.process.FormationProcess$ResubmitTo",
            "cn.yinxian.formation.persistence.PartRow$Part",
            "cn.yinxian.council.motion.persistence.MotionPartRow$Part",
            "cn.yinxian.council.supervise.persistence.ItemPartRow$Part",
            "cn.yinxian.formation.usecase.FormationRules$Records",
            "cn.yinxian.assembly.usecase.ElectionTally$Need",
            "cn.yinxian.register.web.TermFilter",
            "cn.yinxian.council.motion.usecase.MotionStep",
            "cn.yinxian.selection.round.usecase.RoundStep",
            "cn.yinxian.selection.entry.usecase.EntryStep",
            "cn.yinxian.publicity.web.ObjectionForm$Manner",
            "cn.yinxian.council.supervise.process.SuperviseItemProcess$Outcome",
            "cn.yinxian.council.supervise.web.SplitForm$Choice",
            "cn.yinxian.demosite.plan.SiteMode",
            "cn.yinxian.demosite.site.usecase.SiteStep",
            "cn.yinxian.demosite.plan.model.PlanStatus",
            "cn.yinxian.demosite.plan.model.Need$Standing",
            "cn.yinxian.renewal.model.RenewalStatus",
            "cn.yinxian.renewal.model.RenewalStep",
            "cn.yinxian.renewal.model.Review$Status",
            "cn.yinxian.renewal.process.RenewalProcess$Asked",
            "cn.yinxian.council.meeting.process.CouncilMeetingProcess$Sitting",
            "cn.yinxian.register.load.model.LoadKind",
            "cn.yinxian.register.load.sheet.Sheet");

    private static final List<? extends Class<?>> SHOWN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cn.yinxian")
            .stream()
            .filter(type -> type.isEnum() && !NOT_SHOWN.contains(type.getName()))
            .map(JavaClass::reflect)
            .toList();

    @Test
    void every_constant_has_a_label() throws IOException {
        var labels = labels();
        var wanted = SHOWN.stream().flatMap(EnumLabelsTest::keys).toList();
        assertThat(labels.stringPropertyNames()).containsAll(wanted);
    }

    @Test
    void no_two_shown_enums_share_a_name_and_so_their_labels() {
        assertThat(SHOWN.stream().map(Class::getSimpleName)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void a_post_is_called_on_the_pages_as_in_the_letters(OfficerPost post) throws IOException {
        assertThat(post.title()).isEqualTo(labels().getProperty("OfficerPost." + post.name()));
    }

    private static Properties labels() throws IOException {
        var labels = new Properties();
        try (var file = new InputStreamReader(new ClassPathResource("messages.properties").getInputStream(), StandardCharsets.UTF_8)) {
            labels.load(file);
        }
        return labels;
    }

    private static Stream<String> keys(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name());
    }
}
