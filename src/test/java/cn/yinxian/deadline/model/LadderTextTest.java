package cn.yinxian.deadline.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LadderTextTest {

    @Test
    void an_administrator_writes_a_ladder_in_words() {
        var ladder = LadderText.parse("提前 6 个月提醒承办人；提前3天提醒承办人;到期当日提醒承办人；第20天提醒承办人；超期1个工作日报上级；超期3个工作日报再上级督办；").orElseThrow();
        assertThat(ladder).extracting(Rung::code).containsExactly(
                "-6m.OWNER", "-3d.OWNER", "+0d.OWNER", "@20d.OWNER", "+1wd.LEADER", "+3wd.NEXT_LEVEL");
        assertThat(ladder).extracting(Rung::words).containsExactly(
                "到期前 6 个月提醒", "到期前 3 天提醒", "到期当日提醒", "第 20 天提醒", "超期 1 个工作日报上级", "超期 3 个工作日督办");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "；；", "提前3日提醒承办人", "提前0天提醒承办人", "提前3天", "提前3天提醒承办人；提前3天提醒承办人", "提前3天提醒承办人，到期当日提醒承办人",
        "超期1000天报上级", "到期当日提醒所有人"
    })
    void what_is_no_ladder_is_told(String text) {
        assertThat(LadderText.parse(text)).isEmpty();
    }
}
