package cn.yinxian.deadline.reprojection.web;

import static cn.yinxian.testing.TestOfficials.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.yinxian.calendar.CalendarChange;
import cn.yinxian.calendar.CalendarChange.Extent;
import cn.yinxian.calendar.CalendarChanges;
import cn.yinxian.calendar.CalendarHistory.ArrangedYear;
import cn.yinxian.calendar.CalendarHistory.ListedDay;
import cn.yinxian.calendar.DayChange;
import cn.yinxian.calendar.DayCorrection;
import cn.yinxian.calendar.DayKind;
import cn.yinxian.deadline.Budget;
import cn.yinxian.deadline.model.TimeLimit;
import cn.yinxian.deadline.reprojection.model.Move;
import cn.yinxian.deadline.reprojection.model.OpenLimits.Held;
import cn.yinxian.deadline.reprojection.usecase.BrowseCalendar;
import cn.yinxian.deadline.reprojection.usecase.ConfirmCalendarChange;
import cn.yinxian.deadline.reprojection.usecase.PreviewCalendarChange;
import cn.yinxian.deadline.reprojection.usecase.PreviewCalendarChange.Preview;
import cn.yinxian.deadline.reprojection.usecase.ProposeCalendarChange;
import cn.yinxian.deadline.reprojection.usecase.WarnOfMissingYear;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Slice;
import cn.yinxian.testing.PageTest;
import cn.yinxian.testing.StoppedClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest({CalendarController.class, ImportYearController.class, CorrectDayController.class, CalendarChangeController.class})
@Import(StoppedClock.class)
class CalendarPagesTest {

    private static final String TYPED = "<script>${7*7}</script> 𠮷";
    private static final String AS_TYPED = "&lt;script&gt;${7*7}&lt;/script&gt; 𠮷";
    private static final OfficialId TESTER = OfficialId.of("tester");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private BrowseCalendar browse;

    @MockitoBean
    private WarnOfMissingYear missing;

    @MockitoBean
    private ProposeCalendarChange propose;

    @MockitoBean
    private PreviewCalendarChange preview;

    @MockitoBean
    private ConfirmCalendarChange confirm;

    @MockitoBean
    private Roster roster;

    @BeforeEach
    void aCalendar() {
        given(missing.missingYear()).willReturn(OptionalInt.of(2027));
        given(browse.years()).willReturn(List.of(new ArrangedYear(2026, 33, 6, List.of("https://www.gov.cn/zhengce/2026.htm", "国办发明电〔2026〕9号" + TYPED))));
        given(browse.daysOf(2026)).willReturn(List.of(new ListedDay(LocalDate.of(2026, 10, 10), DayKind.MAKE_UP_WORKDAY, TYPED)));
        given(browse.daysOf(2030)).willReturn(List.of());
        given(browse.changes(null)).willReturn(new Slice<>(List.of(change(2L)), "2"));
        given(browse.changes(2L)).willReturn(new Slice<>(List.of(), null));
        given(roster.namesOf(any())).willReturn(Map.of(TESTER, "王管理" + TYPED));
    }

    @Test
    void the_years_on_file_are_shown_with_source_days_warning_and_history() {
        assertThat(get("/admin/calendar")).hasStatusOk().bodyText()
                .contains("2027年节假日安排尚未导入", "33 天", "href=\"https://www.gov.cn/zhengce/2026.htm\"", "国办发明电〔2026〕9号" + AS_TYPED)
                .contains("2026年10月10日（星期六）", "调休上班", "王管理" + AS_TYPED, "2026年11月24日 09:00", "href=\"/admin/calendar?before=2\"")
                .doesNotContain("<script>$", "正在重新推算");
        assertThat(get("/admin/calendar?year=2030&before=2")).hasStatusOk().bodyText()
                .contains("2030 年的安排尚未导入", "还没有调整");
    }

    @Test
    void nothing_is_warned_of_when_all_is_on_file_and_what_still_moves_is_told() {
        given(missing.missingYear()).willReturn(OptionalInt.empty());
        given(browse.waiting()).willReturn(10_000);
        assertThat(get("/admin/calendar")).hasStatusOk().bodyText().contains("还有 超过 10000 个").doesNotContain("尚未导入");
    }

    @Test
    void a_file_is_proposed_and_then_looked_at() {
        given(propose.year(anyInt(), any(), any())).willReturn(change(null));
        assertThat(upload("2027", "{}")).hasRedirectedUrl("/admin/calendar/changes/7");
        var content = ArgumentCaptor.forClass(byte[].class);
        then(propose).should().year(eq(2027), content.capture(), eq(TESTER));
        assertThat(content.getValue()).asString().isEqualTo("{}");
    }

