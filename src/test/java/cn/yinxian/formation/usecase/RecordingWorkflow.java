package cn.yinxian.formation.usecase;

import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.FormationStep;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.Holding;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.ReturnReason;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.TaskRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes down what the engine would be told; opens the task it was set to, and no other. */
class RecordingWorkflow implements FormationWorkflow {

    static final TaskRef TASK = TaskRef.of("task-1");

    final List<String> told = new ArrayList<>();
    @Nullable Route route;
    @Nullable String title;
    private int numbers;
    private @Nullable CaseNumber openCase;
    private @Nullable FormationStep openStep;

    /** From now on this step of the case is open. */
    void opens(CaseNumber number, FormationStep step) {
        openCase = number;
        openStep = step;
    }

    @Override
    public CaseNumber number() {
        return CaseNumber.of("BF-2026-0000" + ++numbers);
    }

    @Override
    public void submitted(Formation formation, Route planned, String caseTitle, CurrentOfficial by) {
        route = planned;
        title = caseTitle;
        told.add("submitted " + formation.caseNumber());
    }

    @Override
    public OpenTask take(TaskRef task, FormationStep step, CurrentOfficial by) {
        if (openCase == null || step != openStep || !task.equals(TASK)) {
            throw new Missing();
        }
        return new OpenTask(
                task, TaskKey.of("userTask"), step.name(), openCase, "formation/page", "ROLE@U1", null, Instant.EPOCH, null,
                new Holding("ROLE@U1", "ROLE@U1", null, null), by);
    }

    @Override
    public void decided(
            OpenTask task, FormationStep step, Verdict verdict, @Nullable String opinion, List<ReturnReason> reasons,
            Formation formation) {
        told.add(step + " " + verdict + (opinion == null ? "" : " " + opinion));
    }

    @Override
    public void amended(
            OpenTask task, Formation formation, Route planned, @Nullable FormationStep straightTo, @Nullable String note) {
        route = planned;
        told.add("amended to " + (straightTo == null ? "first step" : straightTo));
    }

    @Override
    public void done(OpenTask task, FormationStep step, @Nullable String note, Formation formation) {
        told.add(step + (formation.hasMoreElections() ? " more" : " done"));
    }

    @Override
    public void takeForWithdrawal(CaseNumber number, CurrentOfficial by) {}

    @Override
    public void withdrawn(CaseNumber number, String reason, CurrentOfficial by) {
        told.add("withdrawn " + reason);
    }

    @Override
    public void registered(CaseNumber number) {
        told.add("registered " + number);
    }

    @Override
    public String process() {
        return "branch-formation";
    }

    @Override
    public TaskKey keyOf(FormationStep step) {
        return TaskKey.of(step.name());
    }

    @Override
    public Optional<FormationStep> stepOf(TaskKey key) {
        return Optional.of(FormationStep.valueOf(key.id()));
    }

    @Override
    public void turnedBack(Formation formation) {}
}
