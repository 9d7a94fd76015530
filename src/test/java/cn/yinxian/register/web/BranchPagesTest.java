package cn.yinxian.register.web;

import static cn.yinxian.testing.TestOfficials.signedIn;
import static cn.yinxian.testing.TestOfficials.signedInAs;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Figure;
import cn.yinxian.organisation.Figures;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.Branch;
import cn.yinxian.register.BranchCount;
import cn.yinxian.register.BranchFault;
import cn.yinxian.register.BranchFaults;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.BranchLine;
import cn.yinxian.register.Member;
import cn.yinxian.register.Officer;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.register.PartyStanding;
import cn.yinxian.register.Register;
import cn.yinxian.register.RegisterSearch;
import cn.yinxian.register.RegisterSearch.Ending;
import cn.yinxian.register.RegisterSearch.HistoryLine;
import cn.yinxian.register.RegisterSearch.Query;
import cn.yinxian.register.Standings;
import cn.yinxian.register.TermStanding;
import cn.yinxian.register.usecase.BrowseBranches;
import cn.yinxian.register.usecase.OpenBranch;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Slice;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.testing.PageTest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest({BranchListController.class, BranchController.class})
@Import({BranchPagesTest.Day.class, BrowseBranches.class, OpenBranch.class, BranchHistory.class, BranchPages.class, Standing.class})
class BranchPagesTest {

    private static final UnitCode UNIT = UnitCode.of("440305017");
    private static final BranchCode CODE = BranchCode.of("B-440305017-01");
    private static final Map<String, Integer> FIGURES =
            Map.of("branch.minFormalMembers", 3, "branch.maxMembers", 50, "renewal.remindMonths", 6);

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    Register register;

    @MockitoBean
    RegisterSearch search;

    @MockitoBean
    Standings standings;

    @MockitoBean
    BranchFaults faults;

    @MockitoBean
    Units units;

    @MockitoBean
    Roster roster;

    @MockitoBean
    Figures figures;

    @BeforeEach
    void one_unit_with_one_branch_whose_term_is_over() {
        when(figures.on(any(), any())).thenAnswer(asked -> figure(asked.getArgument(0)));
        when(units.find(UNIT)).thenReturn(Optional.of(unit(UNIT)));
        when(units.require(any())).thenAnswer(asked -> unit(asked.getArgument(0)));
        when(units.findAll(any())).thenAnswer(asked -> asked.<Collection<UnitCode>>getArgument(0).stream()
                .collect(toMap(identity(), BranchPagesTest::unit)));
        when(register.require(any())).thenThrow(new Missing());
        doReturn(branch(BranchKind.REGULAR)).when(register).require(CODE);
        when(register.membersOf(CODE)).thenReturn(List.of(member("M1", "䶮世昌", CODE), member("M2", "<b>李桂兰</b>", CODE)));
        when(register.officersOf(CODE)).thenReturn(List.of(new Officer("M1", "䶮世昌", OfficerPost.SECRETARY)));
        when(search.history(CODE)).thenReturn(List.of(
                new HistoryLine(LocalDate.of(2023, 5, 31), true, "M1", "䶮世昌", OfficerPost.SECRETARY),
                new HistoryLine(LocalDate.of(2010, 1, 1), true, "M1", "䶮世昌", null)));
        when(search.branches(any())).thenReturn(new Slice<>(
                List.of(new BranchLine(branch(BranchKind.REGULAR), new BranchCount(CODE, 2, 1), null)), CODE.value()));
    }

    @Test
    void the_list_says_in_words_what_is_wrong_with_a_branch() {
        assertThat(mvc.get().uri("/branches?text=𠮷&ended=false").with(signedInAs(Role.UNIT_CLERK))).hasStatusOk().bodyText()
                .contains("𠮷祥里离退休干部党支部", "单独组建", "单位440305017", "3 人（其中预备党员 1 人）", "暂缺")
                .contains("严重超期 5 个月", "混编", "正式党员不足 3 人")
                .contains("/branches?text=%F0%A0%AE%B7&amp;unit=&amp;direct=false&amp;ended=false&amp;term=&amp;month=&amp;after=B-440305017-01");
    }

    @Test
    void the_list_asks_for_the_readers_paths_and_own_branch_only() {
        assertThat(mvc.get().uri("/branches").with(signedIn(secretaryOf("B-440305099-02")))).hasStatusOk();
        assertThat(asked()).isEqualTo(new Query(List.of(), List.of(BranchCode.of("B-440305099-02")), "", null, true, null, 20));
    }

