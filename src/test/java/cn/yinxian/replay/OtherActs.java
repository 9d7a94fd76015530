package cn.yinxian.replay;

import cn.yinxian.filing.model.Filings;
import cn.yinxian.filing.usecase.AnswerFilingQuery;
import cn.yinxian.filing.usecase.RecordFiling;
import cn.yinxian.renewal.model.Review;
import cn.yinxian.renewal.model.Reviews;
import cn.yinxian.renewal.usecase.AssessReview;
import cn.yinxian.renewal.usecase.ReportReview;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.HandlerNaming;
import cn.yinxian.workflow.OpenTasks;
import java.util.List;

/** Filing, which ends a renewal; the yearly reviews of branches that elect nobody; and who does it where nobody is in post. */
class OtherActs {

    private final OpenTasks openTasks;
    private final HandlerNaming handlers;
    private final Filings filings;
    private final RecordFiling recordFiling;
    private final AnswerFilingQuery answerQuery;
    private final ReportReview reportReview;
    private final AssessReview assessReview;
    private final Reviews reviews;

    OtherActs(
            OpenTasks openTasks, HandlerNaming handlers, Filings filings, RecordFiling recordFiling, AnswerFilingQuery answerQuery,
            ReportReview reportReview, AssessReview assessReview, Reviews reviews) {
        this.openTasks = openTasks;
        this.handlers = handlers;
        this.filings = filings;
        this.recordFiling = recordFiling;
        this.answerQuery = answerQuery;
        this.reportReview = reportReview;
        this.assessReview = assessReview;
        this.reviews = reviews;
    }

    /** The last who may be named is of the namer's own office, and so not the applicant. */
    void nameHandler(Turn turn) {
        var names = List.copyOf(handlers.candidates(openTasks.open(turn.task(), turn.by())).keySet());
        handlers.name(turn.task(), names.get(names.size() - 1), "本级无人在岗", turn.by());
    }

    void record(Turn turn) {
        var task = openTasks.open(turn.task(), turn.by());
        var filing = filings.find(turn.number(), task.intendedGroup()).orElseThrow();
        boolean query = turn.dice().oneIn(20);
        recordFiling.record(new RecordFiling.Command(
                turn.task(), query, query ? "请补充说明。" : "已备案。", filing.snapshot().version(), turn.by()));
        if (!query && turn.life() != null) {
            turn.life().entered(turn.at());
        }
    }

    void answer(Turn turn) {
        var filing = filings.queried(turn.number()).orElseThrow();
        answerQuery.answer(new AnswerFilingQuery.Command(turn.task(), "已补充。", filing.snapshot().version(), turn.by()));
    }

    void reportReview(Turn turn) {
        reportReview.report(new ReportReview.Command(
                turn.task(), new Review.Report(6, true, 12, "按计划开展活动"), version(turn), turn.by()));
    }

    void assessReview(Turn turn) {
        assessReview.assess(new AssessReview.Command(turn.task(), Verdict.AGREE, "核查通过", version(turn), turn.by()));
    }

    private long version(Turn turn) {
        return reviews.require(turn.number()).state().version();
    }
}
