package cn.yinxian.selection.entry.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.selection.entry.EntryState;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {

    @ParameterizedTest
    @CsvSource({"党建引领, 4", "'党建，引领。', 6", "A Party day, 3", "2026年11月, 4", "'第 3 次 test-case 活动', 6", "'', 0", "'“一区一品”——品牌……', 12", "𠮷祥, 2"})
    void characters_are_counted_as_word_does(String text, int length) {
        assertThat(TextLength.of(text)).isEqualTo(length);
    }

    @Test
    void a_complete_entry_is_reviewed_and_an_agreed_one_waits_for_its_district() {
        var entry = AnEntry.draft();
        entry.submit(AnEntry.NUMBER, AnEntry.round(), AnEntry.AT);
        assertThat(entry.state()).isEqualTo(EntryState.IN_REVIEW);
        entry.review(Verdict.AGREE, null);
        assertThat(entry.state()).isEqualTo(EntryState.READY);
        entry.rank(2, "列第 2 位");
        entry.checked();
        entry.conclude(EntryState.NAMED, "入选");
        assertThat(entry.sheet().rank()).isEqualTo(2);
        entry.conclude(EntryState.REVOKED, "材料不实");
        assertThat(entry.state()).isEqualTo(EntryState.REVOKED);
    }

    @Test
    void everything_missing_is_told_at_once() {
        var entry = new Entry(EntrySheet.draft(AnEntry.ROUND, AnEntry.applicant(), new EntryPaper("", "", "", List.of()), AnEntry.AT));
        assertThatThrownBy(() -> entry.submit(AnEntry.NUMBER, AnEntry.round(), AnEntry.AT))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusals()).extracting("field")
                        .containsExactly("title", "summary", "text", "scores[0].score", "scores[1].score"));
        assertThat(entry.state()).isEqualTo(EntryState.DRAFT);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 61, 1000})
    void a_self_score_beyond_the_weight_is_refused_even_in_a_draft(int score) {
        assertThatThrownBy(() -> AnEntry.draft().revise(AnEntry.scored("political", score), AnEntry.round()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("0 至 60");
    }

    @Test
    void a_text_too_long_is_refused_with_its_length() {
        var paper = new EntryPaper("名称", "简介", "字".repeat(101), AnEntry.paper().scores());
        assertThatThrownBy(() -> AnEntry.draft().revise(paper, AnEntry.round())).isInstanceOf(Refused.class).hasMessageContaining("101 字，超过 100 字");
    }

    @Test
    void what_the_unit_has_not_reviewed_when_the_district_ranks_expires() {
        for (var state : List.of(EntryState.IN_REVIEW, EntryState.RETURNED)) {
            var entry = AnEntry.in(state);
            entry.rank(1, "列第 1 位");
            assertThat(entry.state()).isEqualTo(EntryState.EXPIRED);
        }
        var left = AnEntry.in(EntryState.READY);
        left.rank(null, "超过名额，排序在后");
        assertThat(left.state()).isEqualTo(EntryState.NOT_FORWARDED);
    }

    @Test
    void there_is_one_correction() {
        var entry = AnEntry.in(EntryState.FORWARDED);
        entry.askCorrection("请补充签到表");
        entry.correct(AnEntry.paper(), AnEntry.round());
        entry.checked();
        assertThat(entry.state()).isEqualTo(EntryState.IN_SELECTION);
        assertThatThrownBy(() -> entry.askCorrection("再补")).isInstanceOf(Refused.class).hasMessageContaining("一次");
    }

    @ParameterizedTest
    @EnumSource(EntryState.class)
    void only_what_still_takes_part_can_be_withdrawn_or_concluded(EntryState state) {
        if (state.isAlive()) {
            AnEntry.in(state).withdraw();
            AnEntry.in(state).conclude(EntryState.NOT_NAMED, "未入选");
        } else {
            assertThatThrownBy(() -> AnEntry.in(state).withdraw()).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> AnEntry.in(state).conclude(EntryState.NAMED, "入选")).isInstanceOf(Overtaken.class);
        }
    }
}
