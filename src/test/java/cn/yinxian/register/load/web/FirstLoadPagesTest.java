package cn.yinxian.register.load.web;

import static cn.yinxian.testing.TestOfficials.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.yinxian.organisation.FirstPasswords.FirstPassword;
import cn.yinxian.organisation.Role;
import cn.yinxian.register.load.model.LoadKind;
import cn.yinxian.register.load.model.Loads.StoredFile;
import cn.yinxian.register.load.model.Loads.StoredLoad;
import cn.yinxian.register.load.model.SheetReport;
import cn.yinxian.register.load.sheet.Finding;
import cn.yinxian.register.load.sheet.Sheet;
import cn.yinxian.register.load.usecase.CheckLoad;
import cn.yinxian.register.load.usecase.CheckLoad.Checked;
import cn.yinxian.register.load.usecase.ConfirmLoad;
import cn.yinxian.register.load.usecase.OpenLoad;
import cn.yinxian.register.load.usecase.OpenLoad.Opened;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.testing.PageTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest({FirstLoadController.class, LoadController.class})
class FirstLoadPagesTest {

    private static final String TYPED = "<script>${7*7}</script> 𠮷";
    private static final String AS_TYPED = "&lt;script&gt;${7*7}&lt;/script&gt; 𠮷";
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final OfficialId ME = OfficialId.of("tester");

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    CheckLoad checkLoad;

    @MockitoBean
    OpenLoad openLoad;

    @MockitoBean
    ConfirmLoad confirmLoad;

    @Test
    void each_administrator_finds_the_own_half_explained() {
        assertThat(get("/admin/first-load", Role.SYSTEM_ADMIN)).hasStatusOk().bodyText()
                .contains("name=\"units\"", "name=\"members\"", "党员编号", "分两步").doesNotContain("name=\"officials\"");
        assertThat(get("/admin/first-load", Role.SECURITY_ADMIN)).hasStatusOk().bodyText()
                .contains("name=\"officials\"", "登录名").doesNotContain("name=\"units\"");
        assertThat(get("/admin/first-load", Role.AUDITOR)).hasStatus(403);
    }

    @Test
    void a_template_is_a_csv_file_that_spreadsheets_open() {
        assertThat(get("/admin/first-load/templates/members", Role.SYSTEM_ADMIN)).hasStatusOk()
                .hasContentType("text/csv;charset=UTF-8").bodyText().startsWith("\uFEFF党员编号,姓名");
        assertThat(get("/admin/first-load/templates/passwords", Role.SYSTEM_ADMIN)).hasStatus(404);
    }

