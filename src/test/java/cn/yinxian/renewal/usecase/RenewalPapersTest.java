package cn.yinxian.renewal.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.assembly.ElectionFacts;
import cn.yinxian.assembly.ElectionReport.Round;
import cn.yinxian.document.PaperKind;
import cn.yinxian.document.Papers;
import cn.yinxian.election.Contest;
import cn.yinxian.election.Seats;
import cn.yinxian.organisation.Figure;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.UnitSignature;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.Branch;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.Member;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.register.PartyStanding;
import cn.yinxian.register.Register;
import cn.yinxian.register.TermLength;
import cn.yinxian.register.TermStanding;
import cn.yinxian.renewal.model.RenewalMatter;
import cn.yinxian.renewal.model.RenewalState;
import cn.yinxian.renewal.model.RenewalStatus;
import cn.yinxian.renewal.model.Request;
import cn.yinxian.renewal.model.RequestKind;
import cn.yinxian.renewal.model.Resolution;
import cn.yinxian.renewal.model.ShiftReason;
import cn.yinxian.renewal.model.Term;
import cn.yinxian.renewal.paper.BallotPaper;
import cn.yinxian.renewal.paper.ElectionRulesPaper;
import cn.yinxian.renewal.paper.RecordFormPaper;
import cn.yinxian.renewal.paper.RequestPaper;
import cn.yinxian.renewal.paper.ResultReportPaper;
import cn.yinxian.renewal.paper.SecretaryRequestPaper;
import cn.yinxian.renewal.paper.ShiftRequestPaper;
import cn.yinxian.renewal.paper.TallyPaper;
import cn.yinxian.renewal.usecase.RenewalPapers.Ready;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** Which paper of a renewal is there at which step, and what is written into it. */
class RenewalPapersTest {

    private static final CaseNumber NUMBER = CaseNumber.of("TR-2026-00012");
    private static final UnitCode BUREAU = UnitCode.of("330901101");
    private static final LocalDate RESOLVED = LocalDate.of(2026, 9, 3);
    private static final LocalDate PLANNED = LocalDate.of(2026, 12, 10);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final Request ASKED = new Request(RequestKind.RENEWAL, new Resolution(RESOLVED, 3, 2), PLANNED, 3, null, null, "");
    private static final List<Member> CANDIDATES = List.of(member("M1", "丁一"), member("M2", "王二"), member("M3", "张三"), member("M4", "李四"));

    private final RenewalQueries queries = mock(RenewalQueries.class);
    private final Register register = mock(Register.class);
    private final LastPaper papers = new LastPaper();
    private RenewalPapers renewalPapers;

    /** Keeps what would be printed. */
    private static final class LastPaper implements Papers {

        private @Nullable Record data;

        @Override
        public <T extends Record> byte[] docx(PaperKind<T> kind, T paper) {
            data = paper;
            return new byte[] {1};
        }
    }

    @BeforeEach
    void aBranch() {
        var units = mock(Units.class);
        given(units.signatureOf(BUREAU)).willReturn(new UnitSignature("中共向阳区民政局委员会", "向民委"));
        given(units.require(BUREAU)).willReturn(new Unit(BUREAU, "向阳区民政局", UnitKind.UNIT, null, null, true, "/1/", true, 0));
        given(queries.needed(NUMBER)).willReturn(new CandidateCount.Needed(new Seats(3, Contest.MARGIN), 20));
        given(register.members(any())).willReturn(CANDIDATES);
        var words = new PaperWords(units, labels());
        renewalPapers = new RenewalPapers(
                queries, new RequestPapers(words, queries), new AssemblyPapers(words, queries, (key, day) -> figure(key)),
                new ResultPapers(words, register, new TermLength((key, day) -> new Figure(key, "3", "YEARS", null, true), units)), papers);
    }

    @Test
    void each_paper_is_there_as_soon_as_there_is_something_to_write_into_it() {
        assertThat(ready(facts(RenewalStatus.CALLED, null))).isEmpty();
        assertThat(ready(facts(RenewalStatus.REQUESTED, ASKED))).containsExactly("request");
        assertThat(ready(facts(RenewalStatus.AGREED, ASKED))).containsExactly("request", "election-rules");
        assertThat(ready(facts(RenewalStatus.VETTED, ASKED))).containsExactly("request", "election-rules", "ballot", "tally-sheet");
        assertThat(ready(elected(true))).containsExactly(
                "request", "election-rules", "ballot", "tally-sheet", "result-report", "secretary-request", "record-form");
        assertThat(ready(elected(false))).doesNotContain("result-report", "secretary-request");
    }

