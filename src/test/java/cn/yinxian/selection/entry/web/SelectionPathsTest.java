package cn.yinxian.selection.entry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.register.BranchDissolved;
import cn.yinxian.register.LateActions;
import cn.yinxian.selection.TestRounds;
import cn.yinxian.selection.entry.Entries;
import cn.yinxian.selection.entry.EntryState;
import cn.yinxian.selection.entry.model.EntryBook;
import cn.yinxian.selection.round.RoundMode;
import cn.yinxian.selection.round.RoundState;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import cn.yinxian.testing.CaseRows;
import cn.yinxian.testing.LoadedCity;
import cn.yinxian.testing.MovableClock;
import cn.yinxian.testing.PageVisitor;
import cn.yinxian.testing.TestCity;
import cn.yinxian.testing.TestMembers;
import cn.yinxian.testing.TestOfficials;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Each path of selection-round up to the closed call, and of selection-entry: pages, rules, engine together. */
@SpringBootTest(properties = {"spring.main.allow-bean-definition-overriding=true", "test.of=selection-paths"})
@AutoConfigureMockMvc
@Import({TestOfficials.class, LoadedCity.class, MovableClock.Instead.class})
class SelectionPathsTest {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestCity city;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private RuntimeService engine;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Entries entries;

    @Autowired
    private ApplicationEventPublisher events;

    private TestRounds rounds;

    @BeforeEach
    void morning() {
        clock.set("2026-11-23T09:00");
        rounds = new TestRounds(city, beans);
    }

    @Test
    void a_round_is_planned_returned_amended_approved_published_extended_and_closed() {
        var clerk = visitor("clerk-city");
        assertThat(clerk.read("/selections/new")).contains("一区一品党建品牌", "优秀主题党日");
        var page = clerk.read("/selections/new?kind=THEME_PARTY_DAY");
        assertThat(page).contains("主题和政治性", "向阳区", "市直单位");
        String draft = location(clerk.send("/selections/new", PageVisitor.versioned(page, plan("THEME_PARTY_DAY", "2026年度主题党日案例征集", null))));
        assertThat(clerk.read(draft)).contains("不作表彰决定", "向阳区");
        var number = CaseNumber.of(location(clerk.fillFrom(draft, draft + "/submit")).replace("/selections/", ""));
        act("leader-city", number, "approve-round", "verdict", "RETURN", "opinion", "请调整名额分配。");
        assertThat(clerk.read(rows().task(number.value(), "amend-round"))).contains("请调整名额分配");
        act("clerk-city", number, "amend-round", plan("THEME_PARTY_DAY", "2026年度主题党日案例征集（修改）", null));
        act("leader-city", number, "approve-round", "verdict", "AGREE", "opinion", "同意。");

        assertThat(rounds.view(number).state()).isEqualTo(RoundState.CALLING);
        assertThat(visitor("clerk-jiaoyu").read("/selections/" + number)).contains("申报截止日", "还有 20 个工作日", "关于开展", "我要申报").doesNotContain("审批记录");
        assertThat(visitor("clerk-xiangyang").read("/selections")).contains("主题党日案例征集（修改）");
        assertThat(clerk.fill("/selections/" + number + "/extend", "workdays", "3", "why", "适逢元旦")).hasStatus(HttpStatus.FOUND);
        assertThat(clerk.read("/selections/" + number)).contains("适逢元旦", "还有 23 个工作日");
        assertThat(clerk.open("/selections/" + number + "/extend")).hasStatus(HttpStatus.NOT_FOUND);
        rounds.close(number);
        assertThat(rounds.view(number).state()).isEqualTo(RoundState.RANKING);
        in(() -> beans.getBean(Rounds.class).rankingsIn(number));
        assertThat(rounds.view(number).state()).isEqualTo(RoundState.CHECKING);
        assertThat(rows().path(number.value())).containsExactly(
                "SUBMIT", "approveRound RETURN", "amendRound RESUBMIT", "approveRound AGREE", "EXTEND", "RECEIVE_RANKINGS");
    }

