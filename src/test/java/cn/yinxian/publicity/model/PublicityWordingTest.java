package cn.yinxian.publicity.model;

import static cn.yinxian.publicity.model.PublicityExamples.AT;
import static cn.yinxian.publicity.model.PublicityExamples.POSTED;
import static cn.yinxian.publicity.model.PublicityExamples.aPublicity;
import static cn.yinxian.publicity.model.PublicityExamples.anObjection;
import static cn.yinxian.publicity.model.PublicityExamples.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicityWordingTest {

    @Test
    void the_announcement_says_what_is_shown_for_how_long_and_how_to_object() {
        assertThat(wording(aPublicity()).announcement()).startsWith(
                        "经区评审，拟推荐下列项目。", "现予以公示。", "一、公示对象", "1．银龄讲堂（向阳区民政局）", "2．红色书屋（幸福社区）", "二、公示时间",
                        "2026年11月24日至11月30日，共5个工作日。", "三、异议受理")
                .last().asString().contains("匿名反映的，应当提供可以核查的具体线索");
    }

    @Test
    void a_period_over_the_turn_of_the_year_writes_both_years() {
        var publicity = aPublicity();
        publicity.endOn(LocalDate.of(2027, 1, 4));
        assertThat(wording(publicity).period()).isEqualTo("2026年11月24日至2027年1月4日");
        publicity.endOn(POSTED.plusDays(1));
        assertThat(wording(publicity).period()).isEqualTo("2026年11月24日");
    }

    @Test
    void the_result_lists_each_item_under_how_it_came_out() {
        var publicity = aPublicity();
        publicity.endPeriod();
        var objection = anObjection(1, "SE-1");
        objection.conclude(found(ObjectionOutcome.FOUNDED, null));
        publicity.confirm(List.of(objection), AT);
        var wording = wording(publicity);
        assertThat(wording.resultTitle()).isEqualTo("关于2026年度“一区一品”拟推荐项目的公示结果");
        assertThat(wording.result()).containsExactly(
                "2026年11月24日至11月30日，对2个公示对象进行了公示，公示期已满。现将结果公布如下。", "一、没有异议或者异议不成立的", "1．红色书屋（幸福社区）",
                "二、异议成立、予以取消的", "1．银龄讲堂（向阳区民政局）：经核查，1");
    }

    private static PublicityWording wording(Publicity publicity) {
        return new PublicityWording(publicity.view(), POSTED.plusDays(1), 5);
    }
}
