package cn.yinxian.workflow;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.act.TokenMover;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.TaskMapper;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 指定承办人: where nobody is in post, the clerk of the level names who does the task, and does not decide it. */
@Service
public class HandlerNaming {

    /** Page on which a handler is named, behind {@code /tasks/<id>/}. */
    public static final String PAGE = "name-handler";

    private final OpenTasks openTasks;
    private final TokenMover token;
    private final CaseMapper cases;
    private final TaskMapper tasks;
    private final Roster roster;
    private final NamedHandler named;

    HandlerNaming(
            OpenTasks openTasks, TokenMover token, CaseMapper cases, TaskMapper tasks, Roster roster, NamedHandler named) {
        this.openTasks = openTasks;
        this.token = token;
        this.cases = cases;
        this.tasks = tasks;
        this.roster = roster;
        this.named = named;
    }

    /** Who may be named, id to name: the unit's own clerks, the leader of the vacant group, and the namer's own colleagues. */
    @Transactional(readOnly = true)
    public Map<String, String> candidates(OpenTask task) {
        var vacant = CandidateGroup.parse(task.intendedGroup());
        var groups = new LinkedHashSet<CandidateGroup>();
        groups.add(new CandidateGroup(Role.UNIT_CLERK, vacant.place()));
        roster.leaderOf(vacant).ifPresent(groups::add);
        task.by().posts().forEach(post -> groups.add(post.group()));
        var names = new LinkedHashMap<String, String>();
        groups.forEach(group ->
                roster.membersOf(group).forEach(member -> names.put(member.id().value(), member.name())));
        return names;
    }

    /**
     * Gives the task to one of the candidates who is not the applicant and administers nothing.
     *
     * @param handler as typed: any text
     * @throws Missing if the task is not this official's, or needs no handler
     */
    @Transactional
    public void name(TaskRef ref, String handler, String reason, CurrentOfficial me) {
        var task = openTasks.open(ref, me);
        var file = cases.lock(task.caseNumber().value());
        var row = tasks.select(ref.value());
        if (file == null || row == null || !row.namesHandler()) {
            throw new Missing();
        }
        if (handler.equals(file.applicant())) {
            throw Refused.because(Refusal.of("handler", "workflow.handler", "申请人不能承办本人的申请，请另选一人"));
        }
        if (!candidates(task).containsKey(handler)) {
            throw Refused.because(Refusal.of("handler", "workflow.handler", "请从列出的人员中选择"));
        }
        var chosen = roster.current(OfficialId.of(handler));
        if (chosen.posts().isEmpty() || chosen.posts().stream().anyMatch(post -> post.role().isAdministrative())) {
            throw Refused.because(Refusal.of("handler", "workflow.handler", "此人没有在任岗位，不能承办，请另选一人"));
        }
        token.assign(row, chosen.id());
        if (cases.hasParty(file.caseNumber(), handler) == 0) {
            cases.insertParty(file.caseNumber(), handler);
        }
        named.recorded(file, row, chosen, reason, me);
    }
}
