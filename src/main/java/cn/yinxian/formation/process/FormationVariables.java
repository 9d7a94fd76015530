package cn.yinxian.formation.process;

import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.usecase.Route;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.workflow.ProcessVariable;
import cn.yinxian.workflow.ProcessVariable.Assignment;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Writes a route into the variables of the process; set at the start, and anew when 补正 has changed the way. */
final class FormationVariables {

    private FormationVariables() {}

    static Assignment<?>[] of(Route route, Formation formation) {
        var variables = new ArrayList<Assignment<?>>();
        variables.add(FormationProcess.SKIPS_REVIEW.is(route.clerk() == null));
        variables.add(FormationProcess.SKIPS_LEADER_REVIEW.is(route.leader() == null));
        variables.add(FormationProcess.CITY_CONSENTS.is(route.city() != null));
        variables.add(FormationProcess.ALSO_RECORDED.is(route.alsoRecord() != null));
        variables.add(FormationProcess.ESTABLISHMENT.is(formation.establishment()));
        variables.add(FormationProcess.APPLICANT_GROUP.is(route.applicant()));
        variables.add(FormationProcess.DECIDER_GROUP.is(route.decider()));
        variables.add(FormationProcess.SUPERVISOR_GROUP.is(route.supervisor()));
        variables.add(FormationProcess.RECORD_GROUP.is(route.record()));
        add(variables, FormationProcess.CLERK_GROUP, route.clerk());
        add(variables, FormationProcess.LEADER_GROUP, route.leader());
        add(variables, FormationProcess.CITY_GROUP, route.city());
        add(variables, FormationProcess.ALSO_RECORD_GROUP, route.alsoRecord());
        return variables.toArray(Assignment<?>[]::new);
    }

    private static void add(
            ArrayList<Assignment<?>> variables, ProcessVariable<CandidateGroup> variable, @Nullable CandidateGroup group) {
        if (group != null) {
            variables.add(variable.is(group));
        }
    }
}
