package cn.yinxian.workflow.act;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.deadline.Deadlines;
import cn.yinxian.notification.Notices;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.persistence.TaskRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows from an act on a case whatever its process: clock, audit row, and word to the applicant. */
@Component
public class CaseOutcome {

    private final Deadlines deadlines;
    private final AuditTrail audit;
    private final Notices notices;

    CaseOutcome(Deadlines deadlines, AuditTrail audit, Notices notices) {
        this.deadlines = deadlines;
        this.audit = audit;
        this.notices = notices;
    }

    /** A deadline of the case stops while the applicant completes the papers; any other end of its step closes it. */
    public void stopOrCloseClock(TaskRow task, boolean returned) {
        if (!task.deadlineSubject().startsWith("case:")) {
            return;
        }
        if (returned) {
            deadlines.pause(task.deadlineSubject(), task.deadlineRule());
        } else {
            deadlines.close(task.deadlineSubject(), task.deadlineRule());
        }
    }

    public void decided(CaseRow file, TaskRow task, Verdict verdict, @Nullable String opinion, CurrentOfficial by) {
        audit.append(new Act(
                by.id().value(), "case." + verdict.name().toLowerCase(java.util.Locale.ROOT), "case:" + file.caseNumber(),
                detail(file, task, by)));
        String title =
                switch (verdict) {
                    case AGREE -> "您的申请已通过“%s”环节";
                    case RETURN -> "您的申请在“%s”环节被退回，请补正";
                    case REFUSE -> "您的申请在“%s”环节未获同意";
                };
        String text = file.title() + (opinion == null || opinion.isBlank() ? "" : "。意见：" + opinion);
        tellApplicant(file, title.formatted(task.step()), text);
    }

    public void done(CaseRow file, TaskRow task, Verb verb, CurrentOfficial by) {
        audit.append(new Act(
                by.id().value(), "case." + verb.name().toLowerCase(java.util.Locale.ROOT), "case:" + file.caseNumber(),
                detail(file, task, by)));
    }

    /** The step, and for whom it was done where that is another. */
    private static String detail(CaseRow file, TaskRow task, CurrentOfficial by) {
        return task.step() + by.actsFor(task.owner(), file.process()).map(behalf -> "（%s代%s办理）".formatted(by.name(), behalf.name())).orElse("");
    }

    public void ended(CaseRow file, String verb, CurrentOfficial by) {
        audit.append(new Act(by.id().value(), verb, "case:" + file.caseNumber(), file.title()));
    }

    /** What happened in another case has reached this one. */
    public void reached(CaseRow file, Verb verb, CurrentOfficial by) {
        audit.append(new Act(
                by.id().value(), "case." + verb.name().toLowerCase(java.util.Locale.ROOT), "case:" + file.caseNumber(), file.title()));
    }

    /** 取回: those who had it before them are told, and the applicant, who had heard that it went on. */
    public void recalled(CaseRow file, List<TaskRow> left, String step, CurrentOfficial by) {
        audit.append(new Act(by.id().value(), "case.recall", "case:" + file.caseNumber(), step));
        var number = CaseNumber.of(file.caseNumber());
        left.stream().filter(task -> task.readAt() != null).forEach(task -> tell(
                task.owner(), "“%s”已被上一环节取回，不需要您办理".formatted(task.step()), file.title(), number));
        if (!file.applicant().equals(by.id().value())) {
            tellApplicant(file, "“%s”环节已取回，重新办理".formatted(step), file.title());
        }
    }

    /** 终止: whoever had something to do with it is told, with the reason. */
    public void terminated(CaseRow file, List<TaskRow> open, String reason, CurrentOfficial by) {
        ended(file, "case.terminate", by);
        var number = CaseNumber.of(file.caseNumber());
        String text = file.title() + "。原因：" + reason;
        open.stream().filter(task -> !by.owners().contains(task.owner())).forEach(task -> tell(
                task.owner(), "办件已终止，“%s”不需要您办理".formatted(task.step()), text, number));
        tellApplicant(file, "您的申请已被终止", text);
    }

    /** 退回: whoever had something to do beside it is told, and the applicant. @param others open steps that went with it */
    public void sentBack(CaseRow file, TaskRow from, String target, List<TaskRow> others, String opinion, CurrentOfficial by) {
        audit.append(new Act(by.id().value(), "case.send_back", "case:" + file.caseNumber(), from.step() + " → " + target));
        var number = CaseNumber.of(file.caseNumber());
        others.forEach(task -> tell(
                task.owner(), "办件已退回“%s”，“%s”不需要您办理".formatted(target, task.step()), file.title(), number));
        tellApplicant(file, "您的申请由“%s”退回“%s”重新办理".formatted(from.step(), target), file.title() + "。意见：" + opinion);
    }

    private void tell(String owner, String title, String text, CaseNumber number) {
        if (owner.contains("@")) {
            notices.tell(CandidateGroup.parse(owner), title, text, number, "/cases/" + number);
        } else {
            notices.tell(OfficialId.of(owner), title, text, number, "/cases/" + number);
        }
    }

    private void tellApplicant(CaseRow file, String title, String text) {
        var number = CaseNumber.of(file.caseNumber());
        var applicant = OfficialId.of(file.applicant());
        if (applicant.equals(CurrentOfficial.SYSTEM.id())) {
            notices.tell(CandidateGroup.parse(file.applicantGroup()), title, text, number, "/cases/" + number);
        } else {
            notices.tell(applicant, title, text, number, "/cases/" + number);
        }
    }
}
