package cn.yinxian.register.persistence;

import static cn.yinxian.register.BranchKind.CLUB_FUNC;
import static cn.yinxian.register.BranchKind.JOINT;
import static cn.yinxian.register.BranchKind.REGULAR;
import static cn.yinxian.register.OfficerPost.DEPUTY_SECRETARY;
import static cn.yinxian.register.OfficerPost.MEMBER;
import static cn.yinxian.register.OfficerPost.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.yinxian.audit.Act;
import cn.yinxian.organisation.UnitMoved;
import cn.yinxian.register.Branch;
import cn.yinxian.register.BranchCount;
import cn.yinxian.register.BranchDissolved;
import cn.yinxian.register.BranchEntered;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.Member;
import cn.yinxian.register.Officer;
import cn.yinxian.register.OfficersAppointed;
import cn.yinxian.register.PartyStanding;
import cn.yinxian.register.Register;
import cn.yinxian.register.Register.NewBranch;
import cn.yinxian.register.Register.NewOfficer;
import cn.yinxian.register.Register.Renaming;
import cn.yinxian.register.RegisterLoad;
import cn.yinxian.register.RegisterLoad.Batch;
import cn.yinxian.register.RegisterLoad.LoadedBranch;
import cn.yinxian.register.RegisterLoad.LoadedGathering;
import cn.yinxian.register.RegisterLoad.LoadedMember;
import cn.yinxian.register.RegisterLoad.LoadedOfficer;
import cn.yinxian.register.RegisterSearch;
import cn.yinxian.register.RegisterSearch.MemberQuery;
import cn.yinxian.register.RegisterSearch.NameChange;
import cn.yinxian.register.RegisterSearch.Query;
import cn.yinxian.register.TermStanding;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.transaction.TestTransaction;
import org.springframework.transaction.IllegalTransactionStateException;