    @Test
    void a_filter_stands_in_the_question() {
        assertThat(mvc.get().uri("/branches?text=x&unit=440305017&ended=true&after=B-1").with(signedInAs(Role.DISTRICT_CLERK)))
                .hasStatusOk();
        assertThat(asked()).isEqualTo(new Query(
                List.of("/440300/440305/440305017/"), List.of(), "x", "/440300/440305/440305017/", false, "B-1", 20));
    }

    @Test
    void terms_are_asked_for_by_standing_or_by_the_month_in_which_they_end() {
        assertThat(mvc.get().uri("/branches?term=OVERDUE").with(signedInAs(Role.DISTRICT_CLERK))).hasStatusOk();
        assertThat(mvc.get().uri("/branches?term=CRITICAL").with(signedInAs(Role.DISTRICT_CLERK))).hasStatusOk();
        assertThat(mvc.get().uri("/branches?term=SOON").with(signedInAs(Role.DISTRICT_CLERK))).hasStatusOk();
        assertThat(mvc.get().uri("/branches?month=2026-11").with(signedInAs(Role.DISTRICT_CLERK))).hasStatusOk();
        assertThat(mvc.get().uri("/branches?month=2027-02&unit=440305017").with(signedInAs(Role.DISTRICT_CLERK))).hasStatusOk().bodyText()
                .contains("当前只看：单位440305017，2027年2月届满", "unit=440305017&amp;direct=false&amp;ended=false&amp;term=&amp;month=2027-02");
        assertThat(mvc.get().uri("/branches?month=2027-02&term=OVERDUE").with(signedInAs(Role.DISTRICT_CLERK))).hasStatusOk().bodyText()
                .doesNotContain("2027年2月届满");
        assertThat(allAsked()).extracting(Query::ending).containsExactly(
                new Ending(null, LocalDate.of(2026, 11, 22), null), new Ending(null, null, TermStanding.OVERDUE_CRITICAL),
                new Ending(LocalDate.of(2026, 11, 23), LocalDate.of(2027, 5, 23), null),
                new Ending(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 30), null),
                new Ending(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28), null), new Ending(null, LocalDate.of(2026, 11, 22), null));
    }

    @Test
    void the_direct_part_of_a_unit_leaves_out_what_lies_below() {
        when(units.childrenOf(UNIT)).thenReturn(List.of(unit(UnitCode.of("440305018"))));
        assertThat(mvc.get().uri("/branches?unit=440305017&direct=true").with(signedInAs(Role.DISTRICT_CLERK))).hasStatusOk().bodyText()
                .contains("单位440305017（本级）");
        assertThat(asked().outside()).containsExactly("/440300/440305/440305018/");
    }

    @Test
    void a_month_or_standing_that_is_none_is_told_and_changes_nothing() {
        assertThat(mvc.get().uri("/branches?month=2027-13").with(signedInAs(Role.UNIT_CLERK))).hasStatus(422);
        assertThat(mvc.get().uri("/branches?term=LATE").with(signedInAs(Role.UNIT_CLERK))).hasStatus(422);
    }

    @Test
    void an_overlong_question_is_told_beside_its_field_and_kept() {
        assertThat(mvc.get().uri("/branches?text=" + "x".repeat(61)).with(signedInAs(Role.UNIT_CLERK)))
                .hasStatus(422).bodyText().contains("x".repeat(61), "不能超过 60 个字");
    }

    @Test
    void the_file_of_a_branch_shows_people_term_and_history() {
        assertThat(mvc.get().uri("/branches/" + CODE).with(signedInAs(Role.UNIT_CLERK))).hasStatusOk().bodyText()
                .contains("<h1>𠮷祥里离退休干部党支部</h1>", "2023年6月1日 至 2026年5月31日", "严重超期 5 个月")
                .contains("81 岁", "正式党员 2 人，预备党员 0 人，共 2 人", "<dt>书记</dt><dd>䶮世昌</dd>")
                .contains("2023年5月31日　䶮世昌 任书记", "2010年1月1日　䶮世昌 转入")
                .contains("&lt;b&gt;李桂兰&lt;/b&gt;").doesNotContain("<b>李桂兰");
    }

    @Test
    void what_the_nightly_check_has_found_stands_on_top_with_the_way_to_mend_it() {
        when(faults.of(CODE)).thenReturn(List.of(new BranchFaults.Finding(
                7, CODE, BranchFault.FEW_FORMAL, "正式党员 2 人，少于 3 人 — 《<b>条例》", LocalDate.of(2026, 11, 20), null, 0)));
        assertThat(mvc.get().uri("/branches/" + CODE).with(signedInAs(Role.UNIT_CLERK))).hasStatusOk().bodyText()
                .contains("正式党员不足", "正式党员 2 人，少于 3 人 — 《&lt;b&gt;条例》（2026年11月20日发现）", "/branch-checks?branch=" + CODE);
    }

    @Test
    void a_functional_branch_says_where_the_relation_is() {
        var home = BranchCode.of("B-440305018-01");
        doReturn(branch(BranchKind.CLUB_FUNC)).when(register).require(CODE);
        when(register.membersOf(CODE)).thenReturn(List.of(member("M1", "䶮世昌", home)));
        when(register.findAll(any())).thenReturn(Map.of(home, branch(BranchKind.REGULAR)));

        assertThat(mvc.get().uri("/branches/" + CODE).with(signedInAs(Role.UNIT_CLERK))).hasStatusOk().bodyText()
                .contains("组织关系在𠮷祥里离退休干部党支部", "䶮世昌 编入");
    }

    @Test
    void a_foreign_branch_looks_like_a_missing_one() {
        var foreign = mvc.get().uri("/branches/" + CODE).with(signedIn(clerkAt("/440300/440306/440306001/"))).exchange();
        var missing = mvc.get().uri("/branches/B-NONE-01").with(signedInAs(Role.CITY_CLERK)).exchange();
        var malformed = mvc.get().uri("/branches/no-such-code").with(signedInAs(Role.CITY_CLERK)).exchange();

        assertThat(List.of(foreign, missing, malformed)).allSatisfy(answer -> assertThat(answer).hasStatus(404));
        assertThat(foreign).bodyText().doesNotContain("𠮷祥里");
    }

    @Test
    void a_secretary_opens_the_own_branch_and_no_other() {
        assertThat(mvc.get().uri("/branches/" + CODE).with(signedIn(secretaryOf(CODE.value())))).hasStatusOk();
        assertThat(mvc.get().uri("/branches/" + CODE).with(signedIn(secretaryOf("B-440305017-02")))).hasStatus(404);
    }

    @Test
    void administrators_and_auditors_have_no_business_here() {
        assertThat(mvc.get().uri("/branches").with(signedInAs(Role.AUDITOR))).hasStatus(403);
        assertThat(mvc.get().uri("/branches/" + CODE).with(signedInAs(Role.SYSTEM_ADMIN))).hasStatus(403);
    }

    private Query asked() {
        return allAsked().get(0);
    }

    private List<Query> allAsked() {
        var query = ArgumentCaptor.forClass(Query.class);
        verify(search, atLeastOnce()).branches(query.capture());
        return query.getAllValues();
    }

    private static CurrentOfficial secretaryOf(String branch) {
        return official(new Post(Role.BRANCH_SECRETARY, branch, "某支部", "/440300/440305/440305017/", DateRange.since(LocalDate.of(2020, 1, 1)), null));
    }

    private static CurrentOfficial clerkAt(String path) {
        return official(new Post(Role.UNIT_CLERK, "440306001", "某单位", path, DateRange.since(LocalDate.of(2020, 1, 1)), null));
    }

    private static CurrentOfficial official(Post post) {
        return new CurrentOfficial(OfficialId.of("li.na"), "李娜", List.of(post));
    }

    private static Branch branch(BranchKind kind) {
        return new Branch(CODE, "𠮷祥里离退休干部党支部", kind, UNIT, UNIT, List.of(UNIT), true, true, LocalDate.of(2010, 1, 1),
                LocalDate.of(2023, 6, 1), LocalDate.of(2026, 5, 31), TermStanding.OVERDUE_CRITICAL, 0);
    }

    private static Member member(String code, String name, BranchCode branch) {
        return new Member(code, name, false, LocalDate.of(1945, 3, 1), LocalDate.of(1970, 7, 1), PartyStanding.FULL, true, UNIT,
                branch, true, 0);
    }

    private static Unit unit(UnitCode code) {
        return new Unit(code, "单位" + code, UnitKind.UNIT, null, null, true, "/440300/440305/" + code + "/", true, 0);
    }

    private static Figure figure(String key) {
        return new Figure(key, FIGURES.get(key).toString(), "NUMBER", null, true);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Day {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        }
    }
}