    @Test
    void a_round_with_a_basis_goes_by_the_organisation_department_and_its_notice_speaks_of_honours() {
        var number = rounds.submitted(rounds.draft("STAR_BRANCH", "安委〔2026〕1号"));
        act("org-city", number, "org-dept-opinion", "verdict", "RETURN", "opinion", "请核对批准依据。");
        act("clerk-city", number, "amend-round", plan("STAR_BRANCH", "2026年度星级支部评选", "安委〔2026〕1号"));
        act("org-city", number, "org-dept-opinion", "verdict", "AGREE", "opinion", "无不同意见。");
        act("leader-city", number, "approve-round", "verdict", "AGREE", "opinion", "同意。");
        assertThat(rounds.view(number).mode()).isEqualTo(RoundMode.HONOUR);
        long document = database.sql("select max(id) from document_issued where case_number = ?").param(number.value()).query(Long.class).single();
        var path = "/selections/" + number + "/documents/" + document;
        assertThat(visitor("clerk-jiaoyu").read(path)).contains("安委〔2026〕1号", "作出表彰决定");
        assertThat(visitor("clerk-jiaoyu").open(path + "/docx")).hasStatusOk();
    }

    @Test
    void a_plan_that_is_not_in_order_is_refused_with_every_reason_and_a_refused_round_ends() {
        var clerk = visitor("clerk-city");
        var fields = plan("THEME_PARTY_DAY", "2026年度先进支部表彰", null);
        fields[fields.length - 1] = "0";
        String draft = location(clerk.send("/selections/new", PageVisitor.versioned(clerk.read("/selections/new?kind=THEME_PARTY_DAY"), fields)));
        var refused = clerk.fillFrom(draft, draft + "/submit");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(PageVisitor.text(refused)).contains("没有批准依据", "《评比达标表彰活动管理办法》", "1 至 120 个工作日");
        var number = rounds.submitted(rounds.draft("SIX_GOOD", null));
        act("leader-city", number, "approve-round", "verdict", "REFUSE", "opinion", "本年度不安排。");
        rows().assertEnded(number.value(), "REFUSED");
    }

    @Test
    void an_entry_is_written_with_evidence_reviewed_returned_amended_and_agreed() {
        var round = rounds.calling("THEME_PARTY_DAY");
        var clerk = visitor("clerk-jiaoyu");
        var form = clerk.read("/selections/" + round + "/entries/new");
        assertThat(form).contains("中共滨江区教育局离退休干部支部", "主题和政治性");
        String draft = location(clerk.send("/selections/" + round + "/entries/new", PageVisitor.versioned(form, entry("银发宣讲"))));
        assertThat(clerk.read(draft)).contains("没有一票否决情形", "活动成效”的佐证材料", "57%");
        assertThat(clerk.upload(draft + "/files", "", "签到表.pdf", PDF, "version", "0", "purpose", "effect")).hasStatus(HttpStatus.FOUND);
        assertThat(PageVisitor.text(clerk.upload(draft + "/files", "", "照片.pdf", PDF, "version", "0", "purpose", "PHOTO"))).contains("照片应当是 JPG");
        assertThat(clerk.upload(draft + "/files", "", "冒充.pdf", PDF, "version", "0", "purpose", "nothing")).hasStatus(HttpStatus.NOT_FOUND);
        var number = CaseNumber.of(location(clerk.fillFrom(draft, draft + "/submit")).replace("/selection-entries/", ""));

        var unvouched = visitor("committee-jiaoyu").fill(rows().task(number.value(), "review-entry"), "verdict", "AGREE", "opinion", "同意。");
        assertThat(PageVisitor.text(unvouched)).contains("请确认申报对象无违纪违法情形");
        act("committee-jiaoyu", number, "review-entry", "verdict", "RETURN", "opinion", "请补充照片。");
        act("clerk-jiaoyu", number, "amend-entry", entry("银发宣讲（修改）"));
        act("committee-jiaoyu", number, "review-entry", "verdict", "AGREE", "vouched", "true", "opinion", "材料属实，同意申报。");
        assertThat(entries.of(round, TestCity.BINJIANG, EntryState.READY)).singleElement()
                .satisfies(line -> assertThat(line.selfTotal()).isEqualTo(50));
        assertThat(visitor("clerk-city").read("/selections/" + round)).contains("已申报 1 项");
        assertThat(clerk.read("/selection-entries/" + number)).contains("签到表.pdf", "单位已同意");
        assertThat(again(round, "clerk-jiaoyu")).contains("一轮只能申报一项");
    }