@RegisterTables
class RegisterMapperTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UnitCode U1 = UnitCode.of("U1");
    private static final UnitCode U2 = UnitCode.of("U2");
    private static final UnitCode U3 = UnitCode.of("U3");
    private static final BranchCode OLD = BranchCode.of("B-U1-07");

    @Autowired
    private Register register;

    @Autowired
    private RegisterSearch search;

    @Autowired
    private RegisterLoad load;

    @Autowired
    private RegisterSurroundings around;

    @Autowired
    private ApplicationEventPublisher publisher;

    @BeforeEach
    void a_branch_of_five_with_a_secretary_and_a_deputy() {
        around.forget();
        load.load(new Batch(
                List.of(loaded(OLD, "𠮷祥里离退休干部党支部", U1, TODAY.minusDays(1))),
                List.of(member("M1", "䶮世昌", 1945), member("M2", "李桂兰", 1950), member("M3", "王建国", 1948),
                        member("M4", "赵秀英", 1952), member("M5", "周卫东", 1955)),
                List.of(),
                List.of(new LoadedOfficer(OLD, "M1", SECRETARY, LocalDate.of(2023, 11, 23)),
                        new LoadedOfficer(OLD, "M2", DEPUTY_SECRETARY, LocalDate.of(2023, 11, 23)))),
                OfficialId.of("sys"));
    }

    @Test
    void a_loaded_branch_reads_back_as_it_was_given() {
        assertThat(register.require(OLD)).isEqualTo(new Branch(OLD, "𠮷祥里离退休干部党支部", REGULAR, U1, U1, List.of(U1),
                false, true, LocalDate.of(2010, 1, 1), LocalDate.of(2023, 11, 23), TODAY.minusDays(1), TermStanding.IN_TERM, 0));
        assertThat(register.membersOf(OLD)).extracting(Member::name)
                .containsExactly("䶮世昌", "王建国", "李桂兰", "赵秀英", "周卫东");
        assertThat(register.membersOf(OLD)).allMatch(Member::votes);
        assertThat(register.membersOf(OLD).get(0).ageOn(TODAY)).isEqualTo(81);
        assertThat(register.officersOf(OLD)).containsExactly(
                new Officer("M1", "䶮世昌", SECRETARY), new Officer("M2", "李桂兰", DEPUTY_SECRETARY));
        assertThat(around.places).containsOnlyKeys(OLD);
        assertThat(around.acts).extracting(Act::verb, Act::actor)
                .containsExactly(tuple("register.load", "sys"));
    }

    @Test
    void a_new_branch_gets_the_next_code_of_its_unit_and_takes_its_members_with_it() {
        var code = register.enter(newBranch("联合党支部", JOINT, List.of(U1, U2), List.of("M3", "M4", "M5")));

        assertThat(code).isEqualTo(BranchCode.of("B-U1-08"));
        assertThat(register.require(code).units()).containsExactly(U1, U2);
        assertThat(register.membersOf(code)).extracting(Member::code).containsExactly("M3", "M4", "M5");
        assertThat(register.membersOf(OLD)).extracting(Member::code).containsExactly("M1", "M2");
        assertThat(register.officersOf(code)).extracting(Officer::memberCode).containsExactly("M3");
        assertThat(around.events).contains(new BranchEntered(code));
        assertThat(around.places.get(code).name()).isEqualTo("联合党支部");
        assertThat(search.history(OLD)).filteredOn(line -> !line.began())
                .extracting(RegisterSearch.HistoryLine::memberCode).containsExactly("M3", "M4", "M5");
    }

    @Test
    void a_functional_branch_gathers_members_whose_relation_stays() {
        var club = register.enter(newBranch("书画社功能型党支部", CLUB_FUNC, List.of(U1), List.of("M3", "M4", "M5")));

        assertThat(register.membersOf(club)).extracting(Member::branch).containsOnly(OLD);
        assertThat(register.membersOf(OLD)).hasSize(5);
        assertThat(search.counts(List.of(OLD, club)))
                .containsEntry(OLD, new BranchCount(OLD, 5, 0))
                .containsEntry(club, new BranchCount(club, 3, 0));
        assertThatThrownBy(() -> register.move(List.of("M1"), club, TODAY))
                .isInstanceOf(Refused.class).hasMessageContaining("不转接组织关系");

        register.dissolve(club, TODAY);
        assertThat(register.membersOf(club)).isEmpty();
    }

    @Test
    void codes_count_on_within_a_unit_and_apart_in_another() {
        var first = register.enter(newBranch("一", CLUB_FUNC, List.of(), List.of()));
        var second = register.enter(newBranch("二", CLUB_FUNC, List.of(), List.of()));
        var elsewhere = register.enter(new NewBranch("三", CLUB_FUNC, U3, U3, List.of(), false, TODAY, null, null,
                List.of(), List.of()));

        assertThat(List.of(first, second, elsewhere)).extracting(BranchCode::value)
                .containsExactly("B-U1-08", "B-U1-09", "B-U3-01");
        assertThat(register.require(first).units()).containsExactly(U1);
    }

    @Test
    void each_move_is_kept_in_the_history_of_the_member() {
        var target = register.enter(newBranch("接收支部", REGULAR, List.of(U1), List.of()));

        register.move(List.of("M1", "M2"), target, TODAY);
        register.move(List.of("M2", "M1"), target, TODAY);
        register.move(List.of("M1"), OLD, TODAY.plusDays(9));

        assertThat(register.members(List.of("M1", "M2"))).extracting(Member::branch).containsExactly(OLD, target);
        assertThat(register.members(List.of("M1"))).extracting(Member::version).containsExactly(2L);
        assertThat(search.history(target)).extracting(RegisterSearch.HistoryLine::memberCode, RegisterSearch.HistoryLine::began)
                .containsExactly(tuple("M1", false),
                        tuple("M1", true), tuple("M2", true));
    }

    @Test
    void a_branch_with_members_is_not_dissolved() {
        assertThatThrownBy(() -> register.dissolve(OLD, TODAY)).isInstanceOf(Refused.class)
                .hasMessageContaining("还有 5 名党员的组织关系未转出");

        assertThat(register.require(OLD).active()).isTrue();
        assertThat(around.events).isEmpty();
    }

    @Test
    void an_emptied_branch_ends_with_its_posts_and_stays_readable() {
        var target = register.enter(newBranch("接收支部", REGULAR, List.of(U1), List.of("M1", "M2", "M3", "M4", "M5")));

        register.dissolve(OLD, TODAY);

        assertThat(register.require(OLD).active()).isFalse();
        assertThat(register.officersOf(OLD)).isEmpty();
        assertThat(register.branchesOf(U1)).extracting(Branch::code).containsExactly(target);
        assertThat(around.places).containsOnlyKeys(target);
        assertThat(around.events).contains(new BranchDissolved(OLD));
        assertThatThrownBy(() -> register.rename(OLD, named("新名", List.of(U1)), 1)).isInstanceOf(Refused.class).hasMessageContaining("已撤销");
    }

    @Test
    void a_stale_rename_is_refused_and_changes_nothing() {
        register.rename(OLD, named("新名一", List.of(U1, U2)), 0);

        assertThatThrownBy(() -> register.rename(OLD, named("新名二", List.of(U3)), 0)).isInstanceOf(Overtaken.class);

        assertThat(register.require(OLD).name()).isEqualTo("新名一");
        assertThat(register.require(OLD).units()).containsExactly(U1, U2);
        assertThat(around.places.get(OLD).name()).isEqualTo("新名一");
        assertThat(search.namesBefore(OLD)).containsExactly(new NameChange(
                TODAY, "𠮷祥里离退休干部党支部", "新名一", OfficialId.of("system"), CaseNumber.of("BF-2026-00007")));
        register.rename(OLD, named("新名一", List.of(U1)), 1);
        assertThat(search.namesBefore(OLD)).hasSize(1);
    }

    private static Renaming named(String name, List<UnitCode> units) {
        return new Renaming(name, units, TODAY, CaseNumber.of("BF-2026-00007"));
    }

    @Test
    void new_officers_take_over_on_the_first_day_of_the_term() {
        register.appoint(OLD, List.of(new NewOfficer("M3", SECRETARY)), TODAY, TODAY.plusYears(3).minusDays(1));

        assertThat(register.officersOf(OLD)).containsExactly(new Officer("M3", "王建国", SECRETARY));
        assertThat(register.require(OLD).termEnd()).isEqualTo("2029-11-22");
        assertThat(register.require(OLD).version()).isEqualTo(1);
        assertThat(around.events).containsExactly(new OfficersAppointed(OLD));
    }

    @Test
    void officers_of_a_term_to_come_do_not_hold_their_posts_yet() {
        register.appoint(OLD, List.of(new NewOfficer("M3", SECRETARY)), TODAY.plusDays(10), TODAY.plusYears(3));

        assertThat(register.officersOf(OLD)).extracting(Officer::memberCode).containsExactly("M1", "M2");
    }

    @Test
    void a_post_filled_in_mid_term_replaces_its_holder_and_leaves_the_others_and_the_term() {
        register.appoint(OLD, List.of(new NewOfficer("M1", SECRETARY), new NewOfficer("M2", DEPUTY_SECRETARY), new NewOfficer("M3", MEMBER),
                new NewOfficer("M4", MEMBER)), TODAY.minusYears(1), TODAY.plusYears(2));

        register.fill(OLD, List.of(new NewOfficer("M3", SECRETARY), new NewOfficer("M5", MEMBER)), TODAY);

        assertThat(register.officersOf(OLD)).extracting(Officer::memberCode, Officer::post).containsExactly(
                tuple("M3", SECRETARY), tuple("M2", DEPUTY_SECRETARY), tuple("M4", MEMBER), tuple("M5", MEMBER));
        assertThat(register.require(OLD).termEnd()).isEqualTo(TODAY.plusYears(2));
        assertThat(search.history(OLD)).filteredOn(line -> !line.began() && line.on().equals(TODAY))
                .extracting(RegisterSearch.HistoryLine::memberCode).containsExactly("M1", "M3");
        assertThat(around.events).containsExactly(new OfficersAppointed(OLD), new OfficersAppointed(OLD));
    }

    @Test
    void an_officer_who_leaves_the_branch_lays_down_the_post_there_and_the_others_keep_theirs() {
        var next = register.enter(newBranch("新支部", REGULAR, List.of(), List.of()));
        var club = register.enter(new NewBranch("合唱团", CLUB_FUNC, U1, U1, List.of(), false, TODAY, null, null,
                List.of("M1"), List.of(new NewOfficer("M1", SECRETARY))));
        register.move(List.of("M1", "M3"), next, TODAY);

        assertThat(register.officersOf(OLD)).extracting(Officer::memberCode).containsExactly("M2");
        assertThat(register.officersOf(club)).extracting(Officer::memberCode).containsExactly("M1");
        assertThat(around.acts).extracting(Act::detail).contains("组织关系转出，不再担任“𠮷祥里离退休干部党支部”班子职务 1 人");
        assertThatThrownBy(() -> register.fill(OLD, List.of(new NewOfficer("X9", SECRETARY)), TODAY))
                .isInstanceOf(Refused.class).hasMessageContaining("X9");
    }

    @Test
    void unknown_members_are_named_and_foreign_branches_are_missing() {
        assertThatThrownBy(() -> register.move(List.of("M1", "X9"), OLD, TODAY))
                .isInstanceOf(Refused.class).hasMessageContaining("X9");
        assertThatThrownBy(() -> register.appoint(OLD, List.of(new NewOfficer("X8", SECRETARY)), null, null))
                .isInstanceOf(Refused.class).hasMessageContaining("X8");
        assertThatThrownBy(() -> register.require(BranchCode.of("B-NONE-01"))).isInstanceOf(Missing.class);
    }

    @Test
    void nothing_is_written_without_a_transaction_of_the_caller() {
        TestTransaction.end();

        assertThatThrownBy(() -> register.enter(newBranch("无事务", REGULAR, List.of(U1), List.of())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_reader_sees_the_branches_below_the_own_paths_and_the_own_branch() {
        load.load(new Batch(List.of(loaded(BranchCode.of("B-U2-01"), "二支部", U2, TODAY), loaded(BranchCode.of("B-U3-01"), "三支部", U3, TODAY)),
                List.of(), List.of(), List.of()), null);

        assertThat(found(List.of("/440300/440305/"), List.of(), "")).containsExactly("B-U1-07", "B-U2-01");
        assertThat(found(List.of("/440300/440306/", "/440300/440305/U2/"), List.of(), "")).containsExactly("B-U2-01", "B-U3-01");
        assertThat(found(List.of(), List.of(OLD), "")).containsExactly("B-U1-07");
        assertThat(found(List.of("/440300/440306/"), List.of(OLD), "")).containsExactly("B-U1-07", "B-U3-01");
        assertThat(found(List.of(), List.of(), "")).isEmpty();
    }

    @Test
    void search_takes_wildcards_and_rare_characters_literally() {
        var everywhere = List.of("/440300/");

        assertThat(found(everywhere, List.of(), "𠮷祥")).containsExactly("B-U1-07");
        assertThat(found(everywhere, List.of(), "𠮶祥")).isEmpty();
        assertThat(found(everywhere, List.of(), " b-u1 ")).containsExactly("B-U1-07");
        assertThat(List.of("%", "_", "!", "' or 1=1 --", "\\")).allSatisfy(text ->
                assertThat(found(everywhere, List.of(), text)).isEmpty());
    }

    @Test
    void a_list_is_paged_by_key_with_counts_and_secretaries() {
        var more = new ArrayList<LoadedBranch>();
        for (int i = 11; i < 16; i++) {
            more.add(loaded(BranchCode.of("B-U1-" + i), "支部" + i, U1, TODAY));
        }
        load.load(new Batch(more, List.of(), List.of(), List.of()), null);

        var first = search.branches(new Query(List.of("/440300/"), List.of(), "", null, true, null, 4));
        var second = search.branches(new Query(List.of("/440300/"), List.of(), "", null, true, first.next(), 4));

        assertThat(first.rows()).extracting(line -> line.branch().code().value())
                .containsExactly("B-U1-07", "B-U1-11", "B-U1-12", "B-U1-13");
        assertThat(first.rows().get(0).count()).isEqualTo(new BranchCount(OLD, 5, 0));
        assertThat(first.rows().get(0).secretary()).isEqualTo("䶮世昌");
        assertThat(first.rows().get(1).secretary()).isNull();
        assertThat(second.rows()).hasSize(2);
        assertThat(second.next()).isNull();
    }

    @Test
    void members_are_found_by_name_number_unit_and_branch_a_page_of_them_and_how_many_there_are() {
        assertThat(chosen(new MemberQuery(List.of(U1), null, null, "", List.of(), 2))).containsExactly("M1", "M3", "5");
        assertThat(chosen(new MemberQuery(List.of(), null, OLD, "赵", List.of(), 9))).containsExactly("M4", "1");
        assertThat(chosen(new MemberQuery(List.of(), "/440300/", null, "m2", List.of(), 9))).containsExactly("M2", "1");
        assertThat(chosen(new MemberQuery(List.of(U1), null, null, "", List.of("M1", "M3", "M9"), 9))).containsExactly("M2", "M4", "M5", "3");
        assertThat(chosen(new MemberQuery(List.of(U2), null, null, "", List.of(), 9))).containsExactly("0");
        assertThat(chosen(new MemberQuery(List.of(), "/440399/", null, "赵", List.of(), 9))).containsExactly("0");
        assertThat(chosen(new MemberQuery(List.of(U1), null, null, "%", List.of(), 9))).containsExactly("0");
        assertThat(search.retiredFormal(List.of(U1, U2))).containsExactly(Map.entry(U1, 5));
        assertThat(search.retiredFormal(List.of())).isEmpty();
    }

    @Test
    void names_of_a_committee_are_found_by_their_beginning() {
        assertThat(search.names(U1, "𠮷祥里", null)).containsExactly("𠮷祥里离退休干部党支部");
        assertThat(search.names(U1, "𠮷祥里", OLD)).isEmpty();
        assertThat(search.names(U1, "_祥里", null)).isEmpty();
        assertThat(search.names(U2, "𠮷祥里", null)).isEmpty();
    }

    /** The numbers of those listed, then how many there are. */
    private List<String> chosen(MemberQuery query) {
        var found = search.retiredMembers(query);
        return Stream.concat(found.members().stream().map(Member::code), Stream.of(String.valueOf(found.total()))).toList();
    }

    @Test
    void branches_follow_their_unit_to_its_new_place() {
        publisher.publishEvent(new UnitMoved("/440300/440305/", "/440300/440399/"));

        assertThat(found(List.of("/440300/440305/"), List.of(), "")).isEmpty();
        assertThat(found(List.of("/440300/440399/U1/"), List.of(), "")).containsExactly("B-U1-07");
    }

    @Test
    void a_load_that_names_what_is_not_there_is_refused_with_every_reason() {
        var batch = new Batch(
                List.of(loaded(OLD, "重复", U1, TODAY), loaded(BranchCode.of("B-U9-01"), "无单位", UnitCode.of("U9"), TODAY)),
                List.of(member("M1", "重复", 1950)),
                List.of(new LoadedGathering(BranchCode.of("B-U7-01"), "M1", TODAY)),
                List.of(new LoadedOfficer(OLD, "M99", SECRETARY, TODAY)));

        assertThat(load.check(batch)).extracting(refusal -> refusal.facts()).containsExactly(
                "单位代码不存在：U9", "支部代码已在底册中：B-U1-07", "党员编号已在底册中：M1", "支部代码不存在：B-U7-01",
                "党员编号不存在：M99");
        assertThatThrownBy(() -> load.load(batch, null)).isInstanceOf(Refused.class);
    }

    @Test
    void a_city_of_twelve_hundred_branches_loads_in_seconds() {
        var branches = new ArrayList<LoadedBranch>();
        var members = new ArrayList<LoadedMember>();
        var officers = new ArrayList<LoadedOfficer>();
        for (int b = 1; b <= 1200; b++) {
            var code = BranchCode.of("B-U2-" + b);
            branches.add(loaded(code, "第" + b + "党支部", U2, TODAY));
            for (int m = 0; m < 12; m++) {
                members.add(new LoadedMember("P" + b + "-" + m, "党员" + m, m % 2 == 0, LocalDate.of(1950, 1, 1),
                        LocalDate.of(1975, 7, 1), PartyStanding.FULL, true, U2, code, LocalDate.of(2010, 1, 1)));
            }
            officers.add(new LoadedOfficer(code, "P" + b + "-0", SECRETARY, LocalDate.of(2024, 1, 1)));
        }
        var began = Instant.now();

        load.load(new Batch(branches, members, List.of(), officers), null);

        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(20));
        assertThat(register.branchesOf(U2)).hasSize(1200);
        assertThat(register.enter(new NewBranch("续", CLUB_FUNC, U2, U2, List.of(), false, TODAY, null, null, List.of(), List.of())))
                .isEqualTo(BranchCode.of("B-U2-1201"));
    }

    private List<String> found(List<String> paths, List<BranchCode> branches, String text) {
        return search.branches(new Query(paths, branches, text, null, true, null, 20)).rows().stream()
                .map(line -> line.branch().code().value())
                .toList();
    }

    private static NewBranch newBranch(String name, BranchKind kind, List<UnitCode> units, List<String> members) {
        var officers = members.isEmpty() ? List.<NewOfficer>of() : List.of(new NewOfficer(members.get(0), SECRETARY));
        return new NewBranch(name, kind, U1, U1, units, false, TODAY, TODAY, TODAY.plusYears(3), members, officers);
    }

    private static LoadedBranch loaded(BranchCode code, String name, UnitCode unit, LocalDate termEnd) {
        return new LoadedBranch(code, name, REGULAR, unit, unit, List.of(), false, LocalDate.of(2010, 1, 1),
                LocalDate.of(2023, 11, 23), termEnd);
    }

    private static LoadedMember member(String code, String name, int bornIn) {
        return new LoadedMember(code, name, false, LocalDate.of(bornIn, 3, 1), LocalDate.of(bornIn + 25, 7, 1),
                PartyStanding.FULL, true, U1, OLD, LocalDate.of(2010, 1, 1));
    }
}
