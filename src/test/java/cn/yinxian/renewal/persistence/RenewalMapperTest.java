package cn.yinxian.renewal.persistence;

import static cn.yinxian.renewal.model.ARenewal.AT;
import static cn.yinxian.renewal.model.ARenewal.BRANCH;
import static cn.yinxian.renewal.model.ARenewal.END;
import static cn.yinxian.renewal.model.ARenewal.NUMBER;
import static cn.yinxian.renewal.model.ARenewal.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.register.OfficerPost;
import cn.yinxian.renewal.model.ARenewal;
import cn.yinxian.renewal.model.Holder;
import cn.yinxian.renewal.model.Renewal;
import cn.yinxian.renewal.model.RenewalMatter;
import cn.yinxian.renewal.model.RenewalState;
import cn.yinxian.renewal.model.RenewalStatus;
import cn.yinxian.renewal.model.RenewalStep;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.renewal.model.Request;
import cn.yinxian.renewal.model.RequestKind;
import cn.yinxian.renewal.model.Resolution;
import cn.yinxian.renewal.model.ShiftReason;
import cn.yinxian.renewal.model.Term;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import cn.yinxian.testing.MapperTest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@MapperTest
@Import({MyBatisRenewals.class, RenewalMapperTest.Today.class})
class RenewalMapperTest {

    private static final String HOSTILE = "${7*7} <b>'; drop table renewal; --𠮷䶮" + "𠮷".repeat(900);

    @Autowired
    private Renewals renewals;

    @Autowired
    private JdbcClient database;

