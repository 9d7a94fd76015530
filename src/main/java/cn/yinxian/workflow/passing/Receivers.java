package cn.yinxian.workflow.passing;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Official;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.Successors;
import cn.yinxian.organisation.Successors.Successor;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.TaskMapper;
import cn.yinxian.workflow.signing.Signers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * To whom a task may be passed on: those of the unit that answers for it, and below a leader. Never the applicant of the matter, whoever has
 * the task, whoever does the same step beside it, an administrator, or somebody without a post or an account.
 */
@Component
public class Receivers {

    /** Who is not among so many is found by name or unit. */
    public static final int SHOWN = 20;

    private final Successors successors;
    private final Roster roster;
    private final CaseMapper cases;
    private final TaskMapper tasks;
    private final Signers signers;

    Receivers(Successors successors, Roster roster, CaseMapper cases, TaskMapper tasks, Signers signers) {
        this.successors = successors;
        this.roster = roster;
        this.cases = cases;
        this.tasks = tasks;
        this.signers = signers;
    }

    /** Who may be chosen, id to name and post; one more than {@link #SHOWN} where there are more. The caller may see the task. */
    @Transactional(readOnly = true)
    public Map<String, String> offered(TaskRef ref, String text, CurrentOfficial me) {
        var row = tasks.select(ref.value());
        var task = new Passed(cases.select(row.caseNumber()), row);
        var names = new LinkedHashMap<String, String>();
        successors.of(task.group(), text, SHOWN + 3).stream()
                .filter(one -> !one.id().equals(me.id()) && !row.owner().equals(one.id().value()) && !task.isOwnMatterOf(one.id()))
                .limit(SHOWN + 1)
                .forEach(one -> names.put(one.id().value(), "%s（%s）".formatted(one.name(), one.post())));
        return names;
    }

    /**
     * The person chosen.
     *
     * @param field of the form, for what stands against them
     * @param typed any text
     */
    Successor chosen(Passed task, String field, String typed, CurrentOfficial me) {
        var id = idOf(typed).orElseThrow(() -> refused(field, "没有这个人，请从列出的人员中选择"));
        if (id.equals(me.id())) {
            throw refused(field, "不能选择本人，请另选一人");
        }
        if (task.row().owner().equals(id.value())) {
            throw refused(field, "这件事项已经由此人承办，请另选一人");
        }
        if (task.isOwnMatterOf(id)) {
            throw refused(field, "申请人不能承办本人的申请，请另选一人");
        }
        var official = roster.find(id).orElseThrow(() -> refused(field, "没有这个人，请从列出的人员中选择"));
        var found = successors.find(task.group(), id).orElseThrow(() -> refused(field, whyNot(official)));
        if (doesTheSameStep(task, id)) {
            throw refused(field, "%s已经在办这一环节，请另选一人".formatted(official.name()));
        }
        return found;
    }

    private static Optional<OfficialId> idOf(String typed) {
        try {
            return Optional.of(OfficialId.of(typed));
        } catch (Missing noId) {
            return Optional.empty();
        }
    }

    private String whyNot(Official official) {
        if (!official.active()) {
            return "%s的账号已停用，不能承办，请另选一人".formatted(official.name());
        }
        var posts = roster.current(official.id()).posts();
        if (posts.isEmpty()) {
            return "%s现在没有任职，不能承办，请另选一人".formatted(official.name());
        }
        if (posts.stream().anyMatch(post -> post.role().isAdministrative())) {
            return "%s是系统管理员、安全管理员或审计员，不能承办，请另选一人".formatted(official.name());
        }
        return "%s不在可选范围内，只能选承办单位的人员；领导和基层党委还可以选下级单位负责审核、批复的人员".formatted(official.name());
    }

    /** In other hands of several that do the step; of signers each has one vote. */
    private boolean doesTheSameStep(Passed task, OfficialId person) {
        return signers.isSigner(roster.current(person), task.file(), task.row().taskKey(), task.row().taskId())
                || tasks.selectOfCase(task.file().caseNumber()).stream()
                        .anyMatch(other -> other.endedAt() == null && other.taskKey().equals(task.row().taskKey()) && other.owner().equals(person.value()));
    }

    private static Refused refused(String field, String words) {
        return Refused.because(Refusal.of(field, "workflow.receiver", words));
    }
}
