package cn.yinxian.replay;

import cn.yinxian.demo.city.Dice;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.register.Member;
import cn.yinxian.register.Register;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.HandlerNaming;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.WaitingTask;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** The people of the city: they take their tasks when their habits say so, and do them through the program's own use cases. */
class Players {

    private static final int EARLY_MONTHS = 11;
    private static final int PLANNED_MONTHS = 9;
    private static final int ASSIGNED_MONTHS = 8;

    private final OpenTasks openTasks;
    private final Cast cast;
    private final BranchActs branchActs;
    private final SuperiorActs superiorActs;
    private final OtherActs otherActs;
    private final Register register;
    private final TransactionTemplate transaction;
    private final Map<CaseNumber, Life> cases = new HashMap<>();
    private Map<BranchCode, Life> lives = Map.of();
    private Agenda agenda = new Agenda(new PlainDays(2026, 2026));
    private Habits habits = new Habits(new PlainDays(2026, 2026), 0);
    private int acts;

    Players(
            OpenTasks openTasks, Cast cast, BranchActs branchActs, SuperiorActs superiorActs, OtherActs otherActs, Register register,
            TransactionTemplate transaction) {
        this.openTasks = openTasks;
        this.cast = cast;
        this.branchActs = branchActs;
        this.superiorActs = superiorActs;
        this.otherActs = otherActs;
        this.register = register;
        this.transaction = transaction;
    }

    void meet(Map<BranchCode, Life> all, PlainDays days, LocalDate today, long seed) {
        lives = all;
        agenda = new Agenda(days);
        habits = new Habits(days, seed);
        all.values().forEach(life -> lookAhead(life, today));
    }

    /** What somebody begins of their own accord in this term, before the program calls. */
    private void lookAhead(Life life, LocalDate today) {
        var code = life.branch.code();
        var day = life.end().minusMonths(life.temperament == Temperament.ASSIGNED ? ASSIGNED_MONTHS : EARLY_MONTHS);
        boolean begins = life.temperament == Temperament.EARLY || life.temperament == Temperament.WAVERING;
        if (day.isAfter(today) && (begins || life.temperament == Temperament.ASSIGNED)) {
            agenda.plan(day, new Agenda.Begin(code, !begins));
        }
    }

    /** A case has begun; whoever has a task in it means to do it some day. */
    void begun(CaseNumber number, @Nullable Life life, LocalDate today) {
        if (life != null) {
            cases.put(number, life);
            if (life.temperament == Temperament.DISSOLVED) {
                agenda.plan(today.plusDays(habits.dice().between(20, 170)), new Agenda.Dissolve(life.branch.code()));
            }
        }
        planAhead(number, today);
    }

    private void planAhead(CaseNumber number, LocalDate today) {
        for (var task : openTasks.waitingIn(number)) {
            if (!agenda.knows(task.task())) {
                day(number, task, today).ifPresent(day -> agenda.plan(day, new Agenda.Act(number, task.task())));
            }
        }
    }

    private Optional<LocalDate> day(CaseNumber number, WaitingTask task, LocalDate today) {
        var life = cases.get(number);
        if (life != null) {
            return habits.day(task.page(), life, today);
        }
        return task.page().equals("renewal/report-review") ? habits.review(today) : Optional.of(habits.office(today));
    }

    /** Does what is meant to be done this day. */
    void work(LocalDateTime now) {
        for (var plan : agenda.of(now.toLocalDate())) {
            if (plan instanceof Agenda.Act act) {
                openTasks.waitingIn(act.number()).stream()
                        .filter(task -> task.task().equals(act.task()))
                        .findFirst()
                        .ifPresent(task -> act(act.number(), task, now));
            } else if (plan instanceof Agenda.Begin begin) {
                begin(lives.get(begin.branch()), begin.assignment(), now);
            } else if (plan instanceof Agenda.Withdraw withdraw) {
                withdraw(withdraw.number(), now);
            } else if (plan instanceof Agenda.Dissolve dissolve) {
                dissolve(lives.get(dissolve.branch()), now);
            }
        }
    }

    private void act(CaseNumber number, WaitingTask task, LocalDateTime now) {
        var turn = new Turn(number, task.task(), task.page(), cast.behind(task.owner()), cases.get(number), now, new Dice(++acts, "act"));
        switch (task.page()) {
            case HandlerNaming.PAGE -> {
                otherActs.nameHandler(turn);
                agenda.forget(task.task());
            }
            case "renewal/issue-reminder" -> superiorActs.issueReminder(turn);
            case "renewal/request", "renewal/amend" -> branchActs.request(turn);
            case "renewal/reply" -> superiorActs.reply(turn);
            case "renewal/decide-shift" -> superiorActs.decideShift(turn);
            case "renewal/override-shift" -> superiorActs.overrideShift(turn);
            case "renewal/candidates" -> branchActs.propose(turn);
            case "renewal/vet" -> superiorActs.vet(turn);
            case "renewal/report-election" -> branchActs.report(turn);
            case "renewal/approve-secretary" -> superiorActs.approve(turn);
            case "filing/record" -> otherActs.record(turn);
            case "filing/answer" -> otherActs.answer(turn);
            case "renewal/report-review" -> otherActs.reportReview(turn);
            case "renewal/assess-review" -> otherActs.assessReview(turn);
            default -> throw new IllegalStateException("nobody knows what to do at " + task.page());
        }
        planAhead(number, now.toLocalDate());
        if (task.page().equals("filing/record") && turn.life() != null && !turn.life().isUnderWay()) {
            lookAhead(turn.life(), now.toLocalDate());
        }
    }

    private void begin(Life life, boolean assignment, LocalDateTime now) {
        if (life.isUnderWay() || life.isDissolved()) {
            return;
        }
        var code = life.branch.code();
        var group = assignment
                ? CandidateGroup.of(Role.PARTY_COMMITTEE, life.branch.committee())
                : CandidateGroup.of(Role.BRANCH_SECRETARY, code);
        if (!cast.anybody(group)) {
            return;
        }
        var by = cast.behind(group.toString());
        var today = now.toLocalDate();
        var number = assignment ? branchActs.assign(code, by) : branchActs.begin(code, today, life.end().minusMonths(PLANNED_MONTHS), by);
        life.begun(number, !assignment, now);
        begun(number, life, today);
        if (life.temperament == Temperament.WAVERING) {
            agenda.plan(today.plusDays(1), new Agenda.Withdraw(number));
        }
    }

    private void withdraw(CaseNumber number, LocalDateTime now) {
        var life = cases.get(number);
        branchActs.withdraw(number, cast.behind(CandidateGroup.of(Role.BRANCH_SECRETARY, life.branch.code()).toString()));
        life.ended(now);
    }

    /** Its members go to a branch that does nothing, so that nobody's election changes under their hands. */
    private void dissolve(Life life, LocalDateTime now) {
        var today = now.toLocalDate();
        var code = life.branch.code();
        var heir = lives.values().stream().filter(other -> other.temperament == Temperament.NEVER).findFirst().orElseThrow();
        transaction.executeWithoutResult(status -> {
            register.move(register.membersOf(code).stream().map(Member::code).toList(), heir.branch.code(), today);
            register.dissolve(code, today);
        });
        life.dissolved(now);
    }

    int acts() {
        return acts;
    }
}
