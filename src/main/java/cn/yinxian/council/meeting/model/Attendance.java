package cn.yinxian.council.meeting.model;

import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who came.
 *
 * @param chair who presides (主持)
 * @param attendees every member unit, in the order of the council
 * @param observers who sits in besides (列席), as typed
 */
public record Attendance(String chair, List<Attendee> attendees, String observers) {

    private static final String FIELD = "attendees";

    public Attendance {
        attendees = List.copyOf(attendees);
    }

    /** @throws Refused if somebody who is there has no name, or a head who is there sends an opinion too */
    void check() {
        var refusals = new ArrayList<Refusal>();
        if (chair.isBlank()) {
            refusals.add(Refusal.of("chair", "council.chair", "请写明会议主持人"));
        }
        for (int index = 0; index < attendees.size(); index++) {
            var one = attendees.get(index);
            if (one.isPresent() && one.person().isBlank()) {
                refusals.add(Refusal.of(FIELD + "[" + index + "].person", "council.attendee", one.unitName() + "出席，请写明出席人姓名"));
            }
            if (one.isPresent() && !one.opinion().isBlank()) {
                refusals.add(Refusal.of(
                        FIELD + "[" + index + "].opinion", "council.attendee", one.unitName() + "已经出席，当面发表意见，不填书面意见"));
            }
        }
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    public int members() {
        return attendees.size();
    }

    public int present() {
        return (int) attendees.stream().filter(Attendee::isPresent).count();
    }

    /** Those of the members who are there and not recused. */
    public int mayVote(Collection<UnitCode> recused) {
        return present() - new HashSet<>(recused).size();
    }

    public boolean meets(Share quorum) {
        return members() > 0 && quorum.isReachedBy(present(), members());
    }

    /** Why nothing can be decided with those who came; empty if it can. */
    public Optional<Refusal> refusal(Share quorum, String what) {
        return meets(quorum)
                ? Optional.empty()
                : Optional.of(Refusal.of("", "council.quorum", "成员单位 %d 个，出席 %d 个，不足%s（至少 %d 个），%s"
                        .formatted(members(), present(), quorum.words(), quorum.leastOf(members()), what)));
    }

    public boolean isThere(UnitCode unit) {
        return attendees.stream().anyMatch(one -> one.unit().equals(unit) && one.isPresent());
    }

    List<String> words(Presence presence) {
        return attendees.stream().filter(one -> one.presence() == presence).map(Attendee::words).toList();
    }

    /** Who sits in without a vote: those who stand in for an excused head, then the guests. */
    List<String> sittingIn() {
        var standIns = attendees.stream()
                .filter(one -> !one.isPresent() && !one.person().isBlank())
                .map(one -> one.unitName() + " " + one.person());
        return Stream.concat(standIns, Stream.of(observers.strip()).filter(text -> !text.isEmpty())).toList();
    }
}