    @Test
    void each_mistake_of_a_file_is_told_and_a_huge_one_is_not_read_to_its_end() {
        assertThat(get("/admin/calendar/import")).hasStatusOk().bodyText().contains("<option value=\"2027\" selected>2027 年</option>");
        willThrow(Refused.because(
                        Refusal.of("file", "calendar.notice", "第一处" + TYPED), Refusal.of("file", "calendar.notice", "第二处")))
                .given(propose).year(anyInt(), any(), any());
        assertThat(upload("2027", "x".repeat(200_000))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
                .contains("有 2 处需要修改", "第一处" + AS_TYPED, "第二处");
        var content = ArgumentCaptor.forClass(byte[].class);
        then(propose).should().year(anyInt(), content.capture(), any());
        assertThat(content.getValue()).hasSize(CalendarChanges.NOTICE_LIMIT + 1);
        assertThat(upload("year", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(upload("", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void a_day_is_corrected_with_reason_and_source() {
        given(propose.day(any(), any())).willReturn(change(null));
        assertThat(post("/admin/calendar/correction", "day", "2026年11月26日", "kind", "HOLIDAY", "name", " 校庆 ", "reason", "原因", "source", "文件"))
                .hasRedirectedUrl("/admin/calendar/changes/7");
        then(propose).should().day(new DayCorrection(DAY, DayKind.HOLIDAY, "校庆", "原因", "文件"), TESTER);
    }

    @Test
    void a_refused_correction_keeps_what_was_typed() {
        assertThat(get("/admin/calendar/correction")).hasStatusOk();
        willThrow(Refused.because(Refusal.of("kind", "calendar.correction", "与现行安排相同，无须更正"))).given(propose).day(any(), any());
        assertThat(post("/admin/calendar/correction", "day", "2026-11-26", "kind", "HOLIDAY", "name", TYPED, "reason", TYPED, "source", TYPED))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
                .contains("与现行安排相同", "value=\"" + AS_TYPED + "\"", "value=\"HOLIDAY\" checked", "value=\"2026-11-26\"");
        assertThat(post("/admin/calendar/correction", "day", "2026-02-30", "kind", "NONSENSE")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void a_proposal_shows_what_it_would_move() {
        given(browse.change(7, TESTER)).willReturn(change(null));
        given(preview.of(any())).willReturn(new Preview(61, new TreeMap<>(Map.of(1, 60, -2, 1)),
                List.of(new Move(limit(1, "task:1"), LocalDate.of(2026, 12, 1)), new Move(limit(2, "case:BF-2026-00002"), LocalDate.of(2026, 11, 28))),
                Map.of(1L, new Held(1, "UNIT_CLERK@1", "BF-2026-00001", "初审" + TYPED, "/tasks/1/x"))));
        assertThat(get("/admin/calendar/changes/7")).hasStatusOk().bodyText()
                .contains("这是预览，还没有生效", "2026年11月26日（星期四）", "有 <b>61</b> 个", "提前 2 天：1 个；推后 1 天：60 个", "到期最早的 2 个")
                .contains("BF-2026-00001", "初审" + AS_TYPED, "2026年11月30日（星期一）", "2026年12月1日（星期二）", "推后 1 天")
                .contains("BF-2026-00002", "提前 2 天", "action=\"/admin/calendar/changes/7/confirm\"", "原因" + AS_TYPED)
                .doesNotContain("<script>$");
    }

    @Test
    void a_confirmed_change_says_who_confirmed_it_and_what_still_moves() {
        given(browse.change(7, TESTER)).willReturn(change(2L));
        given(browse.waiting()).willReturn(12);
        assertThat(get("/admin/calendar/changes/7")).hasStatusOk().bodyText()
                .contains("已生效", "王管理" + AS_TYPED + "，2026年11月24日 09:00", "还有 12 个期限正在重新推算").doesNotContain("/confirm\"");
    }

    @Test
    void a_confirmation_counts_once_and_only_for_the_calendar_that_was_looked_at() {
        given(confirm.confirm(7, TESTER)).willReturn(change(2L));
        assertThat(post("/admin/calendar/changes/7/confirm")).hasRedirectedUrl("/admin/calendar/changes/7");
        given(confirm.confirm(anyLong(), any())).willThrow(new Overtaken("工作日历刚刚被他人调整，这份预览已不作准。"));
        assertThat(post("/admin/calendar/changes/7/confirm")).hasStatus(HttpStatus.CONFLICT).bodyText().contains("预览已不作准");
        given(browse.change(anyLong(), any())).willThrow(new Missing());
        assertThat(get("/admin/calendar/changes/8")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static TimeLimit limit(long id, String subject) {
        return new TimeLimit(id, subject, "rule", Budget.workingDays(5), Instant.EPOCH, LocalDate.of(2026, 11, 30), 1,
                TimeLimit.State.OPEN, null, List.of(), 0);
    }

    private static CalendarChange change(Long version) {
        return new CalendarChange(
                7, Extent.DAY, 2026, "2026年11月26日调休更正", "文件", "原因" + TYPED, 1, TESTER, Instant.EPOCH, version,
                version == null ? null : Instant.parse("2026-11-24T01:00:00Z"),
                List.of(new DayChange(DAY, DayKind.ORDINARY, DayKind.HOLIDAY, "校庆" + TYPED)));
    }

    private MvcTestResult upload(String year, String content) {
        return mvc.post().uri("/admin/calendar/import").multipart()
                .file(new MockMultipartFile("file", "2027.json", "application/json", content.getBytes(StandardCharsets.UTF_8)))
                .param("year", year).with(signedInAs(Role.SYSTEM_ADMIN)).with(csrf()).exchange();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(signedInAs(Role.SYSTEM_ADMIN)).exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post().uri(address).with(signedInAs(Role.SYSTEM_ADMIN)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
