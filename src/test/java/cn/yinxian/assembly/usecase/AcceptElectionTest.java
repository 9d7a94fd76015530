package cn.yinxian.assembly.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.assembly.BodyPlan;
import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.assembly.ElectionReport.Line;
import cn.yinxian.assembly.ElectionReport.Round;
import cn.yinxian.assembly.ElectionReport.Sheet;
import cn.yinxian.assembly.ElectionSetting;
import cn.yinxian.assembly.Electorate;
import cn.yinxian.assembly.HeldElection;
import cn.yinxian.assembly.LeadingSeats;
import cn.yinxian.assembly.PostHolder;
import cn.yinxian.assembly.usecase.ElectionTally.Need;
import cn.yinxian.assembly.usecase.ElectionTally.Person;
import cn.yinxian.election.Ballots;
import cn.yinxian.organisation.Figure;
import cn.yinxian.organisation.Figures;
import cn.yinxian.register.Member;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.register.PartyStanding;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an assembly of ten decides, whatever process asks: whole bodies and vacant places, candidates fixed or not. */
class AcceptElectionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final BodyPlan COMMITTEE_OF_THREE = new BodyPlan(true, 3, 5, 7);
    private static final Map<String, String> VALUES = Map.of(
            "election.quorumNumerator", "4", "election.quorumDenominator", "5", "election.marginPct", "20",
            "election.winBase", "DUE_VOTERS", "election.noCommitteeMargin", "EQUAL", "meeting.committeeQuorum", "50",
            "secretary.minPartyAgeYears", "1");
    private static final Figures FIGURES = (key, day) -> new Figure(key, VALUES.get(key), "NUMBER", null, true);
    private static final Electorate TEN = new Electorate(IntStream.rangeClosed(1, 10)
            .mapToObj(i -> new Member(
                    "M" + i, "党员" + i, false, LocalDate.of(1950, 3, 1), LocalDate.of(1975, 7, 1), PartyStanding.FULL, true,
                    UnitCode.of("U1"), null, true, 0))
            .toList());

    private final AcceptElection acceptance = Assemblies.acceptance(FIGURES);
    private final CountElection counting = Assemblies.counting(FIGURES);

    @Test
    void a_branch_that_stands_renews_its_whole_committee() {
        var setting = setting(LeadingSeats.fixed(COMMITTEE_OF_THREE, 3));
        var report = acceptance.accept(setting, held(
                List.of(assembly(10, 10, 9, 8, 1), committee(3, "M1")), holder(1, OfficerPost.SECRETARY),
                holder(2, OfficerPost.ORGANISATION), holder(3, OfficerPost.PUBLICITY)), null);
        assertThat(report.branch()).isEqualTo(ElectedBranch.STANDING);
        assertThat(report.voters()).isEqualTo(10);
        assertThat(report.standing()).isTrue();
    }

    @Test
    void where_the_branch_chooses_how_many_it_keeps_within_the_plan() {
        var setting = setting(LeadingSeats.open(COMMITTEE_OF_THREE));
        var eight = new HeldElection(TODAY, 8, List.of(), false, false, null, List.of(), List.of());
        assertThatThrownBy(() -> acceptance.accept(setting, eight, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("班子 8 人，应在 3 至 7 人之间");
    }

    @Test
    void one_vacant_place_is_filled_without_a_secretary_and_without_a_meeting_of_the_committee() {
        var setting = setting(LeadingSeats.vacant(true, 1, false, List.of("M8", "M9")));
        var report = acceptance.accept(setting, held(List.of(assembly(10, 9, 1)), holder(1, OfficerPost.PUBLICITY)), null);
        assertThat(report.sheets()).hasSize(1);
        assertThatThrownBy(() -> acceptance.accept(
                        setting, held(List.of(assembly(10, 9, 1)), holder(1, OfficerPost.SECRETARY)), null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("书记不在补选之列");
    }

    @Test
    void who_stays_in_the_committee_votes_with_those_elected_and_may_become_secretary() {
        var setting = setting(LeadingSeats.vacant(true, 1, true, List.of("M8", "M9")));
        var sheets = List.of(assembly(10, 9, 1), new Sheet(Round.COMMITTEE, 3, ballots(3), List.of(new Line("M8", false, 2, 1, 0))));
        var report = acceptance.accept(
                setting, held(sheets, holder(8, OfficerPost.SECRETARY), holder(1, OfficerPost.ORGANISATION)), null);
        assertThat(report.sheets()).hasSize(2);
    }

    @Test
    void who_was_not_put_forward_was_written_in_whatever_the_sheet_says() {
        var setting = new ElectionSetting(
                ElectedBranch.STANDING, TEN, LeadingSeats.fixed(COMMITTEE_OF_THREE, 3), null, TODAY, List.of("M1", "M2", "M3", "M4"));
        var five = List.of(
                new Line("M1", false, 9, 1, 0), new Line("M2", false, 8, 2, 0), new Line("M3", false, 2, 8, 0),
                new Line("M4", false, 1, 9, 0), new Line("M5", false, 7, 0, 3));
        var tally = counting.count(setting, held(List.of(new Sheet(Round.ASSEMBLY, 10, ballots(10), five))));
        assertThat(tally.refusals()).isEmpty();
        assertThat(tally.need()).isEqualTo(Need.COMMITTEE);
        assertThat(tally.winners()).extracting(Person::memberCode).containsExactly("M1", "M2", "M5");
        assertThat(held(List.of(new Sheet(Round.ASSEMBLY, 10, ballots(10), five))).report(setting).sheets().get(0).lines().get(4))
                .isEqualTo(new Line("M5", true, 7, 0, 0));
    }

    @Test
    void written_in_names_do_not_make_up_for_missing_candidates() {
        var setting = new ElectionSetting(
                ElectedBranch.STANDING, TEN, LeadingSeats.fixed(COMMITTEE_OF_THREE, 3), null, TODAY, List.of("M1", "M2", "M3"));
        var tally = counting.count(setting, held(List.of(assembly(10, 9, 8, 7, 1))));
        assertThat(tally.refusals()).extracting(one -> one.facts()).anySatisfy(facts -> assertThat(facts).contains("候选人至少 4 名"));
    }

    @Test
    void nobody_votes_before_the_reply_or_tomorrow() {
        var setting = new ElectionSetting(
                ElectedBranch.STANDING, TEN, LeadingSeats.fixed(COMMITTEE_OF_THREE, 3), TODAY.minusDays(3), TODAY, List.of());
        for (var day : List.of(TODAY.minusDays(4), TODAY.plusDays(1))) {
            assertThatThrownBy(() -> setting.requireDay(day)).isInstanceOf(Refused.class).hasMessageContaining("2026年11月20日");
        }
    }

    private static ElectionSetting setting(LeadingSeats places) {
        return new ElectionSetting(ElectedBranch.STANDING, TEN, places, null, TODAY, List.of());
    }

    private static HeldElection held(List<Sheet> sheets, PostHolder... posts) {
        return new HeldElection(TODAY, 0, List.of(), false, false, null, sheets, Arrays.asList(posts));
    }

    private static PostHolder holder(int member, OfficerPost post) {
        return new PostHolder("M" + member, post);
    }

    /** M1, M2 … with as many votes for each; nobody abstains. */
    private static Sheet assembly(int attending, int... yes) {
        return new Sheet(Round.ASSEMBLY, attending, ballots(attending), IntStream.range(0, yes.length)
                .mapToObj(i -> new Line("M" + (i + 1), false, yes[i], attending - yes[i], 0))
                .toList());
    }

    private static Sheet committee(int attending, String secretary) {
        return new Sheet(Round.COMMITTEE, attending, ballots(attending), List.of(new Line(secretary, false, attending, 0, 0)));
    }

    private static Ballots ballots(int number) {
        return new Ballots(number, number, number, 0);
    }
}
