package cn.yinxian.formation.web;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.formation.usecase.ApproveSecretary;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.Irrevocable;
import cn.yinxian.workflow.TaskRef;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The verdict on the secretaries elected; {@code assignedNew} and {@code assignedRemaining} only where others are assigned. */
record SecretaryForm(
        @NotNull @Nullable SecretaryChoice choice,
        @Nullable @Size(max = 1000) String opinion,
        @Nullable @Size(max = 32) String assignedNew,
        @Nullable @Size(max = 32) String assignedRemaining,
        long version) {

    private static final List<String> REFUSED =
            List.of("申请人会收到未获同意的通知，通知中有您写的意见。", "党支部须重新选举；批准以前，当选人代行职责。");

    /** 批准, 指派, 退回, 不批准. */
    enum SecretaryChoice {
        APPROVE(Verdict.AGREE, "批准书记"),
        ASSIGN(Verdict.AGREE, "指派书记"),
        RETURN(Verdict.RETURN, "退回补正"),
        REFUSE(Verdict.REFUSE, "不批准书记");

        private final Verdict verdict;
        private final String decision;

        SecretaryChoice(Verdict verdict, String decision) {
            this.verdict = verdict;
            this.decision = decision;
        }
    }

    /** Approved or assigned, the secretary is made known by a document; refused, the branch votes again: all asked about first. */
    @Nullable Irrevocable irrevocable() {
        if (choice == null || choice == SecretaryChoice.RETURN) {
            return null;
        }
        var typed = new LinkedHashMap<String, String>();
        typed.put("办理结果", choice.decision);
        typed.put("意见", Objects.requireNonNullElse(opinion, ""));
        return choice == SecretaryChoice.REFUSE
                ? new Irrevocable(choice.decision, "确认" + choice.decision, REFUSED, false, typed)
                : new Irrevocable(choice.decision, "确认" + choice.decision + "，印发批复", List.of("申请人会收到通知。"), true, typed);
    }

    ApproveSecretary.Command command(TaskRef task, CurrentOfficial me, Errors errors) {
        Map<ElectedBranch, String> assigned = new EnumMap<>(ElectedBranch.class);
        put(assigned, ElectedBranch.NEW, assignedNew);
        put(assigned, ElectedBranch.REMAINING, assignedRemaining);
        if (choice == SecretaryChoice.ASSIGN && assigned.isEmpty()) {
            errors.rejectValue("assignedNew", "formation.choice", "请选择要指派的党员");
        } else if (choice != SecretaryChoice.ASSIGN && !assigned.isEmpty()) {
            errors.rejectValue("choice", "formation.assigned", "已选了要指派的党员；要指派书记的，请选“指派书记”，否则请选“不指派”");
        }
        var verdict = Objects.requireNonNullElse(choice, SecretaryChoice.RETURN).verdict;
        return new ApproveSecretary.Command(task, verdict, opinion, List.of(), assigned, version, me);
    }

    private static void put(Map<ElectedBranch, String> assigned, ElectedBranch branch, @Nullable String member) {
        if (member != null && !member.isBlank()) {
            assigned.put(branch, member);
        }
    }
}
