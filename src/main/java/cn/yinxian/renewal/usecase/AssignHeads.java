package cn.yinxian.renewal.usecase;

import cn.yinxian.assembly.Electorate;
import cn.yinxian.assembly.PostHolder;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.model.Holder;
import cn.yinxian.renewal.model.RenewalStep;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The superior assigns a secretary or deputy where that is truly necessary (指派); serves userTask_assignOfficers. */
@Service
@Transactional
public class AssignHeads {

    private final Renewals renewals;
    private final RenewalWorkflow workflow;
    private final BodyOfBranch bodies;
    private final RenewalLetters letters;
    private final Clock clock;

    AssignHeads(
            Renewals renewals, RenewalWorkflow workflow, BodyOfBranch bodies, RenewalLetters letters, Clock clock) {
        this.renewals = renewals;
        this.workflow = workflow;
        this.bodies = bodies;
        this.letters = letters;
        this.clock = clock;
    }

    /** @param reason why it is necessary */
    public record Command(TaskRef task, List<PostHolder> posts, String reason, long seenVersion, CurrentOfficial by) {}

    public void assign(Command command) {
        var task = workflow.take(command.task(), RenewalStep.ASSIGN_OFFICERS, command.by());
        var renewal = renewals.require(task.caseNumber());
        renewal.requireVersion(command.seenVersion());
        requireHeads(command.posts(), bodies.electorate(renewal));
        if (command.reason().isBlank()) {
            throw Refused.because(Refusal.of("reason", "renewal.assign", "确有必要时才可以指派，请写明理由"));
        }
        renewal.assign(command.posts().stream().map(one -> new Holder(one.memberCode(), one.post(), true)).toList());
        renewals.update(renewal);
        letters.assign(renewal, WorkingCalendar.dayOf(clock.instant()), command.by().id());
        workflow.done(task, RenewalStep.ASSIGN_OFFICERS, command.reason(), renewal);
    }

    private static void requireHeads(List<PostHolder> posts, Electorate electorate) {
        posts.forEach(one -> electorate.requireEligible(one.memberCode()));
        boolean heads = posts.stream().allMatch(PostHolder::isHead);
        long members = posts.stream().map(PostHolder::memberCode).distinct().count();
        long kinds = posts.stream().map(PostHolder::post).distinct().count();
        if (posts.isEmpty() || !heads || members < posts.size() || kinds < posts.size()) {
            throw Refused.because(Refusal.of("posts", "renewal.assign", "请指派书记、副书记各最多 1 名，同一名党员只任一职"));
        }
    }
}
