package cn.yinxian.workflow;

import cn.yinxian.document.DocumentView;
import cn.yinxian.document.Documents;
import cn.yinxian.document.Documents.Issued;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.validation.BindingResult;

/**
 * Acts that cannot be undone are asked about first. So that nobody confirms what is then refused, and everybody reads the
 * very document that goes out, the act is done and taken back before one is asked; confirmed, it is done for good.
 */
@Component
public class ConfirmedActs {

    private static final String YES = "yes";
    private static final String CHANGE = "change";

    private final OpenTasks tasks;
    private final Documents documents;
    private final TransactionTemplate trial;

    ConfirmedActs(OpenTasks tasks, Documents documents, PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.documents = documents;
        trial = new TransactionTemplate(transactions);
        trial.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * What became of a form that was sent.
     *
     * @param status of the page that is shown where the act is not done
     * @param asked to be shown instead of the form; null: the form is shown again, as it was typed
     */
    public record Answer(boolean done, int status, @Nullable Confirmation asked) {}

    /** @param what null where the act can be undone: then nobody is asked */
    public Answer attempt(
            TaskRef task, @Nullable Irrevocable what, Runnable act, CurrentOfficial me, BindingResult errors, HttpServletRequest request) {
        String pressed = request.getParameter(Confirmation.BUTTON);
        if (CHANGE.equals(pressed)) {
            return new Answer(false, 200, null);
        }
        if (what == null || YES.equals(pressed)) {
            return Attempt.succeeds(errors, act) ? new Answer(true, 302, null) : new Answer(false, 422, null);
        }
        var papers = new ArrayList<DocumentView>();
        return Attempt.succeeds(errors, () -> papers.addAll(tried(task, act, me)))
                ? new Answer(false, 200, Confirmation.of(what, papers, request))
                : new Answer(false, 422, null);
    }

    /** The documents that the act issues. */
    private List<DocumentView> tried(TaskRef task, Runnable act, CurrentOfficial me) {
        return trial.execute(status -> {
            status.setRollbackOnly();
            var number = tasks.open(task, me).caseNumber();
            var before = documents.of(number).stream().map(Issued::id).toList();
            act.run();
            return documents.of(number).stream()
                    .filter(paper -> !before.contains(paper.id()))
                    .map(paper -> DocumentView.preview(paper.draft()))
                    .toList();
        });
    }
}
