package cn.yinxian.workflow.turning;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseStatus;
import cn.yinxian.workflow.persistence.TaskRow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when what was sent can be taken back; a branch secretary has ten minutes even if it has been read. */
class LastStepTest {

    private static final Instant SENT = Instant.parse("2026-11-23T01:00:00Z");
    private static final String SUPERIOR = "PARTY_COMMITTEE@330902101";

    @ParameterizedTest
    @CsvSource({
        "BRANCH_SECRETARY, 0,   true",
        "BRANCH_SECRETARY, 600, true",
        "BRANCH_SECRETARY, 601, false",
        "UNIT_CLERK,       0,   false",
        "DISTRICT_LEADER,  600, false"
    })
    void what_has_been_read_comes_back_to_a_branch_secretary_for_ten_minutes(Role role, int seconds, boolean open) {
        var next = next(SUPERIOR, SENT, null);

        var why = tooLate(role, seconds, next);

        assertThat(why.isEmpty()).isEqualTo(open);
        why.ifPresent(words -> assertThat(words).isEqualTo("对方已于2026年11月23日 09:00查看“批复”，不能取回"));
    }

    @Test
    void what_nobody_has_read_comes_back_to_anybody_whenever() {
        assertThat(tooLate(Role.UNIT_CLERK, 1_000_000, next(SUPERIOR, null, null))).isEmpty();
    }

    @Test
    void what_somebody_has_taken_or_done_does_not_come_back_even_within_the_ten_minutes() {
        assertThat(tooLate(Role.BRANCH_SECRETARY, 1, next("committee-jiaoyu", SENT, null))).contains("“批复”已由他人领取或转交办理，不能取回");
        assertThat(tooLate(Role.BRANCH_SECRETARY, 1, next(SUPERIOR, SENT, "committee-jiaoyu"))).contains("对方已办理“批复”，不能取回");
    }

    @Test
    void the_ten_minutes_of_a_submission_begin_with_it() {
        var first = new TaskRow(
                "t2", "RN-2026-00001", "userTask_reply", "userTask_reply", "批复", "renewal/reply", SUPERIOR, SUPERIOR, SUPERIOR, null, null, null,
                false, true, "task:t2", "r", SENT, null, false, SENT, null, null);

        var last = LastStep.of(file(), List.of(first), Set.of(), secretary(Role.BRANCH_SECRETARY)).orElseThrow();

        assertThat(last.tooLate(secretary(Role.BRANCH_SECRETARY), SENT.plus(Duration.ofMinutes(10)))).isEmpty();
        assertThat(last.tooLate(secretary(Role.BRANCH_SECRETARY), SENT.plus(Duration.ofMinutes(11)))).isPresent();
    }

    private static Optional<String> tooLate(Role role, int seconds, TaskRow next) {
        var done = new TaskRow(
                "t1", "RN-2026-00001", "userTask_request", "userTask_request", "请示", "renewal/request", "BRANCH_SECRETARY@B-1",
                "BRANCH_SECRETARY@B-1", "BRANCH_SECRETARY@B-1", null, null, null, false, true, "task:t1", "r",
                SENT.minusSeconds(60), null, false, SENT, SENT, "secretary");
        var me = secretary(role);
        return LastStep.of(file(), List.of(done, next), Set.of(), me).orElseThrow().tooLate(me, SENT.plusSeconds(seconds));
    }

    private static TaskRow next(String owner, @Nullable Instant readAt, @Nullable String endedBy) {
        return new TaskRow(
                "t2", "RN-2026-00001", "userTask_reply", "userTask_reply", "批复", "renewal/reply", SUPERIOR, owner, SUPERIOR, "t1", null, null,
                false, true, "task:t2", "r", SENT, null, false, readAt, endedBy == null ? null : SENT, endedBy);
    }

    private static CurrentOfficial secretary(Role role) {
        return new CurrentOfficial(
                OfficialId.of("secretary"), "钱书记", List.of(new Post(role, "330902101", "滨江区教育局", "/330900/330902/330902101/", DateRange.since(LocalDate.of(2020, 1, 1)), null)));
    }

    private static CaseFile file() {
        return new CaseFile(
                CaseNumber.of("RN-2026-00001"), "term-renewal", "换届", "branch:B-1", UnitCode.of("330902101"), "滨江区教育局",
                "/330900/330902/330902101/", OfficialId.of("secretary"), "钱书记", CandidateGroup.of(Role.UNIT_CLERK, UnitCode.of("330902101")),
                CaseStatus.UNDER_REVIEW, 1, SENT, null);
    }
}
