package cn.yinxian.selection.round.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.selection.round.Criterion;
import cn.yinxian.selection.round.PhaseDays;
import cn.yinxian.selection.round.RoundMode;
import cn.yinxian.selection.round.RoundPhase;
import cn.yinxian.selection.round.RoundState;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTest {

    private static final CaseNumber NUMBER = CaseNumber.of("SR-2026-00001");
    private static final OfficialId LEADER = OfficialId.of("leader-city");

    private static Round published() {
        var round = ARound.draft();
        round.submit(NUMBER, ARound.YEAR);
        round.decide(Verdict.AGREE, LEADER);
        round.publish(ARound.DAY, ARound.phases());
        return round;
    }

    @Test
    void without_a_basis_the_leader_is_asked_at_once_with_one_the_organisation_department_first() {
        var showcase = ARound.draft();
        showcase.submit(NUMBER, ARound.YEAR);
        assertThat(showcase.sheet().state()).isEqualTo(RoundState.APPROVING);
        var honour = ARound.draft();
        honour.revise(ARound.plan("安委〔2026〕1号"), RoundMode.HONOUR);
        honour.submit(NUMBER, ARound.YEAR);
        assertThat(honour.sheet().state()).isEqualTo(RoundState.OPINION);
        honour.advise(Verdict.AGREE);
        assertThat(honour.sheet().state()).isEqualTo(RoundState.APPROVING);
    }

    @Test
    void weights_that_do_not_sum_to_a_hundred_are_refused() {
        var round = ARound.draft();
        round.revise(ARound.with(List.of(new Criterion("a", "甲", 60, ""), new Criterion("b", "乙", 39, ""))), RoundMode.SHOWCASE);
        assertThatThrownBy(() -> round.submit(NUMBER, ARound.YEAR)).isInstanceOf(Refused.class).hasMessageContaining("合计 99 分");
        assertThat(round.sheet().state()).isEqualTo(RoundState.DRAFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026年度先进支部评选", "示范支部授牌", "2026年度表彰"})
    void without_a_basis_no_word_of_honours_stands_in_the_title(String title) {
        assertThatThrownBy(() -> ARound.titled(title, null).requireComplete(ARound.YEAR)).isInstanceOf(Refused.class)
                .hasMessageContaining("没有批准依据");
        ARound.titled(title, "安委〔2026〕1号").requireComplete(ARound.YEAR);
    }

    @Test
    void a_published_plan_never_changes() {
        var round = published();
        var plan = round.sheet().plan();
        var other = ARound.with(List.of(new Criterion("a", "甲", 100, "")));
        assertThatThrownBy(() -> round.revise(other, RoundMode.SHOWCASE)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> round.amend(other, RoundMode.SHOWCASE, ARound.YEAR)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> round.turnBack(RoundState.RETURNED)).isInstanceOf(Refused.class);
        round.extend(ARound.DAY, moved(7), "适逢节日");
        round.closeCall();
        round.reach(RoundState.CHECKING);
        assertThat(round.sheet().plan()).isEqualTo(plan);
    }

    @Test
    void a_call_is_extended_once_and_only_while_it_runs() {
        var round = published();
        round.extend(ARound.DAY, moved(7), "适逢节日");
        assertThat(round.sheet().published().extension().from()).isEqualTo(ARound.DAY.plusDays(5));
        assertThat(round.sheet().published().callEndsOn()).isEqualTo(ARound.DAY.plusDays(7));
        assertThatThrownBy(() -> round.extend(ARound.DAY, moved(9), "再延")).isInstanceOf(Refused.class).hasMessageContaining("一次");
        var closed = published();
        closed.closeCall();
        assertThatThrownBy(() -> closed.extend(ARound.DAY, moved(7), "晚了")).isInstanceOf(Refused.class).hasMessageContaining("截止");
        assertThatThrownBy(() -> published().extend(ARound.DAY, moved(4), "提前")).isInstanceOf(Refused.class);
    }

    private static List<PhaseDays> moved(int days) {
        var workdays = new EnumMap<>(ARound.workdays());
        workdays.put(RoundPhase.CALL, days);
        return new PhaseCalendar((day, more) -> day.plusDays(more)).from(ARound.DAY, workdays);
    }

    @ParameterizedTest
    @EnumSource(value = RoundState.class, names = {"DRAFT", "APPROVING", "CALLING", "TERMINATED"})
    void the_areas_above_lead_a_round_forward_only(RoundState back) {
        var round = published();
        round.closeCall();
        assertThatThrownBy(() -> round.reach(back)).isInstanceOf(Overtaken.class);
        round.reach(RoundState.JUDGING);
        assertThat(round.sheet().state()).isEqualTo(RoundState.JUDGING);
    }

    @Test
    void phases_follow_each_other_without_a_gap_and_the_first_begins_at_once() {
        var phases = ARound.phases();
        assertThat(phases.get(0).from()).isEqualTo(ARound.DAY);
        for (int i = 1; i < phases.size(); i++) {
            assertThat(phases.get(i).from()).isEqualTo(phases.get(i - 1).to().plusDays(1));
        }
    }

    @Test
    void a_notice_of_a_showcase_speaks_of_no_honours_and_one_with_a_basis_names_it() {
        var showcase = new RoundWording(published().sheet(), ARound.kind());
        assertThat(showcase.noticeTitle() + String.join("", showcase.notice("向阳区 3 个")))
                .doesNotContain("表彰", "授牌", "示范", "评选", "先进", "命名")
                .contains("案例征集和展示交流", "向阳区 3 个", "3000 字", "主题和政治性（60 分）");
        var plan = ARound.plan("安委〔2026〕1号");
        var honoured = ARound.draft();
        honoured.revise(plan, RoundMode.HONOUR);
        honoured.submit(NUMBER, ARound.YEAR);
        honoured.advise(Verdict.AGREE);
        honoured.decide(Verdict.AGREE, LEADER);
        honoured.publish(ARound.DAY, ARound.phases());
        assertThat(String.join("", new RoundWording(honoured.sheet(), ARound.kind()).notice("向阳区 3 个"))).contains("安委〔2026〕1号", "表彰决定");
    }
}
