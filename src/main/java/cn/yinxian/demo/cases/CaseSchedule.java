package cn.yinxian.demo.cases;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.demo.city.DemoCity;
import cn.yinxian.demo.city.Dice;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.register.BranchKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Gives each application its goal and its days: on working days of the past weeks, so that some steps are overdue, some
 * nearly, and most in good time. The day itself is left to the people who sign in.
 */
final class CaseSchedule {

    private static final int OVERDUE_REPLIES = 4;
    private static final int OVERDUE_REPLY_WORKDAYS = 27;
    private static final int SHORT_WAY = 4;
    private static final int AFTERNOON = 13;

    private final WorkingCalendar calendar;
    private final LocalDate day;
    private final Dice dice;
    private int overdueReplies = OVERDUE_REPLIES;

    private CaseSchedule(WorkingCalendar calendar, LocalDate day, long seed) {
        this.calendar = calendar;
        this.day = day;
        this.dice = new Dice(seed, "schedule");
    }

    static List<CaseScript> draw(DemoCity city, LocalDate day, long seed, WorkingCalendar calendar) {
        return new CaseSchedule(calendar, day, seed).scripts(new CasePlan(city, day, seed).draw());
    }

    private List<CaseScript> scripts(List<Proposal> proposals) {
        var goals = goals();
        var scripts = new ArrayList<CaseScript>();
        for (int ordinal = 0; ordinal < Math.min(proposals.size(), goals.size()); ordinal++) {
            var proposal = proposals.get(ordinal);
            var goal = goals.get(goals.size() - proposals.size() + ordinal);
            scripts.add(new CaseScript(ordinal, DemoCity.clerkOf(proposal.unit()), proposal, goal, days(proposal, goal)));
        }
        return scripts;
    }

    /** The large branches stand last among the applications, and so do the cases that wait for the city. */
    private List<CaseGoal> goals() {
        var goals = new ArrayList<CaseGoal>();
        Arrays.stream(CaseGoal.values())
                .filter(goal -> goal != CaseGoal.CITY_CONSENT)
                .forEach(goal -> goals.addAll(Collections.nCopies(goal.cases(), goal)));
        var mixed = new ArrayList<>(dice.shuffled(goals));
        mixed.addAll(Collections.nCopies(CaseGoal.CITY_CONSENT.cases(), CaseGoal.CITY_CONSENT));
        return mixed;
    }

    /** The way to the goal day by day; what a kind needs beyond it (a second election, a consent) on the last day. */
    private List<Instant> days(Proposal proposal, CaseGoal goal) {
        var days = new ArrayList<Instant>();
        int back = lastAct(goal);
        int further = 1 + (proposal.kind() == BranchKind.SEPARATED ? 1 : 0) + (proposal.reasons().isEmpty() ? 0 : 2);
        for (int act = 0; act < further; act++) {
            days.add(at(back, AFTERNOON + act));
        }
        for (int act = 0; act < goal.acts(); act++) {
            days.add(0, at(back, dice.between(8, 11)));
            back += dice.between(1, goal.acts() <= SHORT_WAY ? 3 : 2);
        }
        return days;
    }

    /** So many working days ago: most have come just now, some wait for long. */
    private int lastAct(CaseGoal goal) {
        if (goal == CaseGoal.DECISION && overdueReplies > 0) {
            overdueReplies--;
            return OVERDUE_REPLY_WORKDAYS;
        }
        return dice.oneIn(5) && goal.acts() <= SHORT_WAY ? dice.between(5, 8) : dice.between(1, 4);
    }

    private Instant at(int workdaysAgo, int hour) {
        return calendar.plus(day, -workdaysAgo)
                .atTime(hour, dice.between(0, 59), dice.between(0, 59))
                .atZone(WorkingCalendar.ZONE)
                .toInstant();
    }
}
