package cn.yinxian.journey;

import cn.yinxian.attack.CaseWalk;
import cn.yinxian.formation.model.BodyNature;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.Initiative;
import cn.yinxian.formation.model.LeadingBody;
import cn.yinxian.formation.model.MemberMove;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.organisation.Roster;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.PartyStanding;
import cn.yinxian.register.RegisterLoad;
import cn.yinxian.register.RegisterLoad.LoadedBranch;
import cn.yinxian.register.RegisterLoad.LoadedMember;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.testing.TestCity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The verbs of office work at a district's desk: from the pool to a colleague and back, returned and taken back, several at a time, read by others. */
@BrowserJourney
class VerbJourneyIT {

    private static final BranchCode HOME = BranchCode.of("B-330901101-31");
    private static final List<String> NAMES = List.of("福", "禄", "寿", "喜");
    private static final int MEMBERS = 4;

    @Test
    void a_task_goes_round_the_desk_and_nothing_of_it_is_lost(Journey journey) {
        apply(journey);
        var clerk = journey.official("clerk-xiangyang", View.STANDARD_1280);

        clerk.takesUp("福字").follows("认领").presses("认领").sees("认领");
        consult(journey, clerk);
        delegate(journey, clerk);
        clerk.takesUp("福字").sees("已核对原件").ticks("办理结果", "同意").fills("意见", "同意。").presses("提交").isOn("待办");

        var leader = journey.official("leader-xiangyang", View.STANDARD_1280);
        sendBackAndTakeBack(leader);
        clerk.takesUp("禄字").follows("批量办理").inEveryView().ticks(title("寿") + "向阳区民政局").ticks(title("喜") + "向阳区民政局");
        clerk.fills("意见", "同意。").presses("同意所选事项").sees("已办理 3 件");
        circulate(journey, leader);
    }

    /** In the elder view on a telephone the colleague finds the question and answers it. */
    private static void consult(Journey journey, Official clerk) {
        clerk.takesUp("福字").follows("征求意见").fills("按姓名或单位查找", "沈组织").presses("查找").ticks("沈组织");
        clerk.fills("要征求的意见", "书记人选是否合适？").ticks("必须答复：没有答复以前，本环节不能同意").presses("发出征求").sees("沈组织");
        var asked = journey.official("org-xiangyang", View.ELDER_390).opens("/inbox/reading").followsTo("答复");
        asked.sees("书记人选是否合适？").fills("答复", "合适。").presses("提交答复");
    }

    private static void delegate(Journey journey, Official clerk) {
        clerk.takesUp("福字").sees("合适。").follows("委派").inEveryView().ticks("委派给谁", "卫区办乙").fills("请对方办什么", "请核对原件");
        clerk.presses("委派");
        var delegate = journey.official("clerk2-xiangyang", View.ELDER_390);
        delegate.takesUp("福字").sees("请核对原件").fills("办理情况", "已核对原件").presses("办理完毕，交回").isOn("待办");
    }

    private static void sendBackAndTakeBack(Official leader) {
        leader.takesUp("福字").follows("退回前面环节").inEveryView().presses("确认退回").isAnswered(422);
        leader.ticks("对方重新办理后", "直接送回我这里").ticks("退回到", "初审申请").fills("退回意见", "请说明班子设置").fills("班子设置", "未说明理由");
        leader.presses("确认退回").isOn("待办");
        leader.opens("/inbox/done").followsTo("关于组建" + name("福")).sees("未说明理由").follows("取回").inEveryView();
        leader.fills("取回原因", "误退").presses("确认取回").isOn("待办").sees(title("福"));
    }

    private static void circulate(Journey journey, Official leader) {
        leader.takesUp("福字").follows("传阅").fills("按姓名或单位查找", "秦教育").presses("查找").ticks("秦教育").presses("传阅");
        var reader = journey.official("clerk-jiaoyu", View.ELDER_390).opens("/inbox/reading").followsTo("打开");
        reader.fills("意见", "已阅，可行。").presses("阅毕").sees("已阅毕");
        leader.takesUp("福字").sees("已阅，可行。");
    }

    private static String name(String word) {
        return "中共向阳区民政局" + word + "字离退休干部支部";
    }

    private static String title(String word) {
        return "关于组建" + name(word) + "的请示";
    }

    /** Four applications of the bureau, which wait for the district's clerks. */
    private static void apply(Journey journey) {
        load(journey.city().bean(RegisterLoad.class));
        var walk = new CaseWalk(journey.city().beans());
        var applicant = journey.city().bean(Roster.class).current(OfficialId.of("clerk-minzheng"));
        for (int i = 0; i < NAMES.size(); i++) {
            int first = i * MEMBERS;
            walk.submit(new Proposal(
                    FormationAction.FORM, BranchKind.REGULAR, Initiative.APPLICATION, TestCity.BUREAU, null, name(NAMES.get(i)), BodyNature.UNIT,
                    "《中国共产党支部工作条例（试行）》", "离退休党员增多", new LeadingBody(1, 0), List.of(),
                    IntStream.range(first, first + MEMBERS).mapToObj(one -> new MemberMove(member(one), null, null)).toList(), Map.of()), applicant);
        }
    }

    private static void load(RegisterLoad register) {
        var since = LocalDate.of(2024, 5, 1);
        register.load(new RegisterLoad.Batch(
                List.of(new LoadedBranch(
                        HOME, "中共向阳区民政局离退休干部总支部", BranchKind.REGULAR, TestCity.BUREAU, TestCity.BUREAU, List.of(TestCity.BUREAU),
                        false, since, since, since.plusYears(3))),
                IntStream.range(0, NAMES.size() * MEMBERS + 3)
                        .mapToObj(i -> new LoadedMember(
                                member(i), "宋老" + i, false, LocalDate.of(1952, 4, 1), LocalDate.of(1980, 7, 1), PartyStanding.FULL, true,
                                TestCity.BUREAU, HOME, since))
                        .toList(),
                List.of(), List.of()), null);
    }

    private static String member(int i) {
        return "SONG-%02d".formatted(i);
    }
}