    @Test
    void a_ranked_entry_is_corrected_once_named_and_later_revoked_and_barred() {
        var round = rounds.calling("PROJECT_CONTEST");
        var number = ready(round, "clerk-caizheng", "committee-caizheng");
        rounds.close(round);
        var by = city.official("clerk-city");
        in(() -> entries.ranked(number, 1, "列第 1 位", by));
        in(() -> entries.askCorrection(number, "请补充经费说明", by));
        assertThat(visitor("clerk-caizheng").read(rows().task(number.value(), "correct-entry"))).contains("请补充经费说明", "只补正一次");
        act("clerk-caizheng", number, "correct-entry", entry("财政宣讲"));
        in(() -> entries.checked(number, by));
        assertThatThrownBy(() -> in(() -> entries.askCorrection(number, "再补", by))).isInstanceOf(Refused.class);
        in(() -> entries.conclude(number, EntryState.NAMED, "入选", by));
        rows().assertEnded(number.value(), "CLOSED");
        assertThat(again(rounds.calling("PROJECT_CONTEST"), "clerk-caizheng")).contains("不得重复申报");
        in(() -> entries.conclude(number, EntryState.REVOKED, "材料不实", by));
        in(() -> entries.bar(number, "材料不实", by));
        clock.set("2027-03-01T09:00");
        assertThat(again(rounds.calling("PROJECT_CONTEST"), "clerk-caizheng")).contains("限制申报期");
    }

