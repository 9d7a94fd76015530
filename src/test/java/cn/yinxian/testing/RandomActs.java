package cn.yinxian.testing;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.ProcessVariable.Assignment;
import cn.yinxian.workflow.TaskActions;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.Withdrawals;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays any act that is possible somewhere, chosen by chance: start, decide, complete, pass on, withdraw, let a timer fire. */
@TestComponent
public class RandomActs {

    private static final int OPEN_CASES = 60;
    private static final Pattern VALUE = Pattern.compile("(\\w+)\\s*==\\s*'(\\w+)'");

    private final EngineCases cases;
    private final TaskActions actions;
    private final Withdrawals withdrawals;
    private final Roster roster;
    private final TransactionTemplate transaction;
    private final TaskService engineTasks;
    private final RuntimeService engine;
    private final ManagementService jobs;
    private final RepositoryService models;
    private final RandomPassing passing;
    private final List<CaseNumber> open = new ArrayList<>();
    private final Set<String> performed = new TreeSet<>();

    RandomActs(
            EngineCases cases, TaskActions actions, Withdrawals withdrawals, Roster roster,
            TransactionTemplate transaction, TaskService engineTasks, RuntimeService engine, ManagementService jobs,
            RepositoryService models, RandomPassing passing) {
        this.cases = cases;
        this.actions = actions;
        this.withdrawals = withdrawals;
        this.roster = roster;
        this.transaction = transaction;
        this.engineTasks = engineTasks;
        this.engine = engine;
        this.jobs = jobs;
        this.models = models;
        this.passing = passing;
    }

    public Set<String> performed() {
        return performed;
    }

    public void one(Random chance, TestCity city) {
        if (open.size() < OPEN_CASES && (open.isEmpty() || chance.nextInt(4) == 0)) {
            start(chance, city);
            return;
        }
        var number = open.get(chance.nextInt(open.size()));
        play(number, chance, city);
        if (engine.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).count() == 0) {
            open.remove(number);
        }
    }

    private void play(CaseNumber number, Random chance, TestCity city) {
        int kind = chance.nextInt(20);
        if (kind == 0 && withdraw(number, city)) {
            return;
        }
        if (kind == 1 && fireTimer(number)) {
            return;
        }
        var tasks = engineTasks.createTaskQuery().processInstanceBusinessKey(number.value()).list();
        act(tasks.get(chance.nextInt(tasks.size())), chance);
    }

    private void start(Random chance, TestCity city) {
        open.add(cases.start(
                city.official("clerk-minzheng"), flag("skipsReview", chance), flag("skipsLeaderReview", chance), flag("cityConsents", chance),
                flag("alsoRecorded", chance), EngineCases.code("establishment", pick(chance, "ELECTED", "APPOINTED", "TRANSFERS", "NONE"))));
        performed.add("start");
    }

    private boolean withdraw(CaseNumber number, TestCity city) {
        var applicant = city.official("clerk-minzheng");
        try {
            transaction.executeWithoutResult(status -> {
                withdrawals.take(number, "formation.withdrawn", applicant);
                withdrawals.withdraw(number, "formation.withdrawn", "随机撤销", applicant);
            });
        } catch (cn.yinxian.shared.Refused decidedAlready) {
            return false;
        }
        return performed.add("withdraw") || true;
    }

    private boolean fireTimer(CaseNumber number) {
        var instance = engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value()).processDefinitionKey(EngineCases.PROCESS.id()).singleResult();
        var timer = jobs.createJobQuery().processInstanceId(instance.getId()).timers().listPage(0, 1);
        if (timer.isEmpty()) {
            return false;
        }
        transaction.executeWithoutResult(status -> jobs.executeJob(timer.get(0).getId()));
        return performed.add("timer") || true;
    }

    private void act(Task task, Random chance) {
        var doer = doerOf(task);
        String passed = passing.one(TaskRef.of(task.getId()), doer, chance);
        if (!passed.isEmpty()) {
            performed.add(passed);
            return;
        }
        String variable = decided(task);
        String value = variable.isEmpty() ? "" : pick(chance, values(task, variable));
        transaction.executeWithoutResult(status -> {
            var opened = actions.take(TaskRef.of(task.getId()), TaskKey.of(task.getTaskDefinitionKey()), doer);
            if (isVerdict(value)) {
                actions.decide(opened, Verdict.valueOf(value), "随机意见", List.of(), EngineCases.code(variable, value));
                performed.add("decide");
            } else {
                Assignment<?>[] outcome = variable.isEmpty() ? new Assignment<?>[0] : new Assignment<?>[] {assigned(variable, value)};
                actions.complete(opened, variable.equals("resubmitTo") ? Verb.RESUBMIT : Verb.REPORT, null, outcome);
                performed.add("complete");
            }
        });
    }

    private CurrentOfficial doerOf(Task task) {
        if (task.getAssignee() != null) {
            return passing.named(task.getAssignee());
        }
        var group = engineTasks.getIdentityLinksForTask(task.getId()).get(0).getGroupId();
        return roster.current(roster.membersOf(CandidateGroup.parse(group)).get(0).id());
    }

    private String decided(Task task) {
        UserTask model = models.getBpmnModelInstance(task.getProcessDefinitionId()).getModelElementById(task.getTaskDefinitionKey());
        return model.getExtensionElements().getElementsQuery().list().stream()
                .flatMap(element -> element.getChildElementsByType(CamundaProperty.class).stream())
                .filter(property -> property.getCamundaName().equals("decides"))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElse("");
    }

    private String[] values(Task task, String variable) {
        var found = new TreeSet<String>();
        for (var condition : models.getBpmnModelInstance(task.getProcessDefinitionId()).getModelElementsByType(ConditionExpression.class)) {
            var match = VALUE.matcher(condition.getTextContent());
            if (match.find() && match.group(1).equals(variable)) {
                found.add(match.group(2));
            }
        }
        found.add(found.isEmpty() ? "true" : variable.endsWith("Verdict") ? "AGREE" : "OTHER");
        if (found.contains("true")) {
            found.add("false");
        }
        return found.toArray(String[]::new);
    }

    private static boolean isVerdict(String value) {
        return EnumSet.allOf(Verdict.class).stream().anyMatch(verdict -> verdict.name().equals(value));
    }

    private static String pick(Random chance, String... values) {
        return values[chance.nextInt(values.length)];
    }

    private static Assignment<?> assigned(String name, String value) {
        return value.equals("true") || value.equals("false") ? EngineCases.flag(name, Boolean.parseBoolean(value)) : EngineCases.code(name, value);
    }
    private static Assignment<?> flag(String name, Random chance) {
        return EngineCases.flag(name, chance.nextInt(3) == 0);
    }
}
