package cn.yinxian.journey;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Branch formation from the application to the register, by the officials whom routing names. */
@BrowserJourney
class FormationJourneyIT {

    private static final String TYPED = "党员增多 ${7*7} <script>alert(1)</script> 𠮷";
    private static final int TOO_LARGE = 11 << 20;

    /** The first is called by a rare character. */
    private static final List<String> RETIRED =
            IntStream.rangeClosed(1, 7).mapToObj(i -> (i == 1 ? "𠮷B" : "赵B") + i).toList();

    @Test
    void a_branch_goes_from_application_to_register(Journey journey) throws IOException {
        var clerk = journey.official("clerk-minzheng", View.STANDARD_1280);
        var committee = journey.official("committee-minzheng", View.ELDER_1280);
        var formation = new FormationCase(
                "中共向阳区民政局第三离退休干部支部委员会", RETIRED, journey.city().today(), Official::inEveryView);

        String number = apply(clerk, formation);
        review(journey, clerk, formation);
        formation.approve(committee);
        committee.opens("/formations/" + number).inEveryView();
        assertThat(textOf(committee.downloads("下载 Word 文档").createReadStream())).contains("第三离退休干部支部委员会", "批复");
        committee.follows("查看并打印").inEveryView();
        formation.reportCommitteeElection(clerk);
        formation.approveSecretary(committee);
        formation.record(journey.official("org-xiangyang", View.ELDER_390));

        formation.standsInTheRegister(clerk);
        clerk.goesTo("办件查询").fills("办件编号、单位或支部名称", number).presses("查询").inEveryView().sees("第三离退休干部支部委员会");
        clerk.goesTo("通知").inEveryView();
    }

    /** Too few members first, a draft laid aside, a file that is too large and one that is not what it says. */
    private static String apply(Official clerk, FormationCase formation) {
        formation.begin(clerk);
        formation.writeBasics(clerk, TYPED);
        clerk.ticks(RETIRED.get(0)).ticks(RETIRED.get(1)).sees("少于 3 人");
        clerk.presses("保存草稿");
        clerk.opens("/inbox/drafts").inEveryView().followsTo("继续填写").followsTo("2").sees("第 2 步，共 5 步");
        formation.chooseMembers(clerk);
        formation.settleBody(clerk, true);
        formation.upload(clerk, "党员名册", "名册.pdf", new byte[TOO_LARGE]).isAnswered(413).isOn("文件太大").goesBack();
        formation.upload(clerk, "党员名册", "名册.pdf", "not a PDF".getBytes(US_ASCII)).isAnswered(422);
        formation.upload(clerk, "党员名册", "党员名册.pdf", FormationCase.PDF).sees("党员名册.pdf");
        String number = formation.submit(clerk);
        clerk.inEveryView().sees(TYPED);
        return number;
    }

    /** Two clerks take up the same task, the leader returns it, the applicant amends it straight back to the leader. */
    private static void review(Journey journey, Official clerk, FormationCase formation) {
        var colleague = formation.open(journey.official("clerk2-xiangyang", View.STANDARD_1280));
        formation.agree(journey.official("clerk-xiangyang", View.ELDER_390));
        colleague.ticks("办理结果", "同意").fills("意见", "我也同意").presses("提交").isAnswered(409).sees("卫区办").sees("我也同意");

        var leader = journey.official("leader-xiangyang", View.STANDARD_390);
        formation.open(leader).ticks("办理结果", "退回补正").presses("提交").isAnswered(422);
        leader.fills("意见", "请补充申请。").unfolds("补正").fills("附件", "缺申请原件").presses("提交").isOn("待办");

        formation.open(clerk).sees("缺申请原件");
        clerk.selects("添加附件：类别", "申请").attaches("添加附件：文件", "申请.pdf", "application/pdf", FormationCase.PDF);
        clerk.presses("上传附件").sees("申请.pdf");
        clerk.ticks("提交后怎么走", "直达退回环节：已经同意的环节不再办理").fills("补正说明", "已补充").presses("提交补正").isOn("待办");
        formation.agree(leader);
    }

    /** The long run goes on without JavaScript to the register. */
    @Test
    void an_application_is_written_without_javascript_and_reviewed_by_keyboard_alone(Journey journey) {
        var clerk = withoutJavaScript(journey, "clerk-jiaoyu");
        var formation = new FormationCase(
                "中共滨江区教育局第二离退休干部支部", JourneyCity.TEACHERS.subList(0, 5), journey.city().today(), UnaryOperator.identity());
        formation.apply(clerk);

        var reviewer = journey.visitor(View.STANDARD_1280).opens("/sign-in");
        reviewer.tabsTo("用户名").types("clerk-binjiang").tabsTo("密码").types(JourneyCity.PASSWORD).pressesEnter().isOn("待办");
        reviewer.tabsTo("办理：关于组建中共滨江区教育局第二离退休干部支部的请示").pressesEnter();
        reviewer.tabsTo("同意").pressesSpace().tabsTo("意见").types("同意。").tabsTo("提交").pressesEnter().isOn("待办").sees("完成：");

        formation.agree(withoutJavaScript(journey, "leader-binjiang"));
        if (Journey.LONG_RUN) {
            goesOn(journey, clerk, formation);
        }
    }

    private static void goesOn(Journey journey, Official clerk, FormationCase formation) {
        var committee = withoutJavaScript(journey, "committee-jiaoyu");
        formation.approve(committee);
        formation.reportElection(clerk);
        formation.approveSecretary(committee);
        formation.record(withoutJavaScript(journey, "org-binjiang"));
        formation.standsInTheRegister(clerk);
    }

    private static Official withoutJavaScript(Journey journey, String login) {
        return journey.visitorWithoutJavaScript(View.STANDARD_390).opens("/sign-in").signsIn(login);
    }

    private static String textOf(InputStream docx) throws IOException {
        try (docx; var text = new XWPFWordExtractor(new XWPFDocument(docx))) {
            return text.getText();
        }
    }
}
