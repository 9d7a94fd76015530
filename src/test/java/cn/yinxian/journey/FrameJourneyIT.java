package cn.yinxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every official finds round the work: both views, the desk, search, notices, help, and pages for what went wrong. */
@BrowserJourney
class FrameJourneyIT {

    @Test
    void the_elder_view_is_switched_on_before_signing_in_and_remembered(Journey journey) {
        var elder = journey.visitor(View.STANDARD_1280).opens("/sign-in");
        assertThat(elder.textSize()).isEqualTo(18);

        elder.turnsTo(View.ELDER_1280, "长辈版").isOn("登录");
        assertThat(elder.textSize()).isEqualTo(22);

        elder.signsIn("clerk-minzheng").isOn("待办");
        assertThat(elder.textSize()).isEqualTo(22);

        elder.presses("特大").isOn("待办");
        assertThat(elder.textSize()).isEqualTo(30);

        elder.presses("退出");
        assertThat(elder.textSize()).isEqualTo(30);

        elder.turnsTo(View.STANDARD_1280, "标准版").signsIn("clerk-minzheng");
        assertThat(elder.textSize()).isEqualTo(18);
    }

    @Test
    void the_desk_says_what_comes_next_where_it_is_empty(Journey journey) {
        var clerk = journey.official("clerk-city", View.STANDARD_390).sees("没有待办。有新事项会在这里出现并提醒您。").inEveryView();

        clerk.followsTo("已办").sees("还没有办过事项").inEveryView();
        clerk.followsTo("我发起的").sees("您还没有提交过申请").inEveryView();
        clerk.followsTo("草稿").sees("没有草稿").inEveryView();
        clerk.goesTo("通知").isOn("通知").sees("没有通知").inEveryView();
    }

    @Test
    void a_search_without_result_says_so_and_keeps_what_was_asked(Journey journey) {
        var clerk = journey.official("clerk-city", View.STANDARD_1280);

        clerk.goesTo("办件查询").fills("办件编号、单位或支部名称", "<b>${7*7}𠮷").presses("查询").sees("没有找到符合条件的办件").inEveryView();

        assertThat(clerk.typed("办件编号、单位或支部名称")).isEqualTo("<b>${7*7}𠮷");
    }

    @Test
    void a_page_is_read_aloud_without_its_forms(Journey journey) {
        var clerk = journey.official("clerk-city", View.ELDER_390).goesTo("通知");

        assertThat(clerk.hears("朗读本页")).startsWith("通知").contains("没有通知。有新的通知会在这里出现。").doesNotContain("朗读");

        clerk.sees("停止朗读");
    }

    @Test
    void the_manual_is_at_hand(Journey journey) {
        var clerk = journey.official("clerk-city", View.ELDER_390).goesTo("帮助").isAnswered(200).inEveryView();

        clerk.opens("/help/glossary").isAnswered(200).inEveryView();
        clerk.opens("/help/sign-in").isAnswered(200).inEveryView();
    }

    @Test
    void what_went_wrong_is_told_on_a_page_of_ours(Journey journey) {
        var clerk = journey.official("clerk-city", View.ELDER_1280);

        clerk.opens("/cases/ZJ-2026-0000").isAnswered(404).isOn("没有找到这一页").inEveryView();
        clerk.opens("/audit").isAnswered(403).isOn("没有权限").inEveryView();
        clerk.opens("/view").isAnswered(405).isOn("不能这样打开").inEveryView();
        clerk.opens("/cases?status=%3Cscript%3E").isAnswered(400).isOn("无法理解这次请求").inEveryView();
    }
}
