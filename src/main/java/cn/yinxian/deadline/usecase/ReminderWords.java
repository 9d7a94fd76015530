package cn.yinxian.deadline.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.Audience;
import cn.yinxian.deadline.Duty;
import cn.yinxian.deadline.model.Ask;
import cn.yinxian.deadline.model.Lamp;
import cn.yinxian.deadline.model.LaidRung;
import cn.yinxian.notification.Message;
import cn.yinxian.notification.Occasion;
import cn.yinxian.notification.Urgency;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Figures;
import cn.yinxian.organisation.GroupBook;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes reminders: what, how it stands, and the rule that asks for it. */
@Component
class ReminderWords {

    private final Figures figures;
    private final GroupBook book;
    private final Lamp lamp;

    ReminderWords(Figures figures, GroupBook book, WorkingCalendar calendar) {
        this.figures = figures;
        this.book = book;
        this.lamp = new Lamp(calendar);
    }

    /** How the groups are called whose delay others hear of. */
    Map<CandidateGroup, String> names(List<Ask> asks) {
        return book.describe(asks.stream()
                .filter(ask -> ask.rung().audience() != Audience.OWNER)
                .map(ask -> ask.duty().owners())
                .collect(Collectors.toSet()));
    }

    String standing(Instant due, Instant now) {
        return lamp.light(due, false, now).words();
    }

    Message message(Ask ask, String standing, Map<CandidateGroup, String> names) {
        var duty = ask.duty();
        String owners = names.getOrDefault(duty.owners(), "");
        String title =
                switch (ask.rung().audience()) {
                    case OWNER -> "“%s”的“%s”%s".formatted(duty.matter(), duty.step(), standing);
                    case LEADER -> "%s承办的“%s”（%s）%s，请督促办理".formatted(owners, duty.matter(), duty.step(), standing);
                    case NEXT_LEVEL -> "督办：%s承办的“%s”（%s）%s，请督促办结".formatted(owners, duty.matter(), duty.step(), standing);
                };
        return new Message(title, "依据：" + rule(duty.rule(), ask.rung().words()) + "。", duty.caseNumber(), link(ask), occasion(duty, ask.rung()));
    }

    String rule(String key, String words) {
        return figures.labelOf(figures.knows(key) ? key : Ladders.PREFIX + key) + "，" + words;
    }

    private static String link(Ask ask) {
        var number = ask.duty().caseNumber();
        return ask.rung().audience() == Audience.OWNER || number == null ? ask.duty().link() : "/cases/" + number;
    }

    private Occasion occasion(Duty duty, LaidRung rung) {
        var urgency = rung.audience() == Audience.OWNER ? Urgency.ORDINARY : Urgency.URGENT;
        return new Occasion(duty.rule() + "/" + rung.code(), rule(duty.rule(), rung.words()), urgency, duty.subject());
    }
}