    @Test
    void everything_a_renewal_holds_comes_back() {
        renewals.add(begun(NUMBER, RenewalMatter.TERM, null));
        var whole = new RenewalState(
                NUMBER, BRANCH, RenewalMatter.TERM, true, ARenewal.TERM, RenewalStatus.ELECTED, RenewalStep.DECIDE_SHIFT,
                new Request(RequestKind.POSTPONE, new Resolution(TODAY, 7, 4), TODAY.plusDays(3), 5, ShiftReason.DECISIVE_TASK, END.plusMonths(13), HOSTILE),
                List.of("P-9", "P-1", "P-5"),
                List.of(new Holder("P-9", OfficerPost.SECRETARY, true), new Holder("P-1", OfficerPost.MEMBER, false), new Holder("P-5", OfficerPost.MEMBER, false)),
                TODAY.minusDays(1), true, AT, 0);

        renewals.update(new Renewal(whole));

        assertThat(renewals.require(NUMBER).state()).usingRecursiveComparison().ignoringFields("version").isEqualTo(whole);
        assertThat(renewals.require(NUMBER).state().version()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(RenewalStatus.class)
    void every_state_is_kept_and_open_ones_are_found_by_their_branch(RenewalStatus status) {
        renewals.add(begun(NUMBER, RenewalMatter.TERM, null));
        renewals.update(new Renewal(state(status, null, 0)));
        assertThat(renewals.require(NUMBER).status()).isEqualTo(status);
        assertThat(renewals.underWay(BRANCH).isPresent()).isEqualTo(status.isOpen());
        assertThat(renewals.renewing(List.of(BRANCH)).contains(BRANCH)).isEqualTo(status.isOpen());
    }

    @ParameterizedTest
    @EnumSource(RenewalMatter.class)
    void each_matter_begins_with_what_was_asked_and_only_a_term_renews(RenewalMatter matter) {
        var asked = matter == RenewalMatter.ASSIGNMENT ? null : ARenewal.early(END.minusMonths(8));
        var begun = begun(NUMBER, matter, asked);
        renewals.add(begun);
        assertThat(renewals.require(NUMBER).state()).isEqualTo(begun.state());
        assertThat(renewals.renewing(List.of(BRANCH, BranchCode.of("B-NONE-01"))).isEmpty()).isEqualTo(matter != RenewalMatter.TERM);
        assertThat(renewals.renewing(List.of())).isEmpty();
    }

    @Test
    void a_term_without_a_known_beginning_is_kept_too() {
        var open = new Renewal(new RenewalState(
                NUMBER, BRANCH, RenewalMatter.TERM, true, new Term(null, END), RenewalStatus.CALLED, null, null, List.of(), List.of(), null, false, AT, 0));
        renewals.add(open);
        assertThat(renewals.require(NUMBER).state()).isEqualTo(open.state());
    }

    @Test
    void candidates_and_posts_are_replaced_and_can_be_cleared() {
        renewals.add(begun(NUMBER, RenewalMatter.TERM, ARenewal.inTime()));
        renewals.update(new Renewal(with(List.of("P-1", "P-2"), List.of(ARenewal.SECRETARY, ARenewal.MEMBER), 0)));
        renewals.update(new Renewal(with(List.of("P-2"), List.of(ARenewal.MEMBER), 1)));
        assertThat(renewals.require(NUMBER).candidates()).containsExactly("P-2");
        assertThat(renewals.require(NUMBER).holders()).containsExactly(ARenewal.MEMBER);
        renewals.update(new Renewal(with(List.of(), List.of(), 2)));
        assertThat(renewals.require(NUMBER).candidates()).isEmpty();
        assertThat(renewals.require(NUMBER).holders()).isEmpty();
        assertThat(database.sql("select count(*) from renewal_candidate").query(Integer.class).single()).isZero();
    }

    @Test
    void a_branch_has_one_under_way_and_after_it_the_next() {
        renewals.add(begun(NUMBER, RenewalMatter.BY_ELECTION, ARenewal.inTime()));
        var second = begun(CaseNumber.of("TR-2026-00002"), RenewalMatter.TERM, null);
        assertThatThrownBy(() -> renewals.add(second)).isInstanceOf(Refused.class).hasMessageContaining("在办");
        var first = renewals.require(NUMBER);
        first.withdraw();
        renewals.update(first);
        renewals.add(second);
        assertThat(renewals.underWay(BRANCH)).get().extracting(Renewal::number).isEqualTo(second.number());
    }

    @Test
    void of_two_who_change_it_the_second_is_told_and_changes_nothing() {
        renewals.add(begun(NUMBER, RenewalMatter.TERM, ARenewal.inTime()));
        var first = renewals.require(NUMBER);
        var second = renewals.require(NUMBER);
        first.reply(Verdict.AGREE);
        second.reply(Verdict.RETURN);
        renewals.update(first);
        assertThatThrownBy(() -> renewals.update(second)).isInstanceOf(Overtaken.class);
        assertThat(renewals.require(NUMBER).status()).isEqualTo(RenewalStatus.AGREED);
        assertThat(renewals.require(NUMBER).state().returnedFrom()).isNull();
    }

    @Test
    void what_nobody_began_is_missing() {
        assertThatThrownBy(() -> renewals.require(NUMBER)).isInstanceOf(Missing.class);
        assertThat(renewals.underWay(BRANCH)).isEmpty();
    }

    private static Renewal begun(CaseNumber number, RenewalMatter matter, @Nullable Request asked) {
        return Renewal.begin(number, BRANCH, matter, asked == null, ARenewal.TERM, asked, AT);
    }

    private static RenewalState state(RenewalStatus status, @Nullable Request request, long version) {
        return new RenewalState(
                NUMBER, BRANCH, RenewalMatter.TERM, true, ARenewal.TERM, status, null, request, List.of(), List.of(), null, false, AT, version);
    }

    private static RenewalState with(List<String> candidates, List<Holder> holders, long version) {
        return new RenewalState(
                NUMBER, BRANCH, RenewalMatter.TERM, false, ARenewal.TERM, RenewalStatus.ELECTED, null, ARenewal.inTime(), candidates, holders,
                null, false, AT, version);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Today {

        @Bean
        Clock clock() {
            return Clock.fixed(AT, ZoneOffset.UTC);
        }
    }
}
