package cn.yinxian.workflow;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.OnBehalf;
import cn.yinxian.organisation.Roster;
import cn.yinxian.workflow.persistence.CaseMapper;
import org.springframework.stereotype.Component;

/** 为什么是我: one sentence on how a task came to this official, by which rule, for which unit, and what has become of it since. */
@Component
class WhyMe {

    private final CaseMapper cases;
    private final Roster roster;

    WhyMe(CaseMapper cases, Roster roster) {
        this.cases = cases;
        this.roster = roster;
    }

    String of(OpenTask task) {
        var me = task.by();
        String owner = task.held().owner();
        String routed = routed(task);
        if (me.owners().contains(owner)) {
            return routed + "，" + own(task, me) + "。";
        }
        return me.onBehalf().stream()
                .filter(behalf -> behalf.owners().contains(owner))
                .findFirst()
                .map(OnBehalf::name)
                .map(principal -> routed + "，您代" + principal + "办理。")
                .orElse(routed + "。");
    }

    /** The proof is that of the day on which the way was chosen: it is kept with the case, not found anew. */
    private String routed(OpenTask task) {
        var file = cases.select(task.caseNumber().value());
        return "按%s，%s“%s”由%s承办".formatted(
                file.routedBy() == null ? "流转规则" : "办理路径“" + file.routedBy() + "”", file.unitLine() == null ? "" : file.unitLine() + "的",
                task.step(), words(task.intendedGroup()));
    }

    private String own(OpenTask task, CurrentOfficial me) {
        var held = task.held();
        if (held.byGroup()) {
            return held.owner().equals(task.intendedGroup())
                    ? "您在这一岗位"
                    : "该岗位无人在岗，转由" + words(held.owner()) + "办理，您在这一岗位";
        }
        if (me.owners().contains(held.pool()) && !held.pool().equals(me.id().value())) {
            return "您已认领";
        }
        return held.pool().equals(me.id().value()) ? "指定由您承办" : "承办人交由您办理";
    }

    private String words(String group) {
        return group.indexOf('@') > 0 ? roster.describe(CandidateGroup.parse(group)) : "指定的承办人";
    }
}
