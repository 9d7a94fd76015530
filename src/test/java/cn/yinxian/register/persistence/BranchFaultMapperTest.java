package cn.yinxian.register.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.audit.Act;
import cn.yinxian.register.BranchFault;
import cn.yinxian.register.BranchFaults;
import cn.yinxian.register.BranchFaults.Faulty;
import cn.yinxian.register.BranchFaults.Finding;
import cn.yinxian.register.BranchFaults.Kept;
import cn.yinxian.register.BranchFaults.NewFinding;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.PartyStanding;
import cn.yinxian.register.Register;
import cn.yinxian.register.RegisterLoad;
import cn.yinxian.register.RegisterLoad.Batch;
import cn.yinxian.register.RegisterLoad.LoadedBranch;
import cn.yinxian.register.RegisterLoad.LoadedGathering;
import cn.yinxian.register.RegisterLoad.LoadedMember;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

/** The boundaries of each rule, and the life of a finding. */
@RegisterTables
class BranchFaultMapperTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UnitCode U1 = UnitCode.of("U1");
    private static final UnitCode U2 = UnitCode.of("U2");
    private static final UnitCode U3 = UnitCode.of("U3");
    private static final BranchCode HOME = BranchCode.of("B-U1-90");
    private static final BranchCode ONE = BranchCode.of("B-U1-01");
    private static final BranchCode TWO = BranchCode.of("B-U2-01");

    @Autowired
    private BranchFaults faults;

    @Autowired
    private Register register;

    @Autowired
    private RegisterLoad load;

    @Autowired
    private RegisterSurroundings around;

    private final List<LoadedBranch> branches = new ArrayList<>();
    private final List<LoadedMember> members = new ArrayList<>();
    private final List<LoadedGathering> gatherings = new ArrayList<>();

    @BeforeEach
    void nobodyIsThere() {
        around.forget();
    }

    @Test
    void three_formal_members_are_enough_two_are_not_and_probationary_ones_do_not_count() {
        branch(ONE, BranchKind.REGULAR, U1, 3, 0);
        branch(TWO, BranchKind.SEPARATED, U2, 2, 4);
        loaded();
        assertThat(faults.detect(BranchFault.FEW_FORMAL, 3)).containsExactly(new Faulty(TWO, 2, null));
    }

    @Test
    void a_branch_that_has_lost_everybody_is_found_and_one_that_has_ended_is_not() {
        branch(ONE, BranchKind.REGULAR, U1);
        branch(TWO, BranchKind.REGULAR, U2);
        loaded();
        register.dissolve(TWO, TODAY);
        assertThat(faults.detect(BranchFault.FEW_FORMAL, 3)).containsExactly(new Faulty(ONE, 0, null));
    }

    @Test
    void functional_branches_count_those_they_gather_and_temporary_ones_may_be_small() {
        branch(HOME, BranchKind.REGULAR, U1, 9, 0);
        for (var kind : List.of(BranchKind.CLUB_FUNC, BranchKind.COMMUNITY_FUNC, BranchKind.TEMP)) {
            branch(BranchCode.of("B-" + kind.name().replace('_', '-') + "-2"), kind, U1);
        }
        branch(ONE, BranchKind.CLUB_FUNC, U1);
        gather(ONE, 3);
        gather(BranchCode.of("B-CLUB-FUNC-2"), 2);
        loaded();
        assertThat(faults.detect(BranchFault.FUNCTIONAL_FEW, 3)).containsExactly(
                new Faulty(BranchCode.of("B-CLUB-FUNC-2"), 2, null), new Faulty(BranchCode.of("B-COMMUNITY-FUNC-2"), 0, null));
        assertThat(faults.detect(BranchFault.FEW_FORMAL, 3)).isEmpty();
    }

    @Test
    void fifty_members_are_not_too_many_and_fifty_one_are_probationary_ones_included() {
        branch(ONE, BranchKind.REGULAR, U1, 50, 0);
        branch(TWO, BranchKind.REGULAR, U2, 50, 1);
        loaded();
        assertThat(faults.detect(BranchFault.TOO_MANY, 50)).containsExactly(new Faulty(TWO, 51, null));
    }

    @Test
    void a_joint_branch_may_cover_as_many_units_as_the_figure_and_no_more() {
        branches.add(new LoadedBranch(ONE, "联合", BranchKind.JOINT, U1, U1, List.of(U1, U2), false, TODAY, null, null));
        branches.add(new LoadedBranch(TWO, "联合", BranchKind.JOINT, U2, U2, List.of(U1, U2, U3), false, TODAY, null, null));
        loaded();
        assertThat(faults.detect(BranchFault.MANY_UNITS, 2)).containsExactly(new Faulty(TWO, 3, null));
        assertThat(faults.detect(BranchFault.MANY_UNITS, 3)).isEmpty();
    }

    @Test
    void a_unit_of_a_joint_branch_that_reaches_three_formal_members_could_stand_alone_and_the_largest_is_named() {
        branch(ONE, BranchKind.JOINT, U1, 2, 1);
        people(ONE, U2, 2, PartyStanding.FULL);
        branch(TWO, BranchKind.JOINT, U2);
        people(TWO, U1, 3, PartyStanding.FULL);
        people(TWO, U3, 4, PartyStanding.FULL);
        branch(HOME, BranchKind.REGULAR, U1, 9, 0);
        loaded();
        assertThat(faults.detect(BranchFault.STAND_ALONE, 3)).containsExactly(new Faulty(TWO, 4, U3));
    }

    @Test
    void a_finding_stands_once_until_it_ends_and_may_come_again() {
        branch(ONE, BranchKind.REGULAR, U1);
        branch(TWO, BranchKind.REGULAR, U3);
        loaded();
        var found = faults.begin(BranchFault.FEW_FORMAL, List.of(new NewFinding(ONE, "正式党员 0 人"), new NewFinding(TWO, "正式党员 0 人")), TODAY);
        assertThat(found).extracting(Finding::branch).containsExactly(ONE, TWO);
        assertThat(faults.begin(BranchFault.TOO_MANY, List.of(), TODAY)).isEmpty();

        faults.reword(found.get(0).id(), "正式党员 1 人");
        var now = new Finding(found.get(0).id(), ONE, BranchFault.FEW_FORMAL, "正式党员 1 人", TODAY, null, 0);
        assertThat(faults.of(ONE)).containsExactly(now);
        assertThat(faults.find(now.id())).contains(now);

        faults.end(List.of(now), TODAY.plusDays(1));
        assertThat(faults.of(ONE)).isEmpty();
        assertThat(faults.find(now.id())).isEmpty();
        assertThat(faults.standing(BranchFault.FEW_FORMAL)).containsExactly(found.get(1));
        assertThat(faults.begin(BranchFault.FEW_FORMAL, List.of(new NewFinding(ONE, "又少了")), TODAY.plusDays(2))).hasSize(1);
        assertThat(around.acts).extracting(Act::verb)
                .containsExactly("register.load", "branch.fault", "branch.fault", "branch.sound", "branch.fault");
    }

    @Test
    void what_the_superior_lets_be_rests_until_its_day_and_is_said_once() {
        branch(ONE, BranchKind.REGULAR, U1);
        loaded();
        var found = faults.begin(BranchFault.TOO_MANY, List.of(new NewFinding(ONE, "党员 51 人")), TODAY);
        var kept = new Kept(TODAY.plusDays(30), "拟设党总支");
        faults.keep(found, kept);
        assertThat(faults.of(ONE)).singleElement().matches(now -> kept.equals(now.kept()) && now.version() == 1)
                .matches(now -> now.isKeptOn(TODAY.plusDays(30)) && !now.isKeptOn(TODAY.plusDays(31)));
        assertThatThrownBy(() -> faults.keep(found, kept)).isInstanceOf(Overtaken.class);
        assertThat(around.acts).last().matches(act -> act.detail().equals("同意保留现状至 2026-12-23：党员 51 人；理由：拟设党总支"));
    }

    @Test
    void two_checks_at_once_cannot_find_the_same_twice() {
        branch(ONE, BranchKind.REGULAR, U1);
        loaded();
        var found = List.of(new NewFinding(ONE, "正式党员 0 人"));
        faults.begin(BranchFault.FEW_FORMAL, found, TODAY);
        assertThatThrownBy(() -> faults.begin(BranchFault.FEW_FORMAL, found, TODAY)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void a_reader_sees_what_stands_in_the_own_charge_newest_first_in_pages() {
        branch(ONE, BranchKind.REGULAR, U1);
        branch(TWO, BranchKind.REGULAR, U3);
        loaded();
        faults.begin(BranchFault.FEW_FORMAL, List.of(new NewFinding(ONE, "甲"), new NewFinding(TWO, "乙")), TODAY);
        faults.begin(BranchFault.TOO_MANY, List.of(new NewFinding(ONE, "丙")), TODAY);
        assertThat(words(List.of("/440300/"), List.of(), null)).containsExactly("丙", "乙", "甲");
        assertThat(words(List.of("/440300/440306/"), List.of(), null)).containsExactly("乙");
        assertThat(words(List.of(), List.of(ONE), null)).containsExactly("丙", "甲");
        assertThat(words(List.of("/440300/"), List.of(), TWO)).containsExactly("乙");
        assertThat(words(List.of("/440300/440306/"), List.of(), ONE)).isEmpty();
        assertThat(words(List.of(), List.of(), null)).isEmpty();

        var first = faults.page(List.of("/440300/"), List.of(), null, null, 2);
        assertThat(first.rows()).hasSize(2);
        assertThat(faults.page(List.of("/440300/"), List.of(), null, Long.valueOf(first.next()), 2).rows())
                .extracting(line -> line.finding().words()).containsExactly("甲");
    }

    private List<String> words(List<String> paths, List<BranchCode> own, BranchCode only) {
        return faults.page(paths, own, only, null, 20).rows().stream().map(line -> line.finding().words()).toList();
    }

    private void branch(BranchCode code, BranchKind kind, UnitCode unit) {
        branches.add(new LoadedBranch(code, "支部" + code, kind, unit, unit, List.of(), false, TODAY, null, null));
    }

    private void branch(BranchCode code, BranchKind kind, UnitCode unit, int formal, int probationary) {
        branch(code, kind, unit);
        people(code, unit, formal, PartyStanding.FULL);
        people(code, unit, probationary, PartyStanding.PROBATIONARY);
    }

    private void people(BranchCode branch, UnitCode unit, int count, PartyStanding standing) {
        for (int i = 0; i < count; i++) {
            members.add(new LoadedMember("M" + members.size(), "党员", false, LocalDate.of(1950, 1, 1), LocalDate.of(1975, 7, 1), standing,
                    true, unit, branch, TODAY));
        }
    }

    private void gather(BranchCode branch, int count) {
        for (int i = 0; i < count; i++) {
            gatherings.add(new LoadedGathering(branch, "M" + i, TODAY));
        }
    }

    private void loaded() {
        load.load(new Batch(branches, members, gatherings, List.of()), null);
    }
}
