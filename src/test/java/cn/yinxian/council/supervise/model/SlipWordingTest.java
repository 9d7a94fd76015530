package cn.yinxian.council.supervise.model;

import static cn.yinxian.council.supervise.model.SuperviseItemExamples.AT;
import static cn.yinxian.council.supervise.model.SuperviseItemExamples.DUE;
import static cn.yinxian.council.supervise.model.SuperviseItemExamples.NUMBER;
import static cn.yinxian.council.supervise.model.SuperviseItemExamples.TODAY;
import static cn.yinxian.council.supervise.model.SuperviseItemExamples.anItem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlipWordingTest {

    private static SlipWording wording(int late, int lateThisYear) {
        return new SlipWording(anItem().state(), "银海市协调议事会议", late, lateThisYear, 2, DUE.plusDays(8));
    }

    @Test
    void each_colour_says_what_it_means() {
        assertThat(wording(-1, 0).paragraphs(SlipColour.YELLOW).toString())
                .contains("银海市协调议事会议交由你单位主办", "落实活动经费", "SI-2026-00001", "2026年12月21日", "届满前提出延期申请");
        assertThat(wording(1, 1).paragraphs(SlipColour.ORANGE).toString()).contains("已超期1个工作日", "首次超期的予以通报批评", "2项以上");
        assertThat(wording(3, 2).paragraphs(SlipColour.RED).toString()).contains("责令你单位于2026年12月29日前", "已有2项督办事项超期", "不得评优评先");
        assertThat(wording(3, 1).paragraphs(SlipColour.RED).toString()).doesNotContain("已有1项");
    }

    @Test
    void a_long_matter_is_cut_between_characters() {
        var order = SuperviseItemExamples.anOrder();
        var item = SuperviseItem.open(
                NUMBER,
                new ItemOrder(order.motion(), order.meeting(), order.council(), "𠮷".repeat(150), order.lead(), List.of(), DUE), TODAY, AT);
        String title = new SlipWording(item.state(), "会", 0, 0, 2, DUE).title(SlipColour.RED);
        assertThat(title).contains("𠮷……”的责令督办单（红色）");
        assertThat(title.codePointCount(0, title.length())).isLessThan(90);
    }
}
