package cn.yinxian.formation.web;

import cn.yinxian.formation.usecase.ArrangeMembers;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.workflow.TaskRef;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * To which branch each member of the branch that ends will go.
 *
 * @param rest branch for all who have none yet, filled in at the person's wish
 * @param search part of a name, where there are too many branches to choose from
 */
public record ArrangementForm(
        @Valid @Size(max = 500) List<TargetForm> members,
        @Nullable @Pattern(regexp = BRANCH, message = CHOOSE) String rest,
        @Nullable @Size(max = 50) String search,
        @Nullable @Size(max = 500) String note,
        long version) {

    private static final String BRANCH = "|[A-Z0-9][A-Z0-9-]{1,31}";
    private static final String CHOOSE = "请从列出的党支部中选择";

    public ArrangementForm {
        members = members == null ? List.of() : members.stream().filter(Objects::nonNull).toList();
    }

    public record TargetForm(
            @Nullable @Size(max = 32) String code, @Nullable @Pattern(regexp = BRANCH, message = CHOOSE) String target) {

        boolean isOpen() {
            return target == null || target.isBlank();
        }
    }

    /** With the chosen branch for all who have none yet. */
    ArrangementForm filled() {
        return new ArrangementForm(
                members.stream().map(one -> one.isOpen() ? new TargetForm(one.code(), rest) : one).toList(), "", search, note,
                version);
    }

    /** A row for each of these members; nobody else's. */
    ArrangementForm over(List<String> codes) {
        var chosen = new HashMap<String, String>();
        members.stream().filter(one -> one.code() != null).forEach(one -> chosen.put(one.code(), one.target()));
        return new ArrangementForm(
                codes.stream().map(code -> new TargetForm(code, chosen.get(code))).toList(), rest, search, note, version);
    }

    long open() {
        return members.stream().filter(TargetForm::isOpen).count();
    }

    ArrangeMembers.Command command(TaskRef task, CurrentOfficial me) {
        Map<String, BranchCode> targets = new LinkedHashMap<>();
        members.stream()
                .filter(one -> one.code() != null && !one.isOpen())
                .forEach(one -> targets.put(one.code(), BranchCode.of(one.target())));
        return new ArrangeMembers.Command(task, targets, note, version, me);
    }
}
