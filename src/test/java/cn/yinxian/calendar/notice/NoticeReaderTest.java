package cn.yinxian.calendar.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yinxian.calendar.CalendarChanges;
import cn.yinxian.calendar.HolidayFiles;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeReaderTest {

    private static final String SOUND = """
            {"year": 2027, "papers": ["https://www.gov.cn/zhengce/2027.htm"], "days": [
              {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
              {"name": "元旦", "date": "2026-12-31", "isOffDay": true},
              {"name": "春节", "date": "2027-02-14", "isOffDay": false},
              {"name": "劳动节", "date": "2027-05-01", "isOffDay": true},
              {"name": "国庆节", "date": "2027-10-01", "isOffDay": true},
              {"name": "国庆节", "date": "2027-10-02", "isOffDay": true},
              {"name": "国庆节", "date": "2027-10-03", "isOffDay": true}]}
            """;

    private final NoticeReader reader = new NoticeReader();

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
    void the_published_files_are_without_mistake(int year) throws IOException {
        var notice = reader.read(year, Files.readAllBytes(Path.of("sql/reference/holidays/" + year + ".json")));
        assertThat(notice.days()).containsExactlyElementsOf(
                HolidayFiles.days().stream().filter(day -> day.noticeYear() == year).toList());
    }

    @Test
    void a_december_day_of_the_year_before_belongs_to_the_notice() {
        var notice = reader.read(2027, bytes(SOUND));
        assertThat(notice.source()).isEqualTo("https://www.gov.cn/zhengce/2027.htm");
        assertThat(notice.days()).hasSize(7).allMatch(day -> day.noticeYear() == 2027);
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', value = {
        "\"year\": 2027 | \"year\": 2028 | 文件是 2028 年的安排，您选择的是 2027 年",
        "\"year\": 2027 | \"year\": 99999999999 | 文件是 99999999999 年的安排，您选择的是 2027 年",
        "\"year\": 2027 | \"year\": \"2027\" | 缺少年份 year，应为数字，如 2027",
        "\"year\": 2027 | \"year\": 2027, \"region\": \"CN\" | 不认识的字段“region”，文件只能有 year、papers、days",
        "[\"https://www.gov.cn/zhengce/2027.htm\"] | [] | 缺少依据 papers：至少写明一个国务院办公厅通知的网址",
        "https://www.gov.cn/zhengce/2027.htm | 国办发明电〔2026〕7号 | 依据 papers 中的“国办发明电〔2026〕7号”不是网址",
        "https://www.gov.cn/zhengce/2027.htm | javascript:alert(1) | 依据 papers 中的“javascript:alert(1)”不是网址",
        "2027-02-14 | 2027-02-31 | days 第 3 项的日期“2027-02-31”不对，应写作 2027-01-01 这样",
        "2027-02-14 | 2027/02/14 | days 第 3 项的日期“2027/02/14”不对，应写作 2027-01-01 这样",
        "2027-02-14 | 2027-02-15 | days 第 3 项（2027-02-15）标为调休上班，但当天是星期一，不是周末",
        "2027-02-14 | 2028-02-13 | days 第 3 项（2028-02-13）不在 2027 年（上一年只允许 12 月的日期）",
        "2026-12-31 | 2026-11-30 | days 第 2 项（2026-11-30）不在 2027 年（上一年只允许 12 月的日期）",
        "2026-12-31 | 2027-01-01 | days 第 2 项（2027-01-01）与第 1 项是同一天",
        "\"isOffDay\": false | \"isOffDay\": \"no\" | days 第 3 项的 isOffDay 应为 true（放假）或 false（调休上班）",
        "\"isOffDay\": false | \"isOffday\": false | days 第 3 项有不认识的字段“isOffday”",
        "\"春节\" | \"  \" | days 第 3 项缺少节日名称 name，或超过 50 字",
        "2027-05-01 | 2027-05-02 | 5月1日是法定节日，应列为放假（isOffDay 为 true）— 《全国年节及纪念日放假办法》"
    })
    void each_mistake_is_named(String part, String instead, String sentence) {
        assertThat(mistakes(bytes(SOUND.replaceFirst(java.util.regex.Pattern.quote(part), java.util.regex.Matcher.quoteReplacement(instead)))))
                .contains(sentence);
    }

    @Test
    void all_mistakes_are_told_at_once_and_nothing_else() {
        var broken = SOUND.replace("2026-12-31", "2026-06-31").replace("2027-10-03", "2027-10-02").replace("\"春节\"", "\"\"");
        assertThat(mistakes(bytes(broken))).containsExactly(
                "days 第 2 项的日期“2026-06-31”不对，应写作 2027-01-01 这样",
                "days 第 3 项缺少节日名称 name，或超过 50 字",
                "days 第 7 项（2027-10-02）与第 6 项是同一天",
                "10月3日是法定节日，应列为放假（isOffDay 为 true）— 《全国年节及纪念日放假办法》");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "{\"year\": 2027, \"year\": 2027}", "{} {}", "<html>", "{\"days\": [[]]}", "{\"days\": {}}"})
    void what_is_no_notice_is_refused_and_breaks_nothing(String text) {
        assertThat(mistakes(bytes(text))).isNotEmpty().allMatch(sentence -> sentence.matches(".*\\p{IsHan}.*"));
    }

    @Test
    void a_file_of_senseless_size_is_not_even_read() {
        assertThat(mistakes(new byte[CalendarChanges.NOTICE_LIMIT + 1])).singleElement().asString().contains("超过 64 KB");
        assertThat(mistakes(bytes("[".repeat(CalendarChanges.NOTICE_LIMIT)))).hasSize(1);
        assertThat(mistakes(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1})).hasSize(1);
    }

    @Test
    void a_flood_of_mistakes_is_cut() {
        var days = "[" + "{},".repeat(500) + "{}]";
        var shown = mistakes(bytes("{\"year\": 2027, \"papers\": [\"https://www.gov.cn/a\"], \"days\": " + days + "}"));
        assertThat(shown).hasSize(41);
        assertThat(shown.get(40)).isEqualTo("另有 %d 处错误没有列出".formatted(501 * 3 + 5 - 40));
    }

    private List<String> mistakes(byte[] file) {
        return catchThrowableOfType(Refused.class, () -> reader.read(2027, file)).refusals().stream()
                .map(Refusal::sentence)
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
