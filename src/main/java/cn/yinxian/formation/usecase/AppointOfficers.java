package cn.yinxian.formation.usecase;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.assembly.Electorate;
import cn.yinxian.assembly.PostHolder;
import cn.yinxian.assembly.usecase.PostsRule;
import cn.yinxian.assembly.usecase.SecretaryRule;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.formation.model.Appointee;
import cn.yinxian.formation.model.FormationStep;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.formation.model.Mandate;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names the leading body of a functional or temporary branch (指定); serves userTask_appointOfficers. */
@Service
@Transactional
public class AppointOfficers {

    private final Formations formations;
    private final FormationWorkflow workflow;
    private final Electorates electorates;
    private final SecretaryRule secretaryRule;
    private final OfficerLetter letter;
    private final Clock clock;

    AppointOfficers(
            Formations formations,
            FormationWorkflow workflow,
            Electorates electorates,
            SecretaryRule secretaryRule,
            OfficerLetter letter,
            Clock clock) {
        this.formations = formations;
        this.workflow = workflow;
        this.electorates = electorates;
        this.secretaryRule = secretaryRule;
        this.letter = letter;
        this.clock = clock;
    }

    public record Command(TaskRef task, List<PostHolder> posts, @Nullable String note, long seenVersion, CurrentOfficial by) {}

    public void appoint(Command command) {
        var task = workflow.take(command.task(), FormationStep.APPOINT_OFFICERS, command.by());
        var formation = formations.require(task.caseNumber());
        formation.requireVersion(command.seenVersion());
        var today = WorkingCalendar.dayOf(clock.instant());
        requireBody(command, electorates.of(formation, ElectedBranch.NEW), formation.proposal().leadingBody().seats(), today);
        formation.appoint(command.posts().stream()
                .map(one -> new Appointee(ElectedBranch.NEW, one.memberCode(), one.post(), Mandate.APPOINTED))
                .toList());
        formations.update(formation);
        letter.appoint(formation, today, command.by().id());
        workflow.done(task, FormationStep.APPOINT_OFFICERS, command.note(), formation);
    }

    private void requireBody(Command command, Electorate electorate, int seats, LocalDate today) {
        PostsRule.check(command.posts());
        if (command.posts().size() > seats) {
            throw Refused.because(Refusal.of(
                    "posts", "formation.posts", "批复的班子为 %d 人，现指定 %d 人".formatted(seats, command.posts().size())));
        }
        for (PostHolder one : command.posts()) {
            var member = electorate.requireEligible(one.memberCode());
            if (one.post() == OfficerPost.SECRETARY) {
                secretaryRule.check(member, today, command.note());
            }
        }
    }
}
