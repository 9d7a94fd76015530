package cn.yinxian.selection.judging.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.judging.model.Judgings;
import cn.yinxian.selection.judging.model.KeptSheet;
import cn.yinxian.selection.judging.model.ScoreBook;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A judge scores one entry; it may stay half filled until everything is handed in. Serves userTask_scoreEntries. */
@Service
@Transactional
public class ScoreEntry {

    /**
     * @param code of the entry, as the judge sees it
     * @param points as typed, in the order of the criteria
     * @param seenVersion of the sheet; 0 if there was none
     */
    public record Command(TaskRef task, String code, List<String> points, String remark, long seenVersion, CurrentOfficial by) {}

    private final JudgingWorkflow workflow;
    private final Judgings judgings;
    private final ScoreBook scores;
    private final JudgingScale scales;
    private final AuditTrail audit;
    private final Clock clock;

    ScoreEntry(
            JudgingWorkflow workflow, Judgings judgings, ScoreBook scores, JudgingScale scales, AuditTrail audit, Clock clock) {
        this.workflow = workflow;
        this.judgings = judgings;
        this.scores = scores;
        this.scales = scales;
        this.audit = audit;
        this.clock = clock;
    }

    public void score(Command command) {
        var me = command.by().id();
        var round = workflow.takeScoring(command.task(), command.by()).caseNumber();
        var judging = judgings.require(round);
        judging.requireScoring(me);
        var shown = judging.shown(me, command.code());
        var kept = scores.of(round, me).stream().filter(sheet -> sheet.entry().equals(shown.entry())).findFirst()
                .orElse(KeptSheet.blank(me, shown.entry()));
        if (kept.version() != command.seenVersion()) {
            throw Overtaken.byAnother();
        }
        var scale = scales.of(judging);
        var typed = new LinkedHashMap<String, String>();
        for (int at = 0; at < scale.lines().size(); at++) {
            typed.put(scale.lines().get(at).code(), at < command.points().size() ? command.points().get(at) : "");
        }
        var codes = List.copyOf(typed.keySet());
        var read = scale.read(typed, code -> "points[" + codes.indexOf(code) + "]");
        if (!read.refusals().isEmpty()) {
            throw new Refused(read.refusals());
        }
        scores.put(round, new KeptSheet(me, shown.entry(), read.points(), command.remark().strip(), null, kept.version()), clock.instant());
        audit.append(new Act(me.value(), "selection.score", "case:" + round, shown.code()));
    }
}