    @Test
    void one_that_is_not_recommended_ends_and_what_is_not_submitted_or_reviewed_in_time_expires() {
        var round = rounds.calling("PROJECT_CONTEST");
        var left = ready(round, "clerk-jiaoyu", "committee-jiaoyu");
        var unread = rounds.entered(round, "clerk-street", rounds.paper(round, "街道项目"));
        var checked = ready(round, "clerk-minzheng", "committee-minzheng");
        long draft = rounds.entryDraft(round, "clerk-community", rounds.paper(round, "未提交"));
        rounds.close(round);
        assertThat(beans.getBean(EntryBook.class).draft(draft).orElseThrow().state()).isEqualTo(EntryState.EXPIRED);
        var by = city.official("clerk-binjiang");
        in(() -> entries.ranked(left, null, "超过名额", by));
        in(() -> entries.ranked(unread, 1, "列第 1 位", by));
        in(() -> entries.ranked(checked, 2, "列第 2 位", by));
        in(() -> entries.checked(checked, by));
        rows().assertEnded(left.value(), "CLOSED");
        rows().assertEnded(unread.value(), "TERMINATED");
        assertThat(visitor("clerk-jiaoyu").read("/selection-entries/" + left)).contains("超过名额");
        assertThat(visitor("clerk-jiaoyu").open("/selection-entries/" + unread)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_late_entry_is_refused_with_the_day_and_one_with_a_veto_with_its_rule() {
        var round = rounds.calling("THEME_PARTY_DAY");
        long late = rounds.entryDraft(round, "clerk-minzheng", rounds.paper(round, "迟到"));
        long vetoed = rounds.entryDraft(round, "clerk-office", rounds.paper(round, "议定事项逾期"));
        for (int item = 1; item <= 2; item++) {
            var number = CaseNumber.of("SI-2026-9000" + item);
            in(() -> beans.getBean(LateActions.class).note(number, TestCity.SMALL_OFFICE, LocalDate.of(2026, 3, 2)));
        }
        assertThat(visitor("clerk-office").read("/selection-entries/drafts/" + vetoed)).contains("不得参加", "2 件议定事项逾期，达到 2 件");
        assertThat(PageVisitor.text(submit("clerk-office", vetoed))).contains("2 件议定事项逾期");
        clock.set("2027-02-01T09:00");
        assertThat(PageVisitor.text(submit("clerk-minzheng", late))).contains("逾期不予受理");
        assertThat(visitor("clerk-minzheng").open("/selections/SR-2026-99999/entries/new")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void withdrawn_refused_and_dissolved_entries_end() {
        var round = rounds.calling("STAR_BRANCH");
        var withdrawn = rounds.entered(round, "clerk-street", rounds.paper(round, "星级一"));
        assertThat(visitor("clerk-street").fill("/selection-entries/" + withdrawn + "/withdraw", "reason", "材料不全")).hasStatus(HttpStatus.FOUND);
        rows().assertEnded(withdrawn.value(), "WITHDRAWN");
        var refused = rounds.entered(round, "clerk-jiaoyu", rounds.paper(round, "星级二"));
        act("committee-jiaoyu", refused, "review-entry", "verdict", "REFUSE", "opinion", "与事实不符。");
        rows().assertEnded(refused.value(), "REFUSED");
        var dissolved = rounds.entered(round, "clerk-caizheng", rounds.paper(round, "星级三"));
        in(() -> events.publishEvent(new BranchDissolved(TestMembers.ORGANS)));
        rows().assertEnded(dissolved.value(), "TERMINATED");
        assertThat(entries.require(dissolved).state()).isEqualTo(EntryState.CLOSED);
    }

    private CaseNumber ready(CaseNumber round, String clerk, String committee) {
        var number = rounds.entered(round, clerk, rounds.paper(round, "宣讲项目"));
        rounds.review(number, committee, Verdict.AGREE, "同意。");
        return number;
    }

    private String again(CaseNumber round, String official) {
        return PageVisitor.text(submit(official, rounds.entryDraft(round, official, rounds.paper(round, "另一项"))));
    }

    private MvcTestResult submit(String official, long draft) {
        return visitor(official).fillFrom("/selection-entries/drafts/" + draft, "/selection-entries/drafts/" + draft + "/submit");
    }

    private static String[] plan(String kind, String title, @Nullable String basis) {
        var fields = new ArrayList<>(List.of(
                "kind", kind, "year", "2026", "title", title, "purpose", "各党支部均可申报。", "textLimit", "3000", "photoLimit", "2",
                "criteria[0].name", "主题", "criteria[0].weight", "60", "criteria[1].name", "成效", "criteria[1].weight", "40",
                "quotas[0].place", "330901", "quotas[0].places", "3", "quotas[1].place", "330902", "quotas[1].places", "2",
                "vetoes", "selection.tooFewMembers", "approvalBasis", basis == null ? "" : basis));
        for (int i = 0; i < 7; i++) {
            fields.addAll(List.of("workdays[" + i + "]", i == 0 ? "20" : "5"));
        }
        return fields.toArray(String[]::new);
    }

    private static String[] entry(String title) {
        var fields = new ArrayList<>(List.of("title", title, "summary", "简介", "text", "我支部组织老党员进社区宣讲。"));
        for (int i = 0; i < 5; i++) {
            fields.addAll(List.of("scores[" + i + "].score", "10", "scores[" + i + "].grounds", "见材料"));
        }
        return fields.toArray(String[]::new);
    }

    private void act(String official, CaseNumber number, String page, String... fields) {
        location(visitor(official).fill(rows().task(number.value(), "/" + page), fields));
    }

    private static String location(MvcTestResult answer) {
        assertThat(answer).as(PageVisitor.text(answer)).hasStatus(HttpStatus.FOUND);
        return answer.getResponse().getHeader("Location");
    }

    private void in(Runnable act) {
        transaction.executeWithoutResult(status -> act.run());
    }

    private PageVisitor visitor(String official) {
        return new PageVisitor(mvc, city.official(official));
    }

    private CaseRows rows() {
        return new CaseRows(database, engine);
    }
}
