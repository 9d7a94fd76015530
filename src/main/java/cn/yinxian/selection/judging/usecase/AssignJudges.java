package cn.yinxian.selection.judging.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.judging.model.Judging;
import cn.yinxian.selection.judging.model.JudgingTerms;
import cn.yinxian.selection.judging.model.Judgings;
import cn.yinxian.selection.judging.model.Panel;
import cn.yinxian.selection.judging.model.PanelNames;
import cn.yinxian.selection.judging.model.PanelProposal;
import cn.yinxian.selection.round.RoundState;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clerk fixes who judges; who sits where is the clerk's to say, which entries a group gets is shared out by rule. Serves
 * userTask_assignJudges.
 */
@Service
@Transactional
public class AssignJudges {

    /** @param groups by judge, from 1; who is not in it does not judge */
    public record Command(TaskRef task, Map<OfficialId, Integer> groups, CurrentOfficial by) {}

    private final JudgingWorkflow workflow;
    private final JudgingSettings settings;
    private final Judgings judgings;
    private final Rounds rounds;
    private final ShownEntries shown;
    private final Clock clock;

    AssignJudges(JudgingWorkflow workflow, JudgingSettings settings, Judgings judgings, Rounds rounds, ShownEntries shown, Clock clock) {
        this.shown = shown;
        this.workflow = workflow;
        this.settings = settings;
        this.judgings = judgings;
        this.rounds = rounds;
        this.clock = clock;
    }

    public void assign(Command command) {
        var task = workflow.takeAssigning(command.task(), command.by());
        var setting = settings.of(task.caseNumber());
        if (setting.entries().isEmpty()) {
            throw Refused.because(Refusal.of("", "selection.noEntries", "本轮没有需要评审的申报项目，不能确定评委"));
        }
        var panel = seated(setting, command.groups());
        var judging = Judging.assign(
                task.caseNumber(), new JudgingTerms(setting.round().blind(), setting.halfPoints(), setting.rules()), panel,
                new PanelNames(setting.names(), setting::labelOf, titles(setting)), clock.instant());
        judgings.add(judging);
        rounds.reach(task.caseNumber(), RoundState.JUDGING);
        workflow.assigned(task, panel.judges(), words(judging));
    }

    /** As judges will read them; read one by one, once. */
    private Function<CaseNumber, String> titles(JudgingSetting setting) {
        return entry -> shown.of(entry, setting.round().blind()).title();
    }

    private static String words(Judging judging) {
        var parts = judging.parts();
        return "评委 %d 人，分 %d 组，评审项目 %d 个，回避 %d 人次".formatted(
                parts.seats().size(), judging.panel().groups().size(), parts.entries().size(), parts.recusals().size());
    }

    /** The panel that the program would make of that many groups. */
    public static Panel proposed(JudgingSetting setting, int groups) {
        return new PanelProposal(setting.rules(), setting.recusals()).propose(setting.judgeIds(), setting.entryNumbers(), groups);
    }

    /** The panel of judges who sit as the clerk says; who is no judge is left out. */
    public static Panel seated(JudgingSetting setting, Map<OfficialId, Integer> groups) {
        int last = groups.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        var seats = IntStream.rangeClosed(1, Math.max(1, last))
                .mapToObj(group -> setting.judgeIds().stream().filter(judge -> groups.getOrDefault(judge, 0) == group).toList())
                .toList();
        return new PanelProposal(setting.rules(), setting.recusals()).withSeats(seats, setting.entryNumbers());
    }
}