    @Test
    void a_paper_that_is_not_there_yet_is_missing() {
        given(queries.facts(NUMBER)).willReturn(facts(RenewalStatus.REQUESTED, ASKED));
        assertThatThrownBy(() -> renewalPapers.paper(NUMBER, "ballot")).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> renewalPapers.paper(NUMBER, "none")).isInstanceOf(Missing.class);
        assertThat(renewalPapers.paper(NUMBER, "request").title()).isEqualTo("换届请示 民政局离退休干部党支部");
    }

    @Test
    void the_request_says_what_the_branch_asked() {
        assertThat(printed(facts(RenewalStatus.REQUESTED, ASKED), "request")).isEqualTo(new RequestPaper(
                "民政局离退休干部党支部", "中共向阳区民政局委员会", END, RESOLVED, true, false, 3, 2, PLANNED, 24, 23, 3, 4, false, "", RESOLVED));
    }

    @Test
    void a_request_for_more_time_gives_its_reason() {
        var late = new Request(RequestKind.POSTPONE, new Resolution(RESOLVED, 3, 3), null, 0, ShiftReason.MEMBERS_AWAY, LocalDate.of(2027, 3, 31), "党员外出");
        assertThat(ready(facts(RenewalStatus.SHIFT_REQUESTED, late))).containsExactly("shift-request");
        assertThat(printed(facts(RenewalStatus.SHIFT_REQUESTED, late), "shift-request")).isInstanceOfSatisfying(ShiftRequestPaper.class, paper -> {
            assertThat(paper.kind()).isEqualTo("延期");
            assertThat(paper.reason()).isEqualTo("多数党员外出");
            assertThat(paper.shiftedTo()).isEqualTo(LocalDate.of(2027, 3, 31));
            assertThat(paper.early()).isFalse();
        });
    }

    @Test
    void the_rules_bear_the_figures_of_the_day() {
        assertThat(printed(facts(RenewalStatus.VETTED, ASKED), "election-rules")).isEqualTo(new ElectionRulesPaper(
                "民政局离退休干部党支部", PLANNED, true, false, "支部委员会委员", 3, 4, true, false, "五分之四", "应到会有选举权人数"));
    }

    @Test
    void the_ballot_lists_the_candidates_in_the_order_of_the_branch() {
        assertThat(printed(facts(RenewalStatus.VETTED, ASKED), "ballot")).isInstanceOfSatisfying(BallotPaper.class, ballot ->
                assertThat(ballot.candidates()).extracting(BallotPaper.Line::name).containsExactly("丁一", "王二", "张三", "李四"));
    }

    @Test
    void the_tally_sheet_is_blank_before_the_assembly_and_bears_the_votes_afterwards() {
        assertThat(printed(facts(RenewalStatus.VETTED, ASKED), "tally-sheet")).isInstanceOfSatisfying(TallyPaper.class, sheet -> {
            assertThat(sheet.due()).isEmpty();
            assertThat(sheet.candidates()).hasSize(4).allMatch(line -> line.yes().isEmpty());
        });
        assertThat(printed(elected(true), "tally-sheet")).isInstanceOfSatisfying(TallyPaper.class, sheet -> {
            assertThat(sheet.due()).isEqualTo("22");
            assertThat(sheet.candidates()).containsExactly(
                    new TallyPaper.Line(1, "丁一", "19", "1", "0"), new TallyPaper.Line(2, "赵五（另选）", "2", "0", "0"));
        });
    }

    @Test
    void the_result_is_reported_and_the_secretary_asked_for_apart() {
        assertThat(printed(elected(true), "result-report")).isInstanceOfSatisfying(ResultReportPaper.class, report -> {
            assertThat(report.elected()).isEqualTo("丁一任书记，王二任委员");
            assertThat(report.notCounted()).isEqualTo(1);
            assertThat(report.votes()).extracting(ResultReportPaper.Line::round).containsExactly("党员大会选举", "党员大会选举", "支委会选举");
        });
        assertThat(printed(elected(true), "secretary-request")).isInstanceOfSatisfying(SecretaryRequestPaper.class, request -> {
            assertThat(request.heads()).isEqualTo("丁一任书记");
            assertThat(request.people()).containsExactly(new SecretaryRequestPaper.Line("书记", "丁一", "男", "1958.03", "1982.07"));
        });
    }

    @Test
    void the_record_form_bears_everybody_in_the_new_body() {
        assertThat(printed(elected(true), "record-form")).isInstanceOfSatisfying(RecordFormPaper.class, form -> {
            assertThat(form.unitName()).isEqualTo("向阳区民政局");
            assertThat(form.heldOn()).isEqualTo(PLANNED);
            assertThat(form.termEnd()).isEqualTo(LocalDate.of(2029, 12, 9));
            assertThat(form.people()).extracting(RecordFormPaper.Line::name).containsExactly("丁一", "王二");
        });
    }

    private Record printed(RenewalFacts facts, String id) {
        given(queries.facts(NUMBER)).willReturn(facts);
        assertThat(renewalPapers.paper(NUMBER, id).docx()).containsExactly(1);
        return java.util.Objects.requireNonNull(papers.data);
    }

    private List<String> ready(RenewalFacts facts) {
        return renewalPapers.ready(facts).stream().map(Ready::id).toList();
    }

    private static RenewalFacts facts(RenewalStatus status, @Nullable Request asked) {
        return facts(status, asked, List.of(), List.of());
    }

    private static RenewalFacts elected(boolean standing) {
        var sheets = List.of(
                new ElectionFacts.Sheet(Round.ASSEMBLY, 21, 21, 21, 20, 1, List.of(
                        new ElectionFacts.Vote("丁一", false, 19, 1, 0), new ElectionFacts.Vote("赵五", true, 2, 0, 0))),
                new ElectionFacts.Sheet(Round.COMMITTEE, 3, 3, 3, 3, 0, List.of(new ElectionFacts.Vote("丁一", false, 3, 0, 0))));
        return facts(
                RenewalStatus.ELECTED, ASKED,
                List.of(new RenewalFacts.Post("M1", "丁一", OfficerPost.SECRETARY, false), new RenewalFacts.Post("M2", "王二", OfficerPost.MEMBER, false)),
                List.of(new ElectionFacts(ElectedBranch.STANDING, PLANNED, 23, 22, standing, sheets)));
    }

    private static RenewalFacts facts(
            RenewalStatus status, @Nullable Request asked, List<RenewalFacts.Post> posts, List<ElectionFacts> elections) {
        var branch = BranchCode.of("B-330901101-01");
        var state = new RenewalState(
                NUMBER, branch, RenewalMatter.TERM, true, new Term(LocalDate.of(2024, 1, 1), END), status, null, asked,
                List.of(), List.of(), posts.isEmpty() ? null : PLANNED, false, Instant.EPOCH, 0);
        return new RenewalFacts(
                state,
                new Branch(branch, "民政局离退休干部党支部", BranchKind.REGULAR, BUREAU, BUREAU, List.of(BUREAU), false, true,
                        LocalDate.of(2020, 1, 1), LocalDate.of(2024, 1, 1), END, TermStanding.IN_TERM, 0),
                true, 24, 23, List.of(), CANDIDATES, posts, elections, null);
    }

    private static Member member(String code, String name) {
        return new Member(code, name, false, LocalDate.of(1958, 3, 9), LocalDate.of(1982, 7, 1), PartyStanding.FULL, true, BUREAU, null, true, 0);
    }

    private static Figure figure(String key) {
        String value = switch (key) {
            case "election.quorumNumerator" -> "4";
            case "election.quorumDenominator" -> "5";
            default -> "DUE_VOTERS";
        };
        return new Figure(key, value, "TEXT", null, true);
    }

    private static StaticMessageSource labels() {
        var labels = new StaticMessageSource();
        var chinese = java.util.Locale.SIMPLIFIED_CHINESE;
        labels.addMessage("OfficerPost.SECRETARY", chinese, "书记");
        labels.addMessage("OfficerPost.MEMBER", chinese, "委员");
        labels.addMessage("Round.ASSEMBLY", chinese, "党员大会选举");
        labels.addMessage("Round.COMMITTEE", chinese, "支委会选举");
        labels.addMessage("ShiftReason.MEMBERS_AWAY", chinese, "延期：多数党员外出");
        labels.addMessage("RenewalMatter.TERM", chinese, "届满换届");
        return labels;
    }
}
