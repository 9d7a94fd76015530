package cn.yinxian.renewal.web;

import cn.yinxian.assembly.web.ElectionView;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.document.Documents;
import cn.yinxian.register.Member;
import cn.yinxian.renewal.model.RenewalMatter;
import cn.yinxian.renewal.usecase.RenewalFacts;
import cn.yinxian.renewal.usecase.RenewalPapers;
import cn.yinxian.renewal.web.RenewalView.Fact;
import cn.yinxian.renewal.web.RenewalView.Paper;
import cn.yinxian.renewal.web.RenewalView.Person;
import cn.yinxian.renewal.web.RenewalView.Ready;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a renewal into words. */
@Component
class RenewalViews {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Documents documents;
    private final RenewalPapers workingPapers;
    private final MessageSource messages;
    private final Clock clock;

    RenewalViews(Documents documents, RenewalPapers workingPapers, MessageSource messages, Clock clock) {
        this.documents = documents;
        this.workingPapers = workingPapers;
        this.messages = messages;
        this.clock = clock;
    }

    RenewalView of(RenewalFacts facts) {
        var papers = documents.of(facts.state().number()).stream()
                .map(issued -> new Paper(issued.id(), issued.draft().title(), issued.number()))
                .toList();
        var today = WorkingCalendar.dayOf(clock.instant());
        return new RenewalView(
                facts.branch().code().value(), warning(facts, today), lines(facts),
                facts.inPost().stream().map(one -> new Person(one.memberName(), label(one.post()))).toList(),
                facts.candidates().stream().map(one -> new Person(one.name(), candidate(one, today))).toList(),
                facts.posts().stream().map(one -> new Person(one.name(), label(one.post()) + (one.assigned() ? "（指派）" : ""))).toList(),
                facts.elections().stream().map(one -> ElectionView.of(facts.branch().name(), one)).toList(), papers,
                workingPapers.ready(facts).stream().map(one -> new Ready(one.id(), one.name())).toList());
    }

    private List<Fact> lines(RenewalFacts facts) {
        var state = facts.state();
        var lines = new ArrayList<Fact>();
        add(lines, "事项", label(state.matter()));
        add(lines, "党支部", facts.branch().name());
        add(lines, "本届任期", (state.term().start() == null ? "" : DAY.format(state.term().start())) + "至" + DAY.format(state.term().end()));
        add(lines, "党员人数", "正式党员 %d 人，其中有选举权 %d 人%s".formatted(
                facts.formal(), facts.voters(), facts.committee() ? "，设支部委员会" : "，不设支部委员会"));
        request(facts, lines);
        add(lines, "选举日期", day(state.electedOn()));
        return lines;
    }

    private void request(RenewalFacts facts, List<Fact> lines) {
        var asked = facts.state().request();
        if (asked == null) {
            return;
        }
        add(lines, "请示事项", facts.state().matter() == RenewalMatter.BY_ELECTION ? "补选" : label(asked.kind()));
        var resolution = asked.resolution();
        add(lines, "支部决议", facts.committee()
                ? "%s支委会研究，应到 %d 人，实到 %d 人".formatted(DAY.format(resolution.on()), resolution.size(), resolution.attending())
                : "%s由书记召集研究".formatted(DAY.format(resolution.on())));
        add(lines, "拟召开大会日期", day(asked.plannedOn()));
        add(lines, "应选名额", asked.seats() == 0 ? null : asked.seats() + " 名");
        add(lines, "理由", asked.reason() == null ? null : label(asked.reason()));
        add(lines, "请求延至", day(asked.postponedTo()));
        var shift = facts.shift();
        add(lines, "期限核算", shift == null ? null : shift.words() + (shift.article().isEmpty() ? "" : "（" + shift.article() + "）"));
        add(lines, "说明", asked.explanation());
    }

    private static @Nullable String warning(RenewalFacts facts, LocalDate today) {
        var state = facts.state();
        if (state.status().isOpen() && state.matter() == RenewalMatter.TERM && state.electedOn() == null && today.isAfter(state.term().end())) {
            return "本届任期已于%s届满，应当尽快完成换届。".formatted(DAY.format(state.term().end()));
        }
        return facts.shift() != null && facts.shift().isBeyond() && state.status().isOpen()
                ? "延期、提前合计超过上限，上级党组织同意后，还须市委组织部特批。"
                : null;
    }

    private String candidate(Member member, LocalDate today) {
        return "%s，%d 岁，%d 年入党".formatted(member.female() ? "女" : "男", member.ageOn(today), member.joinedOn().getYear());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    private String label(Enum<?> constant) {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return messages.getMessage(key, null, key, Locale.SIMPLIFIED_CHINESE);
    }

    private static void add(List<Fact> lines, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            lines.add(new Fact(label, value));
        }
    }
}
