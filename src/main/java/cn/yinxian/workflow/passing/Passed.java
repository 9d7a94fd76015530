package cn.yinxian.workflow.passing;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.OnBehalf;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.workflow.Errand;
import cn.yinxian.workflow.act.Taking.Taken;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.persistence.TaskRow;
import org.jspecify.annotations.Nullable;

/** An open task that changes hands, with its case locked. */
record Passed(CaseRow file, TaskRow row) {

    /** Somebody to whom it belongs. */
    record Holder(OfficialId id, String name) {}

    static Passed of(Taken taken) {
        return new Passed(taken.file(), taken.row());
    }

    /** Whether this official asked for what is decided here, and so has no part in it; the applying side's own steps are theirs. */
    boolean isOwnMatterOf(OfficialId official) {
        return file.applicant().equals(official.value()) && !row.intendedGroup().equals(file.applicantGroup());
    }

    /** The group that answers for the task, whoever has it. */
    CandidateGroup group() {
        return groupOf(row);
    }

    static CandidateGroup groupOf(TaskRow row) {
        return CandidateGroup.parse(row.pool().indexOf('@') > 0 ? row.pool() : row.intendedGroup());
    }

    /** To whom it belongs when this official acts: a substitute acts for the principal. */
    Holder holder(CurrentOfficial me) {
        return me.actsFor(row.owner(), file.process()).map(Passed::principal).orElse(new Holder(me.id(), me.name()));
    }

    private static Holder principal(OnBehalf behalf) {
        return new Holder(behalf.principal(), behalf.name());
    }

    CaseNumber number() {
        return CaseNumber.of(file.caseNumber());
    }

    /** Where whoever has it now works on it. */
    String link(@Nullable Errand errand) {
        return "/tasks/" + row.taskId() + "/" + (errand == null ? row.formKey() : errand.page());
    }
}