    @Test
    void mistakes_are_listed_by_line_and_nothing_waits() {
        var report = new SheetReport(Sheet.UNITS, TYPED, "abc", 12, 0, 0, List.of(new Finding(12, "单位代码", "“" + TYPED + "”应为…")),
                List.of(new Finding(3, "", TYPED)));
        given(checkLoad.check(any(), any(), any())).willReturn(new Checked(List.of(report), null));
        assertThat(upload("register", "units", "单位.csv", Role.SYSTEM_ADMIN)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
                .contains("有 1 处错误，没有写入任何数据", "第12行 单位代码：“" + AS_TYPED, "第3行：" + AS_TYPED)
                .doesNotContain("确认导入", "<script>$");
    }

    @Test
    void a_file_that_is_no_table_is_refused_beside_its_field() {
        given(checkLoad.check(any(), any(), any())).willThrow(Refused.because(Refusal.of("units", "load.file", "“x.xlsx”：这是 Excel 文件")));
        assertThat(upload("register", "units", "x.xlsx", Role.SYSTEM_ADMIN)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
                .contains("这是 Excel 文件", "id=\"f-units-error\"");
        willThrow(Refused.because(Refusal.of("", "load.files", "请至少选择一个文件"))).given(checkLoad).check(any(), any(), any());
        assertThat(mvc.post().uri("/admin/first-load/officials").with(signedInAs(Role.SECURITY_ADMIN)).with(csrf()).exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("请至少选择一个文件");
    }

    @Test
    void a_sound_load_leads_to_its_confirmation() {
        given(checkLoad.check(eq(LoadKind.OFFICIALS), ArgumentMatchers.argThat(files -> files.get(Sheet.OFFICIALS).fileName().equals("人员.csv")), eq(ME)))
                .willReturn(new Checked(List.of(), 7L));
        assertThat(upload("officials", "officials", "C:\\tmp\\人员.csv", Role.SECURITY_ADMIN)).hasRedirectedUrl("/admin/first-load/7");
        var report = new SheetReport(Sheet.OFFICIALS, "人员.csv", "abc", 3, 2, 1, List.of(), List.of());
        given(openLoad.open(7, ME)).willReturn(new Opened(load(null), List.of(report)));
        assertThat(get("/admin/first-load/7", Role.SECURITY_ADMIN)).hasStatusOk().bodyText()
                .contains("没有错误", "写入 2 行", "确认导入", "action=\"/admin/first-load/7/confirm\"");
    }

    @Test
    void a_confirmed_load_shows_the_first_passwords_once() {
        given(confirmLoad.confirm(7, ME)).willReturn(List.of(new FirstPassword("li.jb", "李经办", "K7mq-Tz4d", "{bcrypt}x")));
        assertThat(confirm(7)).hasRedirectedUrl("/admin/first-load/7");
        given(openLoad.open(7, ME)).willReturn(new Opened(load(NOON), List.of()));
        assertThat(mvc.get().uri("/admin/first-load/7").with(signedInAs(Role.SECURITY_ADMIN))
                        .flashAttr("slips", List.of(new FirstPassword("li.jb", "李经办", "K7mq-Tz4d", "{bcrypt}x"))).exchange())
                .hasStatusOk().bodyText().contains("2026年11月23日 12:00", "K7mq-Tz4d", "只显示这一次").doesNotContain("bcrypt");
        assertThat(get("/admin/first-load/7", Role.SECURITY_ADMIN)).hasStatusOk().bodyText().doesNotContain("K7mq-Tz4d");
    }

    @Test
    void what_is_done_cannot_be_done_again_and_what_is_foreign_is_missing() {
        given(openLoad.open(7, ME)).willReturn(new Opened(load(NOON), List.of()));
        given(confirmLoad.confirm(7, ME)).willThrow(Refused.because(Refusal.of("", "load.done", "这次导入已经完成")));
        assertThat(confirm(7)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("这次导入已经完成");
        given(openLoad.open(anyLong(), any())).willThrow(new Missing());
        assertThat(get("/admin/first-load/8", Role.SYSTEM_ADMIN)).hasStatus(404);
        assertThat(get("/admin/first-load/x", Role.SYSTEM_ADMIN)).hasStatus(404);
    }

    @Test
    void neither_administrator_loads_the_other_half() {
        assertThat(upload("register", "units", "a.csv", Role.SECURITY_ADMIN)).hasStatus(403);
        assertThat(upload("officials", "officials", "a.csv", Role.SYSTEM_ADMIN)).hasStatus(403);
        then(checkLoad).shouldHaveNoInteractions();
    }

    private static StoredLoad load(Instant doneAt) {
        return new StoredLoad(7, LoadKind.OFFICIALS, ME, NOON, doneAt, List.of(new StoredFile(Sheet.OFFICIALS, "人员.csv", "abc", 3, 2)));
    }

    private MvcTestResult get(String address, Role role) {
        return mvc.get().uri(address).with(signedInAs(role)).exchange();
    }

    private MvcTestResult confirm(long id) {
        return mvc.post().uri("/admin/first-load/" + id + "/confirm").with(signedInAs(Role.SECURITY_ADMIN)).with(csrf()).exchange();
    }

    private MvcTestResult upload(String half, String field, String fileName, Role role) {
        return mvc.post().uri("/admin/first-load/" + half).multipart()
                .file(new MockMultipartFile(field, fileName, "text/csv", "a,b".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .with(signedInAs(role)).with(csrf()).exchange();
    }
}
