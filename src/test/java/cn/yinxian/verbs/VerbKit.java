package cn.yinxian.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.shared.Verdict;
import cn.yinxian.testing.MovableClock;
import cn.yinxian.testing.TestCity;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.NewCase;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.ProcessKey;
import cn.yinxian.workflow.ProcessVariable.Assignment;
import cn.yinxian.workflow.ProcessVariable;
import cn.yinxian.workflow.Signing;
import cn.yinxian.workflow.TaskActions;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.Vote;
import cn.yinxian.workflow.WaitingTask;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plays kit models ({@code src/test/resources/verbs}) on the real engine, in the small city of {@link TestCity}: first step
 * 区县经办 ({@code clerk-xiangyang}, {@code clerk2-xiangyang}), second 区县审批 ({@code leader-xiangyang}), third 市级经办
 * ({@code clerk-city}), fourth 基层党委 ({@code committee-minzheng}); the applicant is {@code clerk-minzheng}. Import it
 * together with {@link MovableClock.Instead} into a {@code @SpringBootTest}.
 */
@TestComponent
public class VerbKit {

    public static final CandidateGroup LEADER = CandidateGroup.of(Role.DISTRICT_LEADER, TestCity.XIANGYANG);
    public static final CandidateGroup ORG = CandidateGroup.of(Role.ORG_DEPT, TestCity.XIANGYANG);
    public static final CandidateGroup COMMITTEE = CandidateGroup.of(Role.PARTY_COMMITTEE, TestCity.BUREAU);

    private static final List<String> MODELS = List.of(
            "kit-single", "kit-all-sign", "kit-ratio-sign", "kit-veto-sign", "kit-any-sign", "kit-in-turn", "kit-again-sign",
            "kit-branches", "kit-called", "kit-calling");

    private static final String OF_TASKS = """
            select distinct %s from deadline d left join deadline_rung r on r.deadline_id = d.id
            where %s and d.subject in (select concat('task:', task_id) from workflow_task where case_number = ?) order by 1""";

    private final RepositoryService models;
    private final Cases cases;
    private final TaskActions actions;
    private final OpenTasks tasks;
    private final Signing signing;
    private final Units units;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final TestCity city;
    private final List<CaseNumber> started = new ArrayList<>();

    VerbKit(
            RepositoryService models, Cases cases, TaskActions actions, OpenTasks tasks, Signing signing, Units units,
            TransactionTemplate transaction, JdbcClient database, OrganisationLoad load, Roster roster) {
        this.models = models;
        this.cases = cases;
        this.actions = actions;
        this.tasks = tasks;
        this.signing = signing;
        this.units = units;
        this.transaction = transaction;
        this.database = database;
        this.city = new TestCity(load, roster);
    }

    /** Builds the city and deploys the kit, once in a database. */
    public void prepare() {
        if (units.find(TestCity.BUREAU).isEmpty()) {
            city.build();
        }
        var deployment = models.createDeployment().name("kit").enableDuplicateFiltering(true);
        MODELS.forEach(model -> deployment.addClasspathResource("verbs/" + model + ".bpmn"));
        deployment.deploy();
    }

    /** A case of this kit model; it waits at its first step. */
    public CaseNumber start(String model) {
        var process = ProcessKey.of(model, "KT");
        return within(() -> {
            var number = cases.number(process);
            cases.start(
                    new NewCase(
                            number, process, "试办事项" + number, "kit:" + number, units.require(TestCity.BUREAU),
                            official("clerk-minzheng"), CandidateGroup.of(Role.UNIT_CLERK, TestCity.BUREAU)),
                    group("firstGroup", Role.DISTRICT_CLERK, TestCity.XIANGYANG),
                    group("secondGroup", Role.DISTRICT_LEADER, TestCity.XIANGYANG),
                    group("thirdGroup", Role.CITY_CLERK, TestCity.CITY),
                    group("fourthGroup", Role.PARTY_COMMITTEE, TestCity.BUREAU));
            started.add(number);
            return number;
        });
    }

    /** A case that waits at its step of signing, under these groups. */
    public CaseNumber startSigning(String model, CandidateGroup... signers) {
        var number = start(model);
        within(() -> {
            var task = actions.take(task(number, "first"), TaskKey.of("userTask_first"), official("clerk-xiangyang"));
            signing.name(task, TaskKey.of("userTask_sign"), List.of(signers));
            return null;
        });
        agree(number, "first", "clerk-xiangyang");
        return number;
    }

    public CurrentOfficial official(String id) {
        return city.official(id);
    }

    /** The open task at this step, e.g. {@code first}; of several the first. */
    public TaskRef task(CaseNumber number, String step) {
        return openTasks(number, step).get(0);
    }

