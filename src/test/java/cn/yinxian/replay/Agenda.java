package cn.yinxian.replay;

import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.TaskRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Who means to do what on which day; people work on working days only. */
final class Agenda {

    /** What is meant to be done. */
    sealed interface Plan permits Act, Begin, Dissolve, Withdraw {}

    record Act(CaseNumber number, TaskRef task) implements Plan {}

    record Begin(BranchCode branch, boolean assignment) implements Plan {}

    record Withdraw(CaseNumber number) implements Plan {}

    record Dissolve(BranchCode branch) implements Plan {}

    private final PlainDays days;
    private final TreeMap<LocalDate, List<Plan>> plans = new TreeMap<>();
    private final Set<TaskRef> planned = new HashSet<>();

    Agenda(PlainDays days) {
        this.days = days;
    }

    void plan(LocalDate day, Plan plan) {
        plans.computeIfAbsent(days.onOrAfter(day), key -> new ArrayList<>()).add(plan);
    }

    /** @return whether somebody already means to do this task */
    boolean knows(TaskRef task) {
        return !planned.add(task);
    }

    void forget(TaskRef task) {
        planned.remove(task);
    }

    List<Plan> of(LocalDate day) {
        var due = plans.remove(day);
        return due == null ? List.of() : due;
    }
}
