package cn.yinxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.renewal.usecase.CallTerm;
import cn.yinxian.shared.BranchCode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Term renewal from the day on which it is called to the register, by a retired secretary and the officials above. */
@BrowserJourney
class RenewalJourneyIT {

    private static final String LE = "中共滨江区教育局乐字支部委员会";
    private static final String AN = "中共滨江区教育局安字支部委员会";
    private static final List<String> CANDIDATES = List.of("乐老师1", "乐老师2", "乐老师4", "乐老师5");
    private static final List<String> POSTS = List.of("书记", "组织委员", "宣传委员");
    private static final int VOTERS = 8;

    @Test
    void a_term_is_renewed_from_the_letter_to_the_register(Journey journey) throws IOException {
        var today = call(journey, JourneyCity.RENEWING);
        var committee = journey.official("committee-jiaoyu", View.STANDARD_1280);
        var secretary = journey.official(JourneyCity.SECRETARY, View.ELDER_390);

        committee.takesUp(LE).sees("拟稿").inEveryView().presses("签发并印发").isAnswered(422);
        committee.fills("签发人", "尤教育").presses("签发并印发").inEveryView().presses("确认签发，印发提醒函").isOn("待办");
        request(secretary, today);
        committee.takesUp(LE).inEveryView().ticks("办理结果", "同意，印发批复").presses("提交").presses("确认同意").isOn("待办");
        propose(secretary);
        committee.takesUp(LE).inEveryView().ticks("办理结果", "审查同意，印发批复").presses("提交").presses("确认审查同意").isOn("待办");
        elect(secretary, today);
        committee.takesUp(LE).inEveryView().sees("实到会 8 人").ticks("办理结果", "批准，印发批复");
        committee.presses("提交").presses("确认批准").isOn("待办");
        journey.official("org-binjiang", View.STANDARD_390).takesUp(LE).ticks("办理", "予以备案").presses("提交").isOn("待办");

        secretary.goesTo("换届选举").inEveryView().follows(LE + "换届").inEveryView().sees("已办结").sees("新班子");
        try (var docx = secretary.downloads("下载文档 ：关于" + LE + "书记、副书记任职的批复").createReadStream();
                var text = new XWPFWordExtractor(new XWPFDocument(docx))) {
            assertThat(text.getText()).contains("同意乐老师1同志任书记", "予以备案");
        }
        secretary.opens("/branches/" + JourneyCity.RENEWING).sees("乐老师4").sees(String.valueOf(today.plusYears(3).minusDays(1).getYear()));
    }

    /** Too few members of the committee, and a day behind the end of the term, before it is in order. */
    private static void request(Official secretary, LocalDate today) {
        secretary.takesUp(LE).inEveryView().fills("支委会会议日期", today.toString()).fills("实到", "1").fills("应选名额", "3");
        secretary.fills("拟召开党员大会的日期", today.plusMonths(5).toString()).presses("报上级党组织").isAnswered(422);
        secretary.sees("请改为请求延期").sees("实到 1 人").fills("实到", "3");
        secretary.fills("拟召开党员大会的日期", today.toString()).presses("报上级党组织").isOn("待办");
    }

    /** Three candidates for three seats are too few. */
    private static void propose(Official secretary) {
        secretary.takesUp(LE).inEveryView().sees("候选人不少于 4 名");
        for (int i = 0; i < CANDIDATES.size() - 1; i++) {
            secretary.selects("第 " + (i + 1) + " 名", CANDIDATES.get(i) + "（1952 年生）");
        }
        secretary.presses("报上级党组织审查").isAnswered(422).sees("候选人至少 4 名");
        secretary.selects("第 4 名", CANDIDATES.get(3) + "（1952 年生）").presses("报上级党组织审查").isOn("待办");
    }

    /** What cannot be is refused with its numbers: more people than members, more ballots than were given out, votes that do not add up. */
    private static void elect(Official secretary, LocalDate today) {
        secretary.takesUp(LE).inEveryView().fills("大会日期", today.toString());
        for (int i = 0; i < CANDIDATES.size(); i++) {
            votes(secretary, i + 1, i == 3 ? 0 : VOTERS - i);
        }
        secretary.fillsIn(secretary.part("大会投票"), "实到会", "9");
        secretary.presses("核算，下一步").isAnswered(422).sees("9");
        secretary.fillsIn(secretary.part("大会投票"), "实到会", "8").fillsIn(secretary.part("大会投票"), "发出选票", "8");
        secretary.fillsIn(secretary.part("大会投票"), "收回选票", "9").presses("核算，下一步").isAnswered(422).sees("收回");
        secretary.fillsIn(secretary.part("大会投票"), "收回选票", "8");
        secretary.fillsIn(row(secretary, 1), "不赞成", "5").presses("核算，下一步").isAnswered(422).sees("乐老师1");
        secretary.fillsIn(row(secretary, 1), "不赞成", "0").presses("核算，下一步").sees("支部委员会第一次会议");
        for (int i = 0; i < POSTS.size(); i++) {
            secretary.selectsIn(elected(secretary, i), "职务", POSTS.get(i));
        }
        secretary.fillsIn(elected(secretary, 0), "赞成", "3").presses("报告选举结果").isOn("待办");
    }

    @Test
    void a_postponement_is_asked_for_and_granted_without_javascript(Journey journey) {
        var today = call(journey, JourneyCity.LATE);
        var secretary = journey.visitorWithoutJavaScript(View.STANDARD_390).opens("/sign-in").signsIn(JourneyCity.LATE_SECRETARY);
        secretary.takesUp(AN).ticks("请示事项", "延期换届").fills("支委会会议日期", today.toString());
        secretary.presses("报上级党组织").isAnswered(422).sees("请选择延期的理由").sees("请填写请求延至的日期");
        var to = today.plusMonths(9);
        secretary.selects("理由", "延期：多数党员外出，暂不能召开大会").fills("请求延至", to.toString());
        secretary.fills("说明", "多数老同志在外地 ${7*7} <b>").presses("报上级党组织").isOn("待办");

        var committee = journey.visitorWithoutJavaScript(View.STANDARD_390).opens("/sign-in").signsIn("committee-jiaoyu");
        committee.takesUp(AN).isOn("审批延期或提前").sees("本次 5 个月，上限 12 个月").sees("${7*7} <b>");
        committee.ticks("办理结果", "同意，印发批复").presses("提交").sees("延至").presses("确认同意").isOn("待办");
        secretary.goesTo("换届选举").follows(AN + "换届").sees("已办结").sees("延期换届的批复");
    }

    private static LocalDate call(Journey journey, BranchCode branch) {
        var today = journey.city().today();
        assertThat(journey.city().bean(CallTerm.class).call(branch, today)).isTrue();
        return today;
    }

    private static void votes(Official secretary, int number, int yes) {
        secretary.fillsIn(row(secretary, number), "赞成", String.valueOf(yes));
        secretary.fillsIn(row(secretary, number), "不赞成", String.valueOf(VOTERS - yes));
    }

    private static Locator row(Official secretary, int number) {
        return secretary.part(secretary.part("大会投票"), "第 " + number + " 名");
    }

    private static Locator elected(Official secretary, int number) {
        return secretary.part("当选人的职务").getByRole(AriaRole.GROUP).nth(number);
    }
}
