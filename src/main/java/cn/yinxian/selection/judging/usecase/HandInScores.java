package cn.yinxian.selection.judging.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.judging.model.Judging;
import cn.yinxian.selection.judging.model.Judgings;
import cn.yinxian.selection.judging.model.KeptSheet;
import cn.yinxian.selection.judging.model.ScoreBook;
import cn.yinxian.selection.judging.model.ScoreScale;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A judge hands in all sheets at once; nothing is changed afterwards. The last one ends the step. Serves userTask_scoreEntries. */
@Service
@Transactional
public class HandInScores {

    private final JudgingWorkflow workflow;
    private final Judgings judgings;
    private final ScoreBook scores;
    private final JudgingScale scales;
    private final JudgingEnd end;
    private final Clock clock;

    HandInScores(JudgingWorkflow workflow, Judgings judgings, ScoreBook scores, JudgingScale scales, JudgingEnd end, Clock clock) {
        this.workflow = workflow;
        this.judgings = judgings;
        this.scores = scores;
        this.scales = scales;
        this.end = end;
        this.clock = clock;
    }

    public void handIn(TaskRef ref, CurrentOfficial by) {
        var task = workflow.takeScoring(ref, by);
        var judging = judgings.require(task.caseNumber());
        var missing = missing(judging, scales.of(judging), scores.of(task.caseNumber(), by.id()), by);
        if (!missing.isEmpty()) {
            throw new Refused(missing);
        }
        boolean last = judging.submit(by.id(), clock.instant());
        judgings.update(judging);
        workflow.handedIn(task, "提交 %d 个项目的评分".formatted(judging.panel().entriesOf(by.id()).size()));
        if (last) {
            end.reached(task.caseNumber());
        }
    }

    private static List<Refusal> missing(Judging judging, ScoreScale scale, List<KeptSheet> sheets, CurrentOfficial by) {
        Map<CaseNumber, KeptSheet> kept = sheets.stream().collect(Collectors.toMap(KeptSheet::entry, Function.identity()));
        return judging.panel().entriesOf(by.id()).stream()
                .map(entry -> new Lack(
                        judging.parts().codeOf(entry), scale.missing(kept.containsKey(entry) ? kept.get(entry).points() : Map.of())))
                .filter(lack -> !lack.lines().isEmpty())
                .map(lack -> Refusal.of("", ScoreScale.RULE, lack.words()))
                .toList();
    }

    private record Lack(String code, List<ScoreScale.Line> lines) {

        String words() {
            return "项目 %s 还没有打分：%s".formatted(code, lines.stream().map(ScoreScale.Line::name).collect(Collectors.joining("、")));
        }
    }
}
