package cn.yinxian.selection.entry.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.selection.entry.EntryState;
import cn.yinxian.selection.entry.SelfScore;
import cn.yinxian.selection.entry.model.AnEntry;
import cn.yinxian.selection.entry.model.Bars;
import cn.yinxian.selection.entry.model.Entry;
import cn.yinxian.selection.entry.model.EntryBook;
import cn.yinxian.selection.entry.model.EntryPaper;
import cn.yinxian.selection.entry.model.EntrySheet;
import cn.yinxian.selection.round.EntryTally;
import cn.yinxian.selection.round.model.ARound;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.testing.MapperTest;
import cn.yinxian.testing.StoppedClock;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@MapperTest
@Import({MyBatisEntries.class, MyBatisBars.class, StoppedClock.class})
class EntryMapperTest {

    @Autowired
    private EntryBook entries;

    @Autowired
    private MyBatisEntries tallyAndDrafts;

    @Autowired
    private Bars bars;

    private static Entry full(EntryState state, String number) {
        return new Entry(new EntrySheet(
                0, CaseNumber.of(number), AnEntry.ROUND, AnEntry.applicant(), AnEntry.paper(), state, 2, "请补充签到表", "入选", AnEntry.AT, AnEntry.AT, 0));
    }

    @Test
    void everything_an_entry_holds_comes_back_and_can_be_cleared() {
        long id = entries.add(full(EntryState.RETURNED, "SE-2026-00007"));
        var kept = entries.require(CaseNumber.of("SE-2026-00007"));
        assertThat(kept.sheet()).usingRecursiveComparison().ignoringFields("id").isEqualTo(full(EntryState.RETURNED, "SE-2026-00007").sheet());
        assertThat(kept.sheet().id()).isEqualTo(id);
        var shorter = new EntryPaper("名称", "简介", "𠮷".repeat(90), List.of(new SelfScore("political", 0, "无"), new SelfScore("effect", 1, "有")));
        kept.amend(shorter, AnEntry.round());
        entries.update(kept);
        assertThat(entries.require(CaseNumber.of("SE-2026-00007")).sheet().paper()).isEqualTo(shorter);
    }

    @ParameterizedTest
    @EnumSource(EntryState.class)
    void every_state_is_kept_and_found_by_round_branch_and_applicant(EntryState state) {
        entries.add(full(state, "SE-2026-00007"));
        var only = EnumSet.of(state);
        assertThat(entries.ofRound(AnEntry.ROUND, null, only)).hasSize(1);
        assertThat(entries.ofRound(AnEntry.ROUND, ARound.DISTRICT, only)).hasSize(1);
        assertThat(entries.ofRound(AnEntry.ROUND, ARound.CITY, only)).isEmpty();
        assertThat(entries.ofBranch(AnEntry.BRANCH, only)).hasSize(1);
        assertThat(entries.ofApplicant(AnEntry.applicant(), EnumSet.complementOf(only))).isEmpty();
    }

    @Test
    void entries_are_counted_by_district() {
        int number = 1;
        for (var state : EntryState.values()) {
            entries.add(full(state, "SE-2026-%05d".formatted(number++)));
        }
        assertThat(tallyAndDrafts.of(AnEntry.ROUND)).containsOnlyKeys(ARound.DISTRICT)
                .containsEntry(ARound.DISTRICT, new EntryTally.Count(13, 10, 6));
    }

    @Test
    void of_two_who_change_it_the_second_is_told() {
        entries.add(full(EntryState.READY, "SE-2026-00007"));
        var first = entries.require(CaseNumber.of("SE-2026-00007"));
        var second = entries.require(CaseNumber.of("SE-2026-00007"));
        first.withdraw();
        second.withdraw();
        entries.update(first);
        assertThatThrownBy(() -> entries.update(second)).isInstanceOf(Overtaken.class);
    }

    @Test
    void drafts_are_their_owners_and_can_be_thrown_away() {
        long id = entries.add(AnEntry.draft());
        assertThat(tallyAndDrafts.draftsOf(OfficialId.of("secretary"))).hasSize(1);
        assertThat(tallyAndDrafts.draftsOf(OfficialId.of("another"))).isEmpty();
        entries.remove(entries.draft(id).orElseThrow());
        assertThat(entries.draft(id)).isEmpty();
    }

    @Test
    void a_bar_is_in_force_for_its_years_and_kept_once_for_an_entry() {
        var bar = new Bars.Bar("branch:XYMZJ-1", AnEntry.NUMBER, "材料不实", 2027, 2028);
        bars.add(bar, AnEntry.AT);
        bars.add(bar, AnEntry.AT);
        assertThat(bars.inForce("branch:XYMZJ-1", 2026)).isEmpty();
        assertThat(bars.inForce("branch:XYMZJ-1", 2028)).contains(bar);
        assertThat(bars.inForce("branch:XYMZJ-1", 2029)).isEmpty();
        assertThat(bars.inForce("unit:330901101", 2027)).isEmpty();
    }
}
