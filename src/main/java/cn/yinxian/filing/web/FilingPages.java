package cn.yinxian.filing.web;

import cn.yinxian.document.Documents;
import cn.yinxian.filing.model.Filing;
import cn.yinxian.filing.model.Filings;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.ChineseTime;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskPages;
import cn.yinxian.workflow.TaskRef;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What both pages of a filing show: the task, the case so far, its documents, what was asked and answered. */
@Component
class FilingPages {

    /** A question put by the department. */
    public record Question(String question, String askedAt, @Nullable String answer, @Nullable String answeredAt) {}

    /** A document of the case. */
    public record Paper(long id, String title, String number) {}

    private final TaskPages tasks;
    private final Filings filings;
    private final Documents documents;

    FilingPages(TaskPages tasks, Filings filings, Documents documents) {
        this.tasks = tasks;
        this.filings = filings;
        this.documents = documents;
    }

    /** Fills the model; gives the version of the filing that the person now sees. */
    long show(TaskRef ref, CurrentOfficial me, Model model) {
        var task = tasks.show(ref, me, model);
        var filing = filingOf(task);
        model.addAttribute("papers", papersOf(task.caseNumber()));
        model.addAttribute("questions", filing.queries().stream().map(FilingPages::question).toList());
        return filing.version();
    }

    private Filing.Snapshot filingOf(OpenTask task) {
        return filings.find(task.caseNumber(), task.intendedGroup())
                .or(() -> filings.queried(task.caseNumber()))
                .orElseThrow(Missing::new)
                .snapshot();
    }

    private List<Paper> papersOf(CaseNumber caseNumber) {
        return documents.of(caseNumber).stream()
                .map(issued -> new Paper(issued.id(), issued.draft().title(), issued.number()))
                .toList();
    }

    private static Question question(Filing.Query query) {
        return new Question(
                query.question(), ChineseTime.of(query.askedAt()), query.answer(),
                query.answeredAt() == null ? null : ChineseTime.of(query.answeredAt()));
    }
}
