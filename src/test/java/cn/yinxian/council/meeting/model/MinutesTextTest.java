package cn.yinxian.council.meeting.model;

import static cn.yinxian.council.meeting.model.MeetingExamples.NOW;
import static cn.yinxian.council.meeting.model.MeetingExamples.RULES;
import static cn.yinxian.council.meeting.model.MeetingExamples.attendance;
import static cn.yinxian.council.meeting.model.MeetingExamples.inSession;
import static cn.yinxian.council.meeting.model.MeetingExamples.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.yinxian.council.motion.Decision;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MinutesTextTest {

    private static final String COUNCIL = "安澜市离退休干部工作协调议事会议";

    @Test
    void the_minutes_tell_what_was_decided_and_how() {
        var meeting = inSession(2, 8);
        meeting.decide(1, new ItemRuling(Decision.ADOPTED_IN_PRINCIPLE, "原则同意实施办法，由市民政局修改后印发", new Votes(6, 1, 0), List.of(unit(0))), RULES, NOW);
        meeting.decide(2, new ItemRuling(Decision.DEFERRED, "经费来源进一步研究后再议。", null, List.of()), RULES, NOW);
        assertThat(MinutesText.draft(meeting.state(), COUNCIL).split("\n")).containsExactly(
                "2026年12月3日，李正在市委老干部局三楼会议室主持召开" + COUNCIL + "第3次会议。成员单位 10 个，出席 8 个。会议研究了 2 项议题，现将议定事项纪要如下。",
                "一、关于第1件事的议题。",
                "会议听取了市民政局的汇报，第0局回避，经表决（赞成 6 票，反对 1 票，弃权 0 票），原则通过。原则同意实施办法，由市民政局修改后印发。",
                "二、关于第2件事的议题。",
                "会议听取了市民政局的汇报，决定缓议。经费来源进一步研究后再议。");
    }

    @Test
    void the_names_stand_behind_the_body() {
        var lines = MinutesText.roster(attendance(9));
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("出席：第0局（张0）、第1局（张1）");
        assertThat(lines.get(1)).isEqualTo("请假：第9局");
        assertThat(lines.get(2)).isEqualTo("列席：市统计局 王五");
    }

    @Test
    void a_draft_always_holds_every_decision_in_the_order_of_the_agenda() {
        var random = new Random(20261203);
        for (int round = 0; round < 200; round++) {
            var meeting = inSession(1 + random.nextInt(12), 8);
            var items = meeting.state().agenda().listed();
            for (var item : items) {
                var decision = Decision.values()[random.nextInt(Decision.values().length)];
                meeting.decide(item.id(), new ItemRuling(decision, random.nextBoolean() ? "同意。" : "同意" + item.id(), null, List.of()), RULES, NOW);
            }
            meeting.finish();
            String draft = MinutesText.draft(meeting.state(), COUNCIL);
            assertThatCode(() -> meeting.submitMinutes(draft)).doesNotThrowAnyException();
        }
    }
}
