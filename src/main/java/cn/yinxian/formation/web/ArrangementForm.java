package cn.yinxian.formation.web;

import cn.yinxian.formation.usecase.ArrangeMembers;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.workflow.TaskRef;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** To which branch each member of the branch that ends will go. */
record ArrangementForm(@Valid @NotNull @Size(max = 500) List<MemberTarget> people, @Nullable @Size(max = 500) String note, long version) {

    record MemberTarget(@NotNull @Size(max = 32) String code, @Nullable @Size(max = 32) String target) {}

    ArrangeMembers.Command command(TaskRef task, CurrentOfficial me) {
        Map<String, BranchCode> targets = new LinkedHashMap<>();
        people.stream()
                .filter(one -> one.target() != null && !one.target().isBlank())
                .forEach(one -> targets.put(one.code(), BranchCode.of(one.target())));
        return new ArrangeMembers.Command(task, targets, note, version, me);
    }
}
