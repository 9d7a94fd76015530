package cn.yinxian.replay.council;

import cn.yinxian.demo.city.Dice;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.WaitingTask;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The action items of the year: some units are prompt, some ask for more time, some are late, some never say a word. */
final class ItemPlay {

    /** How a lead unit takes its item. */
    private enum Manner {
        PROMPT,
        SLOW,
        ASKING,
        SENT_BACK,
        SILENT
    }

    private static final List<Manner> MANNERS = List.of(
            Manner.PROMPT, Manner.PROMPT, Manner.PROMPT, Manner.PROMPT, Manner.PROMPT, Manner.SLOW, Manner.SLOW, Manner.ASKING, Manner.SENT_BACK,
            Manner.SILENT);
    private static final int DAYS = 28;
    private static final int AFTER = 10;

    private final CouncilYear year;
    private final ItemActs acts;
    private final MotionActs motions;
    private final Books books;
    private final Dice dice;
    private final Map<CaseNumber, Manner> manners = new HashMap<>();
    private int left;

    ItemPlay(CouncilYear year, ItemActs acts, MotionActs motions, Books books, Dice dice, int actions) {
        this.year = year;
        this.acts = acts;
        this.motions = motions;
        this.books = books;
        this.dice = dice;
        left = actions;
    }

    void plan(CaseNumber number, WaitingTask task) {
        if (!task.page().equals("council/report-progress")) {
            year.in(dice.between(1, 2), () -> year.act(number, task));
            return;
        }
        LocalDate due = acts.state(number).dueOn();
        switch (manners.get(number)) {
            case PROMPT, SENT_BACK -> year.on(due.minusDays(dice.between(1, 9)), () -> year.act(number, task));
            case SLOW -> year.on(due.plusDays(dice.between(1, 12)), () -> year.act(number, task));
            case ASKING -> year.on(due.minusDays(AFTER), () -> year.act(number, task));
            case SILENT -> {
                // nobody reports
            }
        }
    }

    void act(CaseNumber number, WaitingTask task, CurrentOfficial by) {
        switch (task.page()) {
            case "council/split-items" -> split(number, task, by);
            case "council/report-progress" -> report(number, task, by);
            case "council/decide-extension" -> acts.extend(number, task.task(), dice.oneIn(4) ? Verdict.REFUSE : Verdict.AGREE, by);
            case "council/check-report" -> check(number, task, by);
            default -> close(number, task, by);
        }
    }

    /** A 续议 that says otherwise ends what is open; another one leaves it where it is. */
    private void split(CaseNumber motion, WaitingTask task, CurrentOfficial by) {
        var earlier = motions.state(motion).course().continuedWhy() == null ? null : motions.state(motion).paper().earlier();
        if (earlier != null && dice.oneIn(2)) {
            List.copyOf(books.open.keySet()).stream().filter(item -> books.open.get(item).equals(earlier)).forEach(item -> {
                acts.supersede(item, motion, by);
                books.open.remove(item);
            });
        }
        if (earlier != null || left == 0 || dice.oneIn(12)) {
            acts.leave(motion, task.task(), by);
            return;
        }
        int count = Math.min(left, dice.between(2, 3));
        left -= count;
        var place = motions.state(motion).council();
        var leads = IntStream.rangeClosed(1, count).mapToObj(n -> UnitCode.of(place.value() + "10" + n)).toList();
        for (var item : acts.split(motion, task.task(), leads, year.today().plusDays(DAYS), by)) {
            books.open.put(item, motion);
            manners.put(item, dice.pick(MANNERS));
            year.follow(item);
        }
    }

    private void report(CaseNumber number, WaitingTask task, CurrentOfficial by) {
        var due = acts.state(number).dueOn();
        if (manners.get(number) == Manner.ASKING && !year.today().isAfter(due)) {
            manners.put(number, Manner.SLOW);
            acts.ask(number, task.task(), due.plusDays(AFTER), by);
            return;
        }
        if (year.today().isAfter(due)) {
            books.late.add(number);
        }
        acts.report(number, task.task(), by);
    }

    private void check(CaseNumber number, WaitingTask task, CurrentOfficial by) {
        boolean back = manners.put(number, Manner.PROMPT) == Manner.SENT_BACK;
        acts.check(number, task.task(), back ? Verdict.RETURN : Verdict.AGREE, by);
    }

    private void close(CaseNumber number, WaitingTask task, CurrentOfficial by) {
        boolean back = dice.oneIn(10);
        acts.close(number, task.task(), back ? Verdict.RETURN : Verdict.AGREE, by);
        if (!back) {
            books.open.remove(number);
        }
    }
}
