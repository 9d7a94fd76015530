package cn.yinxian.formation.web;

import cn.yinxian.formation.model.ElectedBranch;
import cn.yinxian.formation.usecase.ApproveSecretary;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
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

    /** 批准, 指派, 退回, 不批准. */
    enum SecretaryChoice {
        APPROVE(Verdict.AGREE),
        ASSIGN(Verdict.AGREE),
        RETURN(Verdict.RETURN),
        REFUSE(Verdict.REFUSE);

        private final Verdict verdict;

        SecretaryChoice(Verdict verdict) {
            this.verdict = verdict;
        }
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
