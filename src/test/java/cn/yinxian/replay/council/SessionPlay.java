package cn.yinxian.replay.council;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.meeting.model.ItemRuling;
import cn.yinxian.council.meeting.model.Votes;
import cn.yinxian.council.meeting.usecase.AgendaChange;
import cn.yinxian.council.meeting.usecase.MeetingQueries;
import cn.yinxian.council.motion.Decision;
import cn.yinxian.demo.city.Dice;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.WaitingTask;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;

/** The meetings of the year, as their secretaries and conveners play them. */
final class SessionPlay {

    private static final List<Decision> DECISIONS = List.of(
            Decision.ADOPTED, Decision.ADOPTED, Decision.ADOPTED, Decision.ADOPTED, Decision.ADOPTED, Decision.ADOPTED_IN_PRINCIPLE,
            Decision.ADOPTED_AS_AMENDED, Decision.DEFERRED, Decision.RETURNED, Decision.REJECTED);
    private static final int ALL = 5;

    private final CouncilYear year;
    private final SessionActs acts;
    private final MotionActs motions;
    private final MeetingQueries queries;
    private final WorkingCalendar calendar;
    private final Books books;
    private final Dice dice;
    private final Map<CaseNumber, Session> known = new HashMap<>();
    private final List<UnitCode> districts = new ArrayList<>();
    private int decisions;

    SessionPlay(CouncilYear year, SessionActs acts, MotionActs motions, BeanFactory beans, Books books, Dice dice) {
        this.year = year;
        this.acts = acts;
        this.motions = motions;
        queries = beans.getBean(MeetingQueries.class);
        calendar = beans.getBean(WorkingCalendar.class);
        this.books = books;
        this.dice = dice;
    }

    void knows(List<Town.Seat> seats) {
        seats.stream().map(Town.Seat::place).filter(place -> !place.equals(Town.CITY)).forEach(districts::add);
    }

    UnitCode district() {
        return dice.pick(districts);
    }

    void convene(Session session) {
        session.number = acts.convene(session);
        known.put(session.number, session);
        year.follow(session.number);
    }

    void plan(CaseNumber number, WaitingTask task) {
        var session = known.get(number);
        switch (task.page()) {
            case "council/prepare-agenda" -> year.on(session.agenda, () -> year.act(number, task));
            case "council/freeze-agenda" -> year.in(2, () -> year.act(number, task));
            case "council/hold-meeting" -> year.on(acts.state(number).plan().day(), () -> year.act(number, task));
            default -> year.in(dice.between(1, 2), () -> year.act(number, task));
        }
    }

    void act(CaseNumber number, WaitingTask task, CurrentOfficial by) {
        var session = known.get(number);
        switch (task.page()) {
            case "council/prepare-agenda" -> prepare(session, task, by);
            case "council/freeze-agenda" -> review(session, task, by);
            case "council/hold-meeting" -> hold(session, task, by);
            case "council/draft-minutes" -> acts.write(number, task.task(), by);
            case "council/sign-minutes" -> sign(session, task, by);
            default -> throw new IllegalStateException("nobody knows what to do at " + task.page());
        }
    }

    private void prepare(Session session, WaitingTask task, CurrentOfficial by) {
        var number = session.number;
        if (!session.sentBack) {
            var place = session.seat.place();
            queries.ready(place).forEach(motion -> acts.arrange(number, task.task(), new AgendaChange.AddMotion(motion.number()), by));
            books.open.values().stream().filter(motion -> motions.state(motion).council().equals(place)).forEach(session.open::add);
            queries.followUps(place).forEach(one -> acts.arrange(number, task.task(), new AgendaChange.CarryOn(one.motion()), by));
            acts.arrange(number, task.task(), session.round > 1 ? new AgendaChange.ReportOnLast() : new AgendaChange.AddReport("通报有关情况"), by);
        }
        var ids = acts.state(number).agenda().items().stream().map(item -> item.id()).toList();
        acts.submit(number, task.task(), dice.shuffled(ids), by);
    }

    private void review(Session session, WaitingTask task, CurrentOfficial by) {
        if (session.isHeld()) {
            boolean back = !session.sentBack && dice.oneIn(4);
            session.sentBack |= back;
            acts.review(session.number, task.task(), back ? Verdict.RETURN : Verdict.AGREE, by);
        }
    }

    private void hold(Session session, WaitingTask task, CurrentOfficial by) {
        var number = session.number;
        if (!session.adjourned && dice.oneIn(6)) {
            session.adjourned = true;
            acts.attend(number, task.task(), 2, by);
            acts.adjourn(number, task.task(), calendar.plus(year.today(), 4), by);
            return;
        }
        int present = dice.between(3, ALL);
        acts.attend(number, task.task(), present, by);
        for (var item : acts.state(number).agenda().listed()) {
            boolean enough = !item.content().major() || present >= 4;
            var decision = enough ? dice.pick(DECISIONS) : Decision.DEFERRED;
            String text = "议定意见〔" + ++decisions + "〕，请抓好落实。";
            var votes = decision == Decision.ADOPTED && dice.oneIn(2) ? new Votes(present - 1, 0, 1) : null;
            acts.decide(number, task.task(), item.id(), new ItemRuling(decision, text, votes, List.of()), by);
            session.taken.add(new Session.Taken(item.title(), decision, text));
        }
        acts.finish(number, task.task(), by);
    }

    private void sign(Session session, WaitingTask task, CurrentOfficial by) {
        boolean back = dice.oneIn(6);
        acts.sign(session.number, task.task(), back ? Verdict.RETURN : Verdict.AGREE, by);
        if (!back) {
            acts.state(session.number).agenda().motions().forEach(year::follow);
        }
    }
}
