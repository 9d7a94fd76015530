package cn.yinxian.council.meeting.web;

import cn.yinxian.council.meeting.model.AgendaItem;
import cn.yinxian.council.meeting.model.Attendance;
import cn.yinxian.council.meeting.model.ItemDecision;
import cn.yinxian.council.meeting.model.Lateness;
import cn.yinxian.council.meeting.model.MeetingState;
import cn.yinxian.council.meeting.model.MeetingStatus;
import cn.yinxian.council.meeting.model.MeetingWording;
import cn.yinxian.council.meeting.model.MinutesText;
import cn.yinxian.council.meeting.usecase.MeetingQueries.Facts;
import cn.yinxian.organisation.ChineseDays;
import cn.yinxian.organisation.CurrentOfficial;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes what the pages of a meeting show: notes for the office alone, decisions for everybody else once the minutes are signed. */
@Component
class MeetingViews {

    private final MessageSource messages;

    MeetingViews(MessageSource messages) {
        this.messages = messages;
    }

    MeetingView of(Facts facts, CurrentOfficial me) {
        var state = facts.state();
        boolean office = facts.isOffice(me);
        boolean open = office || state.status() == MeetingStatus.SIGNED || state.status() == MeetingStatus.CLOSED;
        var agenda = state.agenda();
        var came = state.attendance();
        return new MeetingView(
                state.number().value(), new MeetingWording(state, facts.council().name()).name(), label(state.status()), about(facts),
                agenda.listed().stream().map(item -> item(item, agenda.placeOf(item), office, open)).toList(),
                agenda.awaiting().stream().map(item -> item(item, 0, office, open)).toList(), agenda.minutes(),
                came == null ? Map.of() : attendance(came), came == null || !office ? Map.of() : opinions(came), missed(state),
                open ? minutes(state.minutes()) : List.of(), office, state.version());
    }

    Map<String, String> about(Facts facts) {
        var state = facts.state();
        var lines = new LinkedHashMap<String, String>();
        lines.put("会议", new MeetingWording(state, facts.council().name()).name());
        lines.put("进展", label(state.status()));
        lines.put("时间", new MeetingWording(state, facts.council().name()).when());
        lines.put("地点", state.plan().venue());
        lines.put("议题征集截止", ChineseDays.of(state.plan().closesOn()));
        return lines;
    }

    private static MeetingView.Item item(AgendaItem item, int place, boolean office, boolean open) {
        var content = item.content();
        var motion = content.motion();
        ItemDecision decision = open ? item.decision() : null;
        return new MeetingView.Item(
                item.id(), place, motion == null ? null : motion.value(), content.title(), content.sponsor(), content.major(),
                item.lateness() != Lateness.IN_TIME, item.arrangement().minutes(), item.arrangement().attending(),
                office ? item.arrangement().note() : "", decision != null, decision == null ? null : decision.decision().name(),
                decision == null ? "" : decision.text(), decision == null || decision.votes() == null ? "" : decision.votes().words());
    }

    private static Map<String, String> attendance(Attendance came) {
        var lines = new LinkedHashMap<String, String>();
        lines.put("主持", came.chair());
        lines.put("人数", "成员单位 %d 个，出席 %d 个".formatted(came.members(), came.present()));
        for (String line : MinutesText.roster(came)) {
            int colon = line.indexOf('：');
            lines.put(line.substring(0, colon), line.substring(colon + 1));
        }
        return lines;
    }

    private static Map<String, String> opinions(Attendance came) {
        var lines = new LinkedHashMap<String, String>();
        came.attendees().stream().filter(one -> !one.opinion().isBlank()).forEach(one -> lines.put(one.unitName(), one.opinion()));
        return lines;
    }

    private static List<String> missed(MeetingState state) {
        return state.missed().stream()
                .map(one -> "%s：成员单位 %d 个，出席 %d 个，人数不足，延期到%s召开".formatted(
                        ChineseDays.of(one.day()), one.members(), one.present(), ChineseDays.of(one.next())))
                .toList();
    }

    private static List<String> minutes(@Nullable String text) {
        return text == null ? List.of() : Arrays.stream(text.split("\\R")).filter(line -> !line.isBlank()).toList();
    }

    private String label(MeetingStatus status) {
        String key = "MeetingStatus." + status;
        return Objects.requireNonNull(messages.getMessage(key, null, key, Locale.SIMPLIFIED_CHINESE));
    }
}
