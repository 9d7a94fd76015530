package cn.yinxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.council.BroughtMotions;
import cn.yinxian.council.TestCouncils;
import cn.yinxian.council.motion.usecase.ScreeningOutcome;
import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.Roster;
import cn.yinxian.testing.TestCity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A motion from its liaison to the agenda, through a meeting held with a telephone in hand, to the action item that is struck off. */
@BrowserJourney
class CouncilJourneyIT {

    private static final String TITLE = "关于社区活动场所共享的议题";
    private static final String OTHER = "关于老年食堂的议题";
    private static final String RETURNED = "关于读书班的议题";
    private static final String REPORT = "通报年度工作";
    private static final String DECISION = "同意，由区民政局牵头制定共享办法";

    @Test
    void a_motion_is_brought_decided_and_carried_out(Journey journey) {
        settle(journey);
        var liaison = journey.official("clerk-minzheng", View.STANDARD_1280);
        var secretary = journey.official("council-xiangyang", View.STANDARD_1280);
        var convener = journey.official("convener-xiangyang", View.ELDER_1280);

        secretary.opens("/council-meetings/new").fills("地点", "区委老干部局会议室").presses("召集会议，征集议题");
        String meeting = secretary.path();
        bring(liaison);
        mendAndWithdraw(liaison);
        screen(secretary);
        arrange(journey.official("council-xiangyang", View.STANDARD_1280));
        convener.takesUp("次会议").ticks("审定意见", "同意，议程不再变动").presses("提交").isOn("待办");

        answer(liaison, meeting);
        hold(journey.official("council-xiangyang", View.STANDARD_390));
        secretary.opens(meeting + "/screen").inEveryView().sees("各项议题均已议决");
        secretary.takesUp("次会议").presses("报请召集人签发").isOn("待办");
        convener.takesUp("次会议").ticks("签发意见", "同意签发").presses("提交").isOn("待办");
        liaison.opens(meeting).sees(DECISION);
        carryOut(journey, secretary, convener);
    }

    private static void settle(Journey journey) {
        var beans = journey.city().beans();
        var city = new TestCity(journey.city().bean(OrganisationLoad.class), journey.city().bean(Roster.class));
        new TestCouncils(city, beans).ofXiangyang();
        var brought = new BroughtMotions(city, beans);
        brought.accepted(OTHER, false);
        brought.screen(brought.submitted(RETURNED), new ScreeningOutcome.Return(List.of()));
    }

    private static void bring(Official liaison) {
        liaison.opens("/motions/new").inEveryView().fills("议题名称", TITLE).fills("议题内容", "部分单位场所闲置，部分社区没有场所。");
        liaison.fills("提请会议决定的事项", "请会议审议共享办法。").fills("单位名称", "区教育局").ticks("意见", "协商一致");
        liaison.presses("保存，下一步核对").sees("建议：列入议题建议").presses("提交议题").sees("从提出到销号");
    }

    /** What was sent back is looked at, and withdrawn. */
    private static void mendAndWithdraw(Official liaison) {
        liaison.takesUp(RETURNED).presses("重新提交").isOn("待办");
        liaison.goesTo("议题").followsTo(RETURNED).follows("撤销申请");
        liaison.fills("撤销原因", "今年不办了").presses("确认撤销").sees("已撤销");
    }

    private static void screen(Official secretary) {
        secretary.takesUp(TITLE).inEveryView().ticks("审核结果", "列入议题建议").presses("提交").isAnswered(422);
        for (String point : List.of("名称准确", "内容清楚", "提请会议决定的事项明确", "有关单位意见齐备", "应附的材料齐全")) {
            secretary.ticksOneOf("要件清单：已齐备的请打勾", point);
        }
        secretary.presses("提交").isOn("待办");
    }

    /** By list and by typing, then by mouse, and by keys. */
    private static void arrange(Official secretary) {
        secretary.takesUp("次会议").selectsBeginning("已受理、尚未列入议程的议题", OTHER).presses("列入议程");
        secretary.selectsBeginning("已受理、尚未列入议程的议题", TITLE).presses("列入议程");
        secretary.fills("通报事项", REPORT).presses("列入通报事项");
        assertThat(secretary.drags(REPORT, TITLE).agenda()).containsExactly(OTHER, REPORT, TITLE);
        secretary.presses("保存议程");
        assertThat(secretary.agenda()).containsExactly(OTHER, REPORT, TITLE);
        secretary.tabsTo("下移：" + OTHER).pressesEnter().tabsTo("下移：" + OTHER).pressesEnter();
        assertThat(secretary.agenda()).containsExactly(REPORT, TITLE, OTHER);
        secretary.inEveryView().presses("报请召集人审定").isOn("待办");
    }

    private static void answer(Official liaison, String meeting) {
        liaison.opens(meeting).follows("填报回执").ticks("负责人是否出席", "出席").fills("出席的负责人姓名", "魏民政").presses("提交回执");
    }

    private static void hold(Official secretary) {
        secretary.takesUp("次会议").inEveryView().follows("登记出席情况").fills("主持人", "金召集");
        var archive = secretary.part("向阳区档案馆");
        secretary.ticksIn(archive, "出席").fillsIn(archive, "出席的负责人；请假的，代为列席的人", "冯馆长").presses("登记").sees("可以开会");
        for (String title : List.of(REPORT, TITLE, OTHER)) {
            secretary.follows("办理下一项议题").inEveryView().sees(title).ticks("议决结果", title.equals(OTHER) ? "缓议" : "通过");
            secretary.fills("议定意见", title.equals(TITLE) ? DECISION : "按会议意见办。").presses("记录议决结果");
        }
        secretary.presses("会议结束，起草纪要").isOn("待办");
    }

    private static void carryOut(Journey journey, Official secretary, Official convener) {
        secretary.takesUp(TITLE).inEveryView().ticks("怎样落实", "分解为督办事项，交有关单位办理").selects("主办单位", "向阳区民政局").presses("提交").isOn("待办");
        var lead = journey.official("member-minzheng", View.ELDER_390);
        lead.takesUp("制定共享办法").follows("申请延期").follows("返回上报办理情况");
        lead.fills("办理情况", "共享办法已经印发。").presses("上报").isOn("待办");
        secretary.takesUp("制定共享办法").ticks("办理结果", "已办结，报召集人审定销号").presses("提交").isOn("待办");
        convener.takesUp("制定共享办法").ticks("办理结果", "同意销号").presses("提交").isOn("待办");
        secretary.opens("/motions/board?stage=CLOSED").sees(TITLE).followsTo(TITLE).sees("落实并销号");
    }
}
