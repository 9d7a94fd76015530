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
import org.jspecify.annotations.Nullable;

/** The verdict on the secretaries elected; with 同意 the superior may assign others instead (指派). */
record SecretaryForm(
        @NotNull @Nullable Verdict verdict,
        @Nullable @Size(max = 1000) String opinion,
        @Nullable @Size(max = 32) String assignedNew,
        @Nullable @Size(max = 32) String assignedRemaining,
        long version) {

    ApproveSecretary.Command command(TaskRef task, CurrentOfficial me) {
        Map<ElectedBranch, String> assigned = new EnumMap<>(ElectedBranch.class);
        put(assigned, ElectedBranch.NEW, assignedNew);
        put(assigned, ElectedBranch.REMAINING, assignedRemaining);
        return new ApproveSecretary.Command(task, verdict, opinion, List.of(), assigned, version, me);
    }

    private static void put(Map<ElectedBranch, String> assigned, ElectedBranch branch, @Nullable String member) {
        if (member != null && !member.isBlank()) {
            assigned.put(branch, member);
        }
    }
}
