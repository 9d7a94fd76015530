package cn.yinxian.journey;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One application for a branch of a unit's own, as officials bring it from page to page. Each method is one official's turn;
 * {@code glance} is what is done on every page that opens (a look in every view, or nothing).
 */
class FormationCase {

    static final byte[] PDF = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(US_ASCII);
    private static final String BASIS = "《中国共产党支部工作条例（试行）》";

    private static final List<String> POSTS = List.of("书记", "组织委员", "宣传委员");

    private final String branch;
    private final List<String> members;
    private final LocalDate today;
    private final UnaryOperator<Official> glance;

    FormationCase(String branch, List<String> members, LocalDate today, UnaryOperator<Official> glance) {
        this.branch = branch;
        this.members = members;
        this.today = today;
        this.glance = glance;
    }

    /** From the list of matters to the first step of the draft. */
    void begin(Official clerk) {
        glance.apply(clerk.goesTo("支部组建"));
        glance.apply(clerk.follows("申请组建、调整、撤销党支部"));
        glance.apply(clerk.ticks("要办什么", "单独组建党支部").presses("下一步"));
        glance.apply(clerk.presses("开始填写").sees("第 1 步，共 5 步"));
    }

    void writeBasics(Official clerk, String reason) {
        clerk.fills("党支部名称", branch).fills("组建依据", BASIS).fills("申请理由", reason);
        glance.apply(clerk.presses("保存，下一步").sees("第 2 步，共 5 步"));
    }

    void chooseMembers(Official clerk) {
        members.forEach(clerk::ticks);
        glance.apply(clerk.presses("保存，下一步").sees("第 3 步，共 5 步"));
    }

    /** Neither committee nor deputy where members are few; else a committee of three. */
    void settleBody(Official clerk, boolean committee) {
        if (committee) {
            clerk.ticks("支部委员会人数（含书记、副书记）", "3 人").ticks("副书记", "不设副书记");
        } else {
            clerk.ticks("班子", "只设书记 1 名");
        }
        glance.apply(clerk.presses("保存，下一步").sees("第 4 步，共 5 步"));
    }

    Official upload(Official clerk, String kind, String fileName, byte[] content) {
        return clerk.ticks("附件类别", kind).attaches("选择文件", fileName, "application/pdf", content).presses("上传，再加一个");
    }

    /** Gives the number of the case. */
    String submit(Official clerk) {
        glance.apply(clerk.presses("下一步").sees("第 5 步，共 5 步"));
        clerk.presses("提交申请").sees("申请已提交");
        return clerk.path().substring("/formations/".length());
    }

    /** A whole application in one go; gives its number. */
    String apply(Official clerk) {
        begin(clerk);
        writeBasics(clerk, "离退休党员增多，便于开展组织生活。");
        chooseMembers(clerk);
        settleBody(clerk, false);
        upload(clerk, "申请", "申请.pdf", PDF).sees("申请.pdf");
        return submit(clerk);
    }

    Official open(Official reader) {
        return glance.apply(reader.takesUp(branch));
    }

    void agree(Official reviewer) {
        open(reviewer).ticks("办理结果", "同意").fills("意见", "同意。").presses("提交").isOn("待办").sees("完成：");
    }

    void approve(Official committee) {
        open(committee).ticks("办理结果", "同意，印发批复").fills("研究决定的会议日期", today.toString());
        glance.apply(committee.presses("提交").sees("尚未提交")).presses("确认同意，印发公文").isOn("待办");
    }

    /** Every voter came and every vote counts; the first member is elected secretary. */
    void reportElection(Official clerk) {
        int voters = members.size();
        open(clerk).fills("大会日期", today.toString());
        clerk.fillsIn(clerk.part("大会投票"), "实到会", String.valueOf(voters));
        votes(clerk, 1, members.get(0), voters, voters);
        glance.apply(clerk.presses("核算，下一步").sees(members.get(0)));
        clerk.presses("报告选举结果").isOn("待办").sees("选举结果已报告");
    }

    /** A committee of three out of four candidates; its first meeting elects the first of them secretary. */
    void reportCommitteeElection(Official clerk) {
        int voters = members.size();
        open(clerk).fills("大会日期", today.toString());
        clerk.fillsIn(clerk.part("大会投票"), "实到会", String.valueOf(voters));
        for (int i = 0; i <= POSTS.size(); i++) {
            votes(clerk, i + 1, members.get(i), i == POSTS.size() ? 0 : voters - i, voters);
        }
        glance.apply(clerk.presses("核算，下一步").sees("支部委员会第一次会议"));
        for (int i = 0; i < POSTS.size(); i++) {
            clerk.selectsIn(elected(clerk, i), "职务", POSTS.get(i));
        }
        clerk.fillsIn(elected(clerk, 0), "赞成", String.valueOf(POSTS.size()));
        clerk.presses("报告选举结果").isOn("待办").sees("选举结果已报告");
    }

    private static void votes(Official clerk, int row, String person, int yes, int all) {
        var part = clerk.part(clerk.part("大会投票"), "第 " + row + " 名");
        clerk.selectsIn(part, "候选人", person).fillsIn(part, "赞成", String.valueOf(yes)).fillsIn(part, "不赞成", String.valueOf(all - yes));
    }

    /** The row of one of those elected, by votes. */
    private static Locator elected(Official clerk, int row) {
        return clerk.part("当选人的职务").getByRole(AriaRole.GROUP).nth(row);
    }

    void approveSecretary(Official committee) {
        open(committee).ticks("办理结果", "批准书记，委员备案").fills("意见", "同意。");
        committee.presses("提交").presses("确认批准书记，印发批复").isOn("待办");
    }

    void record(Official department) {
        open(department).ticks("办理", "予以备案").presses("提交").isOn("待办");
    }

    /** The branch stands in the register, with its secretary. */
    void standsInTheRegister(Official reader) {
        glance.apply(reader.goesTo("党支部").sees(branch));
        glance.apply(reader.follows(branch).sees("书记").sees(members.get(0)));
    }
}
