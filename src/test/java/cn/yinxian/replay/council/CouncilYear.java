package cn.yinxian.replay.council;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.motion.MotionWithdrawn;
import cn.yinxian.council.motion.model.MotionStatus;
import cn.yinxian.council.motion.model.Screening;
import cn.yinxian.demo.city.Dice;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.WaitingTask;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.BeanFactory;

/** The people of the councils through a year: prompt, late and silent ones. What they do they do through the program. */
final class CouncilYear {

    private static final List<Screening> AT_FIRST = List.of(
            Screening.ACCEPT, Screening.ACCEPT, Screening.ACCEPT, Screening.ACCEPT, Screening.ACCEPT, Screening.ACCEPT, Screening.ACCEPT,
            Screening.ACCEPT, Screening.ACCEPT, Screening.ACCEPT, Screening.ACCEPT, Screening.RETURN, Screening.RETURN, Screening.MERGE,
            Screening.REDIRECT, Screening.RAISE);

    private final WorkingCalendar calendar;
    private final OpenTasks tasks;
    private final People people;
    private final MotionActs motions;
    private final SessionPlay sessions;
    private final ItemPlay items;
    private final Books books;
    private final Dice dice;
    private final Diary diary = new Diary();
    private final Map<String, Screening> fates = new TreeMap<>();
    private LocalDate today = LocalDate.MIN;

    CouncilYear(BeanFactory beans, People people, Books books, Dice dice, int actions) {
        calendar = beans.getBean(WorkingCalendar.class);
        tasks = beans.getBean(OpenTasks.class);
        motions = new MotionActs(beans, people);
        items = new ItemPlay(this, new ItemActs(beans), motions, books, dice, actions);
        sessions = new SessionPlay(this, new SessionActs(beans, people), motions, beans, books, dice);
        this.people = people;
        this.books = books;
        this.dice = dice;
    }

    /** @param count of motions that are brought before it */
    void plan(Session session, int count) {
        diary.plan(session.convenes, () -> sessions.convene(session));
        for (int each = 0; each < count; each++) {
            boolean late = dice.oneIn(12);
            var day = calendar.plus(session.convenes, late ? 9 : dice.between(1, 8));
            diary.plan(day, () -> bring(session));
        }
    }

    void work(LocalDate day) {
        today = day;
        diary.workOff(day);
    }

    LocalDate today() {
        return today;
    }

    void in(int workdays, Runnable act) {
        diary.plan(calendar.plus(today, workdays), act);
    }

    /** On this day or the next working day, at the earliest today. */
    void on(LocalDate day, Runnable act) {
        diary.plan(day.isAfter(today) ? calendar.workdayOnOrAfter(day) : today, act);
    }

    private void bring(Session session) {
        var seat = session.seat;
        boolean member = !seat.place().equals(Town.CITY) || !dice.oneIn(3);
        String title = "关于第" + (books.brought.size() + 1) + "号事项的议题";
        var number = member
                ? motions.bring(seat.place(), dice.oneIn(2) ? Role.COUNCIL_MEMBER : Role.UNIT_CLERK, dice.pick(seat.members()), title)
                : motions.bring(seat.place(), Role.DISTRICT_CLERK, sessions.district(), title);
        books.brought.put(number, title);
        fates.put(number.value(), dice.pick(AT_FIRST));
        if (dice.oneIn(20)) {
            on(dice.oneIn(2) ? calendar.plus(session.agenda, 1) : calendar.plus(today, 1), () -> withdraw(number));
        }
        follow(number);
    }

    /** Before the agenda is fixed; {@link MotionWithdrawn} takes it from the agenda. */
    private void withdraw(CaseNumber number) {
        var status = motions.state(number).status();
        if (status == MotionStatus.SCREENING || status == MotionStatus.ACCEPTED || status == MotionStatus.ON_AGENDA) {
            motions.withdraw(number);
        }
    }

    /** Whoever has a new task in this case means to do it some day, or never. */
    void follow(CaseNumber number) {
        for (var task : tasks.waitingIn(number)) {
            if (diary.meets(task.task())) {
                plan(number, task);
            }
        }
    }

    private void plan(CaseNumber number, WaitingTask task) {
        switch (task.page()) {
            case "council/consent-late", "council/screen-motion" -> in(dice.between(1, 2), () -> act(number, task));
            case "council/amend-motion", "council/answer-redirected" -> {
                if (!dice.oneIn(6)) {
                    in(dice.between(1, 3), () -> act(number, task));
                }
            }
            case "council/split-items", "council/report-progress", "council/decide-extension", "council/check-report", "council/close-out" ->
                    items.plan(number, task);
            default -> sessions.plan(number, task);
        }
    }

    /** Does it, unless somebody has ended the task meanwhile. */
    void act(CaseNumber number, WaitingTask task) {
        if (tasks.waitingIn(number).stream().noneMatch(one -> one.task().equals(task.task()))) {
            return;
        }
        var by = people.behind(task.owner());
        switch (task.page()) {
            case "council/consent-late" -> motions.consent(number, task.task(), !dice.oneIn(3), by);
            case "council/screen-motion" -> screen(number, task, by);
            case "council/amend-motion" -> motions.amend(number, task.task(), by);
            case "council/answer-redirected" -> motions.answer(number, task.task(), by);
            case "council/split-items", "council/report-progress", "council/decide-extension", "council/check-report", "council/close-out" ->
                    items.act(number, task, by);
            default -> sessions.act(number, task, by);
        }
        follow(number);
    }

    /** What was meant for it happens the first time; after that it is accepted. */
    private void screen(CaseNumber number, WaitingTask task, CurrentOfficial by) {
        var fate = fates.put(number.value(), Screening.ACCEPT);
        boolean passesDown = fate == Screening.RAISE && motions.state(number).council().equals(Town.CITY);
        motions.screen(number, task.task(), passesDown ? Screening.PASS_DOWN : fate == null ? Screening.ACCEPT : fate, dice.oneIn(6), by);
    }

    SessionPlay sessions() {
        return sessions;
    }
}
