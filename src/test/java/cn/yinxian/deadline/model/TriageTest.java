package cn.yinxian.deadline.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.deadline.Audience;
import cn.yinxian.deadline.Duty;
import cn.yinxian.deadline.SkipReason;
import cn.yinxian.deadline.model.DueRungs.Way;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TriageTest {

    private static final Instant MORNING = Instant.parse("2026-11-25T00:30:00Z");
    private static final Duty DUTY = new Duty(
            "task:1", "task:1", "formation.reviewWorkdays", "DISTRICT_CLERK@440305",
            CandidateGroup.of(Role.DISTRICT_CLERK, UnitCode.of("440305")), null, "组建申请", "初审", null, "/inbox");

    private final LaidRung early = rung(1, 0, Audience.OWNER, 1);
    private final LaidRung late = rung(2, 0, Audience.OWNER, 3);
    private final LaidRung leader = rung(3, 0, Audience.LEADER, 4);

    @Test
    void of_several_that_are_due_to_the_same_people_the_last_is_sent_and_the_others_are_skipped_with_the_reason() {
        var triage = Triage.of(List.of(early, late, leader), Map.of(7L, standing(0, 1, List.of(DUTY))),
                Map.of(new Way(7, Audience.OWNER), 3, new Way(7, Audience.LEADER), 4), 1);
        assertThat(triage.asks()).extracting(Ask::rung).containsExactly(late, leader);
        assertThat(triage.skipped()).isEqualTo(Map.of(SkipReason.OVERTAKEN, List.of(1L)));
    }

    @Test
    void a_rung_of_an_older_version_is_skipped() {
        var triage = Triage.of(List.of(early), Map.of(7L, standing(1, 1, List.of(DUTY))), Map.of(), 1);
        assertThat(triage.skipped()).isEqualTo(Map.of(SkipReason.MOVED, List.of(1L)));
    }

    @Test
    void where_nothing_waits_nobody_is_reminded() {
        var triage = Triage.of(List.of(early), Map.of(7L, standing(0, 1, List.of())), Map.of(), 1);
        assertThat(triage.skipped()).isEqualTo(Map.of(SkipReason.NOTHING_TO_DO, List.of(1L)));
    }

    @Test
    void a_deadline_counted_by_an_older_calendar_waits() {
        var triage = Triage.of(List.of(early), Map.of(7L, standing(0, 1, List.of(DUTY))), Map.of(), 2);
        assertThat(triage.asks()).isEmpty();
        assertThat(triage.skipped()).isEmpty();
    }

    private static Standing standing(long version, long calendarVersion, List<Duty> duties) {
        return new Standing(7, TimeLimit.State.OPEN, MORNING, version, calendarVersion, duties);
    }

    private static LaidRung rung(long id, long version, Audience audience, int position) {
        return new LaidRung(id, 7, version, "r" + id, "提醒", audience, position, MORNING);
    }
}
