package cn.yinxian.demosite.site.usecase;

import cn.yinxian.demosite.site.model.Acceptance;
import cn.yinxian.demosite.site.model.Inspection;
import cn.yinxian.demosite.site.model.Score;
import cn.yinxian.demosite.site.model.ScorePart;
import cn.yinxian.demosite.site.model.SiteBook;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Figures;
import cn.yinxian.workflow.TaskRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two or more were there and gave points; these alone say what follows. Serves userTask_acceptSite. */
@Service
@Transactional
public class AcceptSite {

    public record Command(
            TaskRef task, LocalDate day, List<String> inspectors, Map<ScorePart, @Nullable Integer> points, String findings, long seenVersion,
            CurrentOfficial by) {}

    private final SiteBook book;
    private final SiteScoring scoring;
    private final Figures figures;
    private final SiteDoor door;
    private final SiteWorkflow workflow;

    AcceptSite(SiteBook book, SiteScoring scoring, Figures figures, SiteDoor door, SiteWorkflow workflow) {
        this.book = book;
        this.scoring = scoring;
        this.figures = figures;
        this.door = door;
        this.workflow = workflow;
    }

    public Acceptance accept(Command command) {
        var task = workflow.take(command.task(), SiteStep.ACCEPT, command.by());
        var site = book.require(task.caseNumber());
        site.requireVersion(command.seenVersion());
        var today = door.today();
        Inspection.check(command.day(), command.inspectors(), today);
        var score = Score.of(command.points());
        var outcome = scoring.of(
                score.total(), site.state().wasRectified(), figures.on("site.passScore", today).asInt(),
                figures.on("site.rectifyScore", today).asInt());
        site.inspect(new Inspection(command.day(), command.inspectors(), score, command.findings().strip(), outcome));
        book.update(site);
        workflow.inspected(task, site.state());
        return outcome;
    }
}