    /** The open task at this step that waits under this group or person. */
    public TaskRef task(CaseNumber number, String step, Object owner) {
        return tasks.waitingIn(number).stream()
                .filter(task -> task.page().equals(page(step)) && task.owner().equals(owner.toString()))
                .map(WaitingTask::task)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing waits at " + step + " under " + owner + ": " + tasks.waitingIn(number)));
    }

    public List<TaskRef> openTasks(CaseNumber number, String step) {
        return tasks.waitingIn(number).stream().filter(task -> task.page().equals(page(step))).map(WaitingTask::task).toList();
    }

    /** Steps at which the case waits now, as {@code page owner}, sorted. */
    public List<String> waiting(CaseNumber number) {
        return tasks.waitingIn(number).stream()
                .map(task -> task.page().replace("kit/", "") + " " + task.owner())
                .sorted()
                .toList();
    }

    /** Agrees at a step that one person decides; {@code step} as in the model's ids, e.g. {@code leftNext}. */
    public void agree(CaseNumber number, String step, String by) {
        agree(task(number, step), step, by);
    }

    public void agree(TaskRef ref, String step, String by) {
        within(() -> {
            var task = actions.take(ref, TaskKey.of("userTask_" + step), official(by));
            actions.decide(task, Verdict.AGREE, "同意。", List.of(), ProcessVariable.<Verdict>ofEnum(step + "Verdict").is(Verdict.AGREE));
            return null;
        });
    }

    public void vote(TaskRef ref, Vote vote, String by) {
        within(() -> {
            signing.vote(ref, TaskKey.of("userTask_sign"), vote, vote == Vote.NO ? "理由不充分。" : null, official(by));
            return null;
        });
    }

    /** In one transaction, as every use case is. */
    public <T> T within(Supplier<T> act) {
        return transaction.execute(status -> act.get());
    }

    /** In each case that was started since the last call, inbox, our tasks and the engine's are the same. */
    void assertAlike() {
        started.forEach(this::assertAlike);
        started.clear();
    }

    /** Inbox, our tasks, the engine's, and those who are reminded are the same; what is over has no deadline and no reminder left. */
    void assertAlike(CaseNumber number) {
        var tasks = ids("select concat(task_id, ' ', owner) from workflow_task where case_number = ? and ended_at is null order by task_id", number);
        assertThat(ids("select concat(task_id, ' ', owner) from inbox_entry where case_number = ? order by task_id", number))
                .as("inbox and tasks of %s", number).isEqualTo(tasks);
        assertThat(ids("select concat(substring(duty_key, 6), ' ', owner) from deadline_duty where case_number = ? and duty_key like 'task:%' order by duty_key", number))
                .as("who is reminded and tasks of %s", number).isEqualTo(tasks);
        var open = tasks.stream().map(task -> task.substring(0, task.indexOf(' '))).toList();
        assertThat(ids("select ID_ from ACT_RU_TASK where ID_ in (select task_id from workflow_task where case_number = ?) order by ID_", number))
                .as("engine's tasks of %s", number).isEqualTo(open);
        assertThat(ids(OF_TASKS.formatted("substring(d.subject, 6)", "d.closed_at is null"), number)).as("running deadlines of %s", number).isEqualTo(open);
        assertThat(ids(OF_TASKS.formatted("r.rung", "d.closed_at is not null and r.state = 'WAITING'"), number)).as("reminders to come of what is over").isEmpty();
    }

    /** Ids of the steps that wait, one for each task. */
    List<String> openSteps(CaseNumber number) {
        return ids("select task_key from workflow_task where case_number = ? and ended_at is null order by task_key", number);
    }

    /** Under which group or person a task waits, for whatever errand. */
    String ownerOf(TaskRef task) {
        return database.sql("select owner from workflow_task where task_id = ?").param(task.value()).query(String.class).single();
    }

    /** Place of a signer in the step of signing, as signers are numbered there. */
    public int signer(CaseNumber number, Object signer) {
        return database.sql("select position from workflow_signer where case_number = ? and signer = ? and removed_by is null")
                .param(number.value()).param(signer.toString()).query(Integer.class).single();
    }

    /** Verbs of the approval record, oldest first. */
    public List<String> record(CaseNumber number) {
        return ids("select verb from workflow_record where case_number = ? order by id", number);
    }

    /** State of the case, e.g. {@code UNDER_REVIEW}; {@code ended} behind it once it has ended. */
    public boolean ended(CaseNumber number) {
        return ids("select case_number from workflow_case where case_number = ? and ended_at is not null", number).size() == 1;
    }

    private List<String> ids(String sql, CaseNumber number) {
        return database.sql(sql).param(number.value()).query(String.class).list();
    }

    private static String page(String step) {
        return "kit/" + step.toLowerCase(java.util.Locale.ROOT);
    }

    private static Assignment<?> group(String name, Role role, UnitCode unit) {
        return ProcessVariable.ofGroup(name).is(CandidateGroup.of(role, unit));
    }
}
