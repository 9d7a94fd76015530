package cn.yinxian.workflow.urging;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.GroupBook;
import cn.yinxian.organisation.Official;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.Substitutes;
import cn.yinxian.organisation.Substitutes.Pair;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.workflow.HandlerNaming;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.persistence.TaskMapper;
import cn.yinxian.workflow.persistence.TaskRow;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who has to act in a case now: whoever has taken a step, else everybody in whose group it waits; and their substitutes. */
@Component
class Handlers {

    private final TaskMapper tasks;
    private final GroupBook groups;
    private final Roster roster;
    private final Substitutes substitutes;

    Handlers(TaskMapper tasks, GroupBook groups, Roster roster, Substitutes substitutes) {
        this.tasks = tasks;
        this.groups = groups;
        this.roster = roster;
        this.substitutes = substitutes;
    }

    /** One line for each person and step. The applicant does no step of others and is not asked to. */
    List<Awaited.Person> of(CaseRow file) {
        var open = tasks.selectOpenOf(List.of(file.caseNumber()));
        var members = groups.membersOf(open.stream()
                .filter(task -> isGroup(task.owner()))
                .map(task -> CandidateGroup.parse(task.owner()))
                .collect(Collectors.toSet()));
        var names = roster.namesOf(open.stream().map(TaskRow::owner).filter(owner -> !isGroup(owner)).map(OfficialId::of).toList());
        var asked = open.stream().collect(Collectors.toMap(TaskRow::taskId, task -> people(task, members, names)
                .filter(person -> mayDo(task, file, person.id()))
                .toList()));
        var pairs = substitutes.of(asked.values().stream().flatMap(people -> people.stream().map(Official::id)).toList());
        return open.stream().flatMap(task -> lines(task, file, asked.get(task.taskId()), pairs)).toList();
    }

    /** Those who have to do it, and those who act for them today in the matter. */
    private static Stream<Awaited.Person> lines(TaskRow task, CaseRow file, List<Official> people, List<Pair> pairs) {
        var ids = people.stream().map(Official::id).toList();
        var acting = pairs.stream()
                .filter(pair -> task.substitutable() && pair.covers(file.process()) && ids.contains(pair.principal())
                        && !ids.contains(pair.substitute()) && mayDo(task, file, pair.substitute()))
                .map(pair -> new Official(pair.substitute(), pair.substituteName() + "（代" + pair.principalName() + "）", true));
        return Stream.concat(people.stream(), acting)
                .map(person -> new Awaited.Person(person.id(), person.name(), "task:" + task.taskId(), task.step(), link(task)));
    }

    private static boolean mayDo(TaskRow task, CaseRow file, OfficialId person) {
        return task.intendedGroup().equals(file.applicantGroup()) || !person.value().equals(file.applicant());
    }

    private static Stream<Official> people(
            TaskRow task, Map<CandidateGroup, List<Official>> members, Map<OfficialId, String> names) {
        if (isGroup(task.owner())) {
            return members.getOrDefault(CandidateGroup.parse(task.owner()), List.of()).stream();
        }
        var person = OfficialId.of(task.owner());
        return Stream.of(new Official(person, names.getOrDefault(person, ""), true));
    }

    private static boolean isGroup(String owner) {
        return owner.contains("@");
    }

    private static String link(TaskRow task) {
        return "/tasks/" + task.taskId() + "/" + (task.namesHandler() ? HandlerNaming.PAGE : task.formKey());
    }
}
