package cn.yinxian.formation.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.formation.model.Appointee;
import cn.yinxian.formation.model.ElectedBranch;
import cn.yinxian.formation.model.ElectionReport;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.FormationStep;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.formation.model.Mandate;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports the election of one branch (选举结果报告, 书记请示); serves userTask_reportElection, once for each branch that elects. */
@Service
@Transactional
public class ReportElection {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Formations formations;
    private final FormationWorkflow workflow;
    private final Electorates electorates;
    private final ElectedBody elected;
    private final SecretaryRule secretaryRule;
    private final Clock clock;

    ReportElection(
            Formations formations,
            FormationWorkflow workflow,
            Electorates electorates,
            ElectedBody elected,
            SecretaryRule secretaryRule,
            Clock clock) {
        this.formations = formations;
        this.workflow = workflow;
        this.electorates = electorates;
        this.elected = elected;
        this.secretaryRule = secretaryRule;
        this.clock = clock;
    }

    /**
     * @param branch the branch the page was shown for
     * @param seats places the assembly had to fill; for the new branch those of the reply
     * @param agreeingToFewer electors who agreed to fewer seats; null if nobody was asked
     * @param sheets 选举大会; 再次投票 and 另行选举 where they were held; 第一次支委会 where there is a committee
     * @param note a reason the rules ask for, or words to the superior
     */
    public record Command(
            TaskRef task,
            ElectedBranch branch,
            LocalDate heldOn,
            int seats,
            List<ElectionReport.Absentee> notCounted,
            boolean superiorAgreed,
            boolean assemblyPassed,
            @Nullable Integer agreeingToFewer,
            List<ElectionReport.Sheet> sheets,
            List<PostHolder> posts,
            @Nullable String note,
            long seenVersion,
            CurrentOfficial by) {

        ElectionReport report(int voters, LocalDate day) {
            return new ElectionReport(
                    branch, day, voters, notCounted, superiorAgreed, assemblyPassed, agreeingToFewer, sheets, true);
        }
    }

    public void report(Command command) {
        var task = workflow.take(command.task(), FormationStep.REPORT_ELECTION, command.by());
        var formation = formations.require(task.caseNumber());
        formation.requireVersion(command.seenVersion());
        requireDay(command.heldOn(), formation, WorkingCalendar.dayOf(clock.instant()));
        var electorate = electorates.of(formation, command.branch());
        electorate.requireVoters(command.notCounted().stream().map(ElectionReport.Absentee::memberCode).toList());
        var report = command.report(electorate.voters(), command.heldOn());
        elected.require(report, electorate, seats(command, formation), command.posts());
        var posts = command.posts().stream()
                .map(one -> new Appointee(command.branch(), one.memberCode(), one.post(), Mandate.ELECTED))
                .toList();
        posts.stream().filter(Appointee::isSecretary).forEach(one -> secretaryRule.check(
                electorate.require(one.memberCode()), command.heldOn(), command.note()));
        formation.reportElection(report, posts);
        formations.update(formation);
        workflow.done(task, FormationStep.REPORT_ELECTION, command.note(), formation);
    }

    static int seats(Command command, Formation formation) {
        return command.branch() == ElectedBranch.NEW ? formation.proposal().leadingBody().seats() : command.seats();
    }

    static void requireDay(LocalDate heldOn, Formation formation, LocalDate today) {
        var decided = formation.state().decidedOn();
        if (heldOn.isAfter(today) || (decided != null && heldOn.isBefore(decided))) {
            throw Refused.because(Refusal.of(
                    "heldOn", "formation.heldOn", "选举日期应在批复之日（%s）至今天（%s）之间"
                            .formatted(decided == null ? "待定" : DAY.format(decided), DAY.format(today))));
        }
    }
}
