package cn.yinxian.publicity.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.publicity.PublicityView;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a publicity and the objections to it need of the engine, in our words; each act is told after the row has been kept. */
public interface PublicityWorkflow {

    CaseNumber number();

    CaseNumber objectionNumber();

    /** @param endsAt last moment of the period */
    void posted(PublicityView publicity, Instant endsAt, CurrentOfficial by);

    OpenTask takeConfirmation(TaskRef task, CurrentOfficial by);

    void confirmed(OpenTask task, @Nullable String opinion);

    void cancelled(CaseNumber publicity, String reason);

    /** Opens its case at those who look into it. @param title without a word of who objects */
    void raised(CaseNumber objection, String title, CaseNumber publicity, Investigators investigators);

    OpenTask takeInvestigation(TaskRef task, CurrentOfficial by);

    /** @param words for the record, which is read by those only who handle it */
    void concluded(OpenTask task, String words);

    void dropped(CaseNumber objection, String reason);
}
