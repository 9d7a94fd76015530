package cn.yinxian.testing;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.NewCase;
import cn.yinxian.workflow.ProcessKey;
import cn.yinxian.workflow.ProcessVariable;
import cn.yinxian.workflow.ProcessVariable.Assignment;
import cn.yinxian.workflow.TaskActions;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.Verb;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases of branch-formation with {@link TestCity}'s officials, run by the engine alone: no application stands behind them. */
@TestComponent
public class EngineCases {

    public static final ProcessKey PROCESS = ProcessKey.of("branch-formation", "BF");
    public static final String TITLE = "随机办件";

    private final Cases cases;
    private final TaskActions actions;
    private final Units units;
    private final TransactionTemplate transaction;
    private final JdbcClient database;

    EngineCases(Cases cases, TaskActions actions, Units units, TransactionTemplate transaction, JdbcClient database) {
        this.cases = cases;
        this.actions = actions;
        this.units = units;
        this.transaction = transaction;
        this.database = database;
    }

    /** A case that is reviewed by clerk and leader, decided, and sets up nothing. */
    public CaseNumber start(CurrentOfficial applicant) {
        return start(
                applicant, flag("skipsReview", false), flag("skipsLeaderReview", false), flag("cityConsents", false),
                flag("alsoRecorded", false), code("establishment", "NONE"));
    }

    /** @param route what steers the case past or through its steps */
    public CaseNumber start(CurrentOfficial applicant, Assignment<?>... route) {
        var groups = Stream.of(
                group("applicantGroup", Role.UNIT_CLERK, TestCity.BUREAU), group("clerkGroup", Role.DISTRICT_CLERK, TestCity.XIANGYANG),
                group("leaderGroup", Role.DISTRICT_LEADER, TestCity.XIANGYANG), group("cityGroup", Role.CITY_LEADER, TestCity.CITY),
                group("deciderGroup", Role.PARTY_COMMITTEE, TestCity.BUREAU), group("supervisorGroup", Role.DISTRICT_LEADER, TestCity.XIANGYANG),
                group("recordGroup", Role.ORG_DEPT, TestCity.XIANGYANG), group("alsoRecordGroup", Role.ORG_DEPT, TestCity.CITY));
        return transaction.execute(status -> {
            var number = cases.number(PROCESS);
            cases.start(
                    new NewCase(number, PROCESS, TITLE, "formation:0", units.require(TestCity.BUREAU), applicant,
                            CandidateGroup.of(Role.UNIT_CLERK, TestCity.BUREAU)),
                    Stream.concat(groups, Stream.of(route)).toArray(Assignment<?>[]::new));
            return number;
        });
    }

    public TaskRef openTask(CaseNumber number, String step) {
        return TaskRef.of(database.sql("select task_id from workflow_task where case_number = ? and task_key = ? and ended_at is null")
                .params(number.value(), step).query(String.class).single());
    }

    public void decide(CaseNumber number, String step, CurrentOfficial by, String variable, Verdict verdict) {
        transaction.executeWithoutResult(status -> {
            var task = actions.take(openTask(number, step), TaskKey.of(step), by);
            actions.decide(task, verdict, "已阅", List.of(), code(variable, verdict.name()));
        });
    }

    /** Sends the amended application to the clerk's review again. */
    public void resubmit(CaseNumber number, CurrentOfficial by) {
        transaction.executeWithoutResult(status -> {
            var task = actions.take(openTask(number, "userTask_amend"), TaskKey.of("userTask_amend"), by);
            actions.complete(task, Verb.RESUBMIT, null, code("resubmitTo", "CLERK_REVIEW"));
        });
    }

    static Assignment<?> flag(String name, boolean value) {
        return ProcessVariable.ofFlag(name).is(value);
    }

    static Assignment<?> code(String name, String value) {
        return ProcessVariable.ofCode(name).is(value);
    }

    private static Assignment<?> group(String name, Role role, UnitCode unit) {
        return ProcessVariable.ofGroup(name).is(CandidateGroup.of(role, unit));
    }
}
