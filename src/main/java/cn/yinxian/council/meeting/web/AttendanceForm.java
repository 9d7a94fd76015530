package cn.yinxian.council.meeting.web;

import cn.yinxian.council.body.Council;
import cn.yinxian.council.meeting.model.Attendance;
import cn.yinxian.council.meeting.model.Attendee;
import cn.yinxian.council.meeting.model.Presence;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.UnitCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who came, as it is typed: a row for each member unit. */
public record AttendanceForm(
        @NotBlank @Size(max = 60) String chair,
        @Size(max = 100) List<@Valid Row> attendees,
        @Nullable @Size(max = 1000) String observers,
        long version) {

    public record Row(
            @NotBlank @Size(max = 32) String unit,
            @NotNull @Nullable Presence presence,
            @Nullable @Size(max = 60) String person,
            @Nullable @Size(max = 1000) String opinion) {}

    public AttendanceForm {
        attendees = attendees == null ? List.of() : new ArrayList<>(attendees);
    }

    static AttendanceForm of(Attendance came, long version) {
        return new AttendanceForm(
                came.chair(),
                came.attendees().stream().map(one -> new Row(one.unit().value(), one.presence(), one.person(), one.opinion())).toList(),
                came.observers(), version);
    }

    /** Codes of the units, in the order of the rows. */
    List<String> units() {
        return attendees.stream().map(row -> text(row.unit())).toList();
    }

    /** @throws Overtaken if the members are others by now */
    Attendance attendance(Council council) {
        var typed = attendees.stream().map(row -> UnitCode.of(row.unit())).toList();
        var members = council.members().stream().map(member -> member.unit()).toList();
        if (typed.size() != members.size() || !new HashSet<>(typed).equals(new HashSet<>(members))) {
            throw Overtaken.byAnother();
        }
        return new Attendance(chair.strip(), attendees.stream().map(row -> attendee(row, council)).toList(), text(observers));
    }

    private static Attendee attendee(Row row, Council council) {
        var member = council.member(UnitCode.of(row.unit())).orElseThrow(Overtaken::byAnother);
        return new Attendee(member.unit(), member.name(), row.presence(), text(row.person()), text(row.opinion()));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
