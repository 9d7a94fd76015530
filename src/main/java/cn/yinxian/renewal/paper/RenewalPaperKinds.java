package cn.yinxian.renewal.paper;

import cn.yinxian.document.PaperKind;
import cn.yinxian.document.PaperKinds;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The working papers of a renewal, with what a changed template is tried with. */
@Component
public class RenewalPaperKinds implements PaperKinds {

    private static final String BRANCH = "示例市示例区民政局离退休干部党支部";
    private static final String COMMITTEE = "中共示例市示例区民政局委员会";
    private static final String BODY = "支部委员会委员";
    private static final LocalDate TERM_END = LocalDate.of(2026, 12, 31);
    private static final LocalDate RESOLVED = LocalDate.of(2026, 9, 3);
    private static final LocalDate HELD = LocalDate.of(2026, 12, 10);

    public static final PaperKind<RequestPaper> REQUEST = new PaperKind<>(
            "renewal/request", "换届请示", "党支部向上级党组织请示换届选举", new RequestPaper(
                    BRANCH, COMMITTEE, TERM_END, RESOLVED, true, false, 3, 3, HELD, 24, 23, 3, 4, true, "两名委员因年龄原因不再提名。", RESOLVED));

    public static final PaperKind<ShiftRequestPaper> SHIFT_REQUEST = new PaperKind<>(
            "renewal/shift-request", "延期或提前换届请示", "党支部向上级党组织请示延期或者提前换届", new ShiftRequestPaper(
                    BRANCH, COMMITTEE, "延期", true, false, TERM_END, LocalDate.of(2027, 3, 31), "多数党员不在本地", "二十名党员冬季在外地居住，预计明年三月返回。",
                    RESOLVED, true, false, 3, 3, 3, RESOLVED));

    public static final PaperKind<ElectionRulesPaper> ELECTION_RULES = new PaperKind<>(
            "renewal/election-rules", "选举办法（草案）", "提交党员大会通过", new ElectionRulesPaper(
                    BRANCH, HELD, true, false, BODY, 3, 4, true, false, "五分之四", "应到会有选举权人数"));

    public static final PaperKind<BallotPaper> BALLOT = new PaperKind<>(
            "renewal/ballot", "选票", "党员大会投票用，一份复印，盖章后发出", new BallotPaper(BRANCH, BODY, HELD, 3, 4, List.of(
                    new BallotPaper.Line(1, "丁一"), new BallotPaper.Line(2, "王二"), new BallotPaper.Line(3, "张三"), new BallotPaper.Line(4, "李四"))));

    public static final PaperKind<TallyPaper> TALLY_SHEET = new PaperKind<>(
            "renewal/tally-sheet", "计票单", "大会计票用，报告结果以后带出票数", new TallyPaper(
                    BRANCH, BODY, HELD, 3, "23", "21", "21", "21", "20", "1", List.of(
                            new TallyPaper.Line(1, "丁一", "19", "1", "0"), new TallyPaper.Line(2, "王二", "18", "1", "1"),
                            new TallyPaper.Line(3, "张三", "16", "4", "0"), new TallyPaper.Line(4, "李四", "7", "12", "1"))));

    public static final PaperKind<ResultReportPaper> RESULT_REPORT = new PaperKind<>(
            "renewal/result-report", "选举结果报告", "党支部向上级党组织报告选举结果", new ResultReportPaper(
                    BRANCH, COMMITTEE, HELD, "换届选举", 24, 1, 23, 21, 21, 21, 20, 1, "丁一任书记，王二任组织委员，张三任宣传委员", List.of(
                            new ResultReportPaper.Line("党员大会选举", "丁一", 19, 1, 0), new ResultReportPaper.Line("党员大会选举", "王二", 18, 1, 1),
                            new ResultReportPaper.Line("党员大会选举", "张三", 16, 4, 0), new ResultReportPaper.Line("党员大会选举", "李四", 7, 12, 1),
                            new ResultReportPaper.Line("支委会选举", "丁一", 3, 0, 0)), HELD));

    public static final PaperKind<SecretaryRequestPaper> SECRETARY_REQUEST = new PaperKind<>(
            "renewal/secretary-request", "书记、副书记人选请示", "党支部向上级党组织请示批准书记、副书记任职", new SecretaryRequestPaper(
                    BRANCH, COMMITTEE, HELD, "换届选举", true, false, "丁一任书记", List.of(
                            new SecretaryRequestPaper.Line("书记", "丁一", "男", "1958.03", "1982.07")), HELD));

    public static final PaperKind<RecordFormPaper> RECORD_FORM = new PaperKind<>(
            "renewal/record-form", "支部班子备案表", "基层党委向组织部备案支部新班子", new RecordFormPaper(
                    BRANCH, "示例区民政局", COMMITTEE, "届满换届", "TR-2026-00012", HELD, HELD.plusYears(3).minusDays(1), 24, 23, List.of(
                            new RecordFormPaper.Line(1, "书记", "丁一", "男", "1958.03", "1982.07", ""),
                            new RecordFormPaper.Line(2, "组织委员", "王二", "女", "1960.11", "1985.06", ""),
                            new RecordFormPaper.Line(3, "宣传委员", "张三", "男", "1955.01", "1979.12", ""))));

    @Override
    public List<PaperKind<?>> kinds() {
        return List.<PaperKind<?>>of(
                REQUEST, SHIFT_REQUEST, ELECTION_RULES, BALLOT, TALLY_SHEET, RESULT_REPORT, SECRETARY_REQUEST, RECORD_FORM);
    }
}
