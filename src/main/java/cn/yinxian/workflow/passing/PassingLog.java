package cn.yinxian.workflow.passing;

import cn.yinxian.notification.Notices;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.workflow.Errand;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.act.CaseOutcome;
import cn.yinxian.workflow.act.RecordWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down who passed a task on, and tells whoever has it now. */
@Component
class PassingLog {

    private final RecordWriter record;
    private final CaseOutcome outcome;
    private final Notices notices;

    PassingLog(RecordWriter record, CaseOutcome outcome, Notices notices) {
        this.record = record;
        this.outcome = outcome;
        this.notices = notices;
    }

    /** A line of the approval record, and one of the audit trail. */
    void write(Passed task, Verb verb, @Nullable String words, CurrentOfficial by) {
        record.append(task.file(), task.row(), verb, words, by);
        outcome.done(task.file(), task.row(), verb, by);
    }

    /** @param words what was asked or answered; blank: nothing */
    void tell(OfficialId person, Passed task, @Nullable Errand errand, String title, String words) {
        notices.tell(person, title, text(task, words), task.number(), task.link(errand));
    }

    void tellPool(Passed task, String title, String words) {
        notices.tell(task.group(), title, text(task, words), task.number(), task.link(null));
    }

    /** About a task they no longer have: leads to the case. */
    void tellOfCase(OfficialId person, Passed task, String title, String words) {
        notices.tell(person, title, text(task, words), task.number(), "/cases/" + task.number());
    }

    private static String text(Passed task, String words) {
        return words.isBlank() ? task.file().title() : task.file().title() + "。" + words;
    }
}
