package cn.yinxian.inbox.feed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.inbox.Inbox.Entry;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineCalendarTest {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");

    private final DeadlineCalendar calendar = new DeadlineCalendar();

    @Test
    void a_second_reader_finds_title_step_and_the_due_day_in_china() {
        var read = CalendarText.read(calendar.write(List.of(entry("t1", "关于成立党支部的申请", "2026-12-03T15:59:59Z")), NOW));
        assertThat(read.values("SUMMARY")).containsExactly("到期：关于成立党支部的申请（区县初审，BF-2026-00012）");
        assertThat(read.lines()).contains("DTSTART;VALUE=DATE:20261203", "UID:task-t1@yinxian", "DTSTAMP:20261123T040000Z", "TRANSP:TRANSPARENT");
        assertThat(read.values("X-WR-TIMEZONE")).containsExactly("Asia/Shanghai");
        assertThat(read.values("TZID")).containsExactly("Asia/Shanghai");
        assertThat(read.values("VERSION")).containsExactly("2.0");
    }

    @Test
    void a_second_after_midnight_in_china_is_the_next_day() {
        var read = CalendarText.read(calendar.write(List.of(entry("t1", "申请", "2026-12-03T16:00:00Z")), NOW));
        assertThat(read.lines()).contains("DTSTART;VALUE=DATE:20261204");
    }

    @Test
    void whatever_stands_in_a_title_stays_in_its_line_and_reads_back() {
        String title = "甲，乙, 丙; 丁\\戊\r\nEND:VCALENDAR\r\nBEGIN:VEVENT " + "𠮷".repeat(60);
        var read = CalendarText.read(calendar.write(List.of(entry("t1", title, "2026-12-03T15:59:59Z")), NOW));
        assertThat(read.lines()).filteredOn(line -> line.startsWith("BEGIN:VEVENT")).hasSize(1);
        assertThat(read.values("SUMMARY").get(0).replace("\r", "")).contains(title.replace("\r", ""));
    }

    @Test
    void a_calendar_without_deadlines_is_valid_too() {
        var read = CalendarText.read(calendar.write(List.of(), NOW));
        assertThat(read.lines()).contains("BEGIN:VTIMEZONE").doesNotContain("BEGIN:VEVENT");
    }

    private static Entry entry(String task, String title, String due) {
        return new Entry(task, "1~" + task, "li", "BF-2026-00012", "branch-formation", title, "向阳区民政局", "区县初审", "/tasks/" + task + "/x", null, null, NOW, Instant.parse(due));
    }
}
