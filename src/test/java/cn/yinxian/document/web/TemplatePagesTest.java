package cn.yinxian.document.web;

import static cn.yinxian.testing.TestOfficials.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.yinxian.document.PaperKind;
import cn.yinxian.document.PaperTag;
import cn.yinxian.document.model.TagLine;
import cn.yinxian.document.usecase.BrowseTemplates;
import cn.yinxian.document.usecase.BrowseTemplates.Shown;
import cn.yinxian.document.usecase.BrowseTemplates.Standing;
import cn.yinxian.document.usecase.StoredTemplates.InUse;
import cn.yinxian.document.usecase.StoredTemplates.Version;
import cn.yinxian.document.usecase.TryTemplate;
import cn.yinxian.document.usecase.UseTemplate;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.testing.PageTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest({TemplateListController.class, TemplateController.class, UploadTemplateController.class, TemplateVersionController.class, TemplateFileController.class})
@Import(TemplateWords.class)
class TemplatePagesTest {

    record Sample(@PaperTag("支部") String branch) {}

    private static final String TYPED = "<script>${7*7}</script> 𠮷";
    private static final String AS_TYPED = "&lt;script&gt;${7*7}&lt;/script&gt; 𠮷";
    private static final OfficialId TESTER = OfficialId.of("tester");
    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    private static final PaperKind<?> BALLOT = new PaperKind<>("renewal/ballot", "选票", "大会投票用", new Sample("甲支部"));
    private static final Version THIRD = new Version(3, "选票" + TYPED + ".docx", "改了字号" + TYPED, TESTER, NINE);

    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private BrowseTemplates browse;

    @MockitoBean
    private TryTemplate tryTemplate;

    @MockitoBean
    private UseTemplate useTemplate;

    @MockitoBean
    private Roster roster;

    @BeforeEach
    void aTemplate() {
        given(roster.namesOf(any())).willReturn(Map.of(TESTER, "吕市办" + TYPED));
        given(browse.one("renewal/ballot")).willReturn(standing(2, List.of()));
        given(browse.versions("renewal/ballot")).willReturn(List.of(THIRD));
        given(browse.tags("renewal/ballot")).willReturn(List.of(new TagLine("{{branch}}", "支部", "甲支部", true)));
        given(browse.version("renewal/ballot", 3)).willReturn(new Shown(standing(2, List.of()), THIRD, List.of()));
    }

    @Test
    void all_templates_are_listed_with_what_is_in_use() {
        given(browse.all()).willReturn(List.of(standing(0, List.of()), standing(2, List.of("缺少标签"))));
        assertThat(get("")).hasStatusOk().bodyText()
                .contains("href=\"/admin/templates/renewal.ballot\"", "大会投票用", "随程序发布的模板", "第 2 版，吕市办" + AS_TYPED + " 2026年11月23日 09:00 启用")
                .contains("与现行程序不符").doesNotContain("<script>$");
    }

    @Test
    void a_template_shows_its_tags_and_versions() {
        assertThat(get("/renewal.ballot")).hasStatusOk().bodyText()
                .contains("<code>{{branch}}</code>", "甲支部", "必须有", "第 3 版", "改了字号" + AS_TYPED, "/versions/2/docx", "/versions/0/docx")
                .doesNotContain("<script>$", "与现行程序不符");
        given(browse.one("no/such")).willThrow(new Missing());
        assertThat(get("/no.such")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void an_upload_leads_to_its_trial() {
        given(tryTemplate.add(any())).willReturn(4);
        assertThat(upload("选票.docx", "改了字号")).hasRedirectedUrl("/admin/templates/renewal.ballot/versions/4");
    }

    @Test
    void each_fault_of_an_upload_is_told_and_the_note_is_kept() {
        willThrow(Refused.because(Refusal.of("file", "template.fault", "缺少标签 {{branch}}"), Refusal.of("file", "template.fault", "含有域" + TYPED)))
                .given(tryTemplate).add(any());
        assertThat(upload("选票.docx", TYPED)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
                .contains("有 2 处需要修改", "缺少标签 {{branch}}", "含有域" + AS_TYPED).containsPattern(">\\s*" + java.util.regex.Pattern.quote(AS_TYPED) + "</textarea>");
        assertThat(mvc.post().uri("/admin/templates/renewal.ballot/upload").with(signedInAs(Role.CITY_CLERK)).with(csrf()).param("note", "").exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("请选择改好的 .docx 文件");
    }

    @Test
    void a_version_is_looked_at_and_then_used() {
        assertThat(get("/renewal.ballot/versions/3")).hasStatusOk().bodyText()
                .contains("这一版没有在使用", "/versions/3/trial", "action=\"/admin/templates/renewal.ballot/versions/3/use\"", "name=\"version\" value=\"5\"");
        assertThat(use("5")).hasRedirectedUrl("/admin/templates/renewal.ballot");
        then(useTemplate).should().use(new UseTemplate.Command("renewal/ballot", 3, 5, TESTER));
    }

    @Test
    void a_version_in_use_or_unfit_is_not_offered_for_use() {
        given(browse.version("renewal/ballot", 3)).willReturn(new Shown(standing(3, List.of()), THIRD, List.of()));
        assertThat(get("/renewal.ballot/versions/3")).hasStatusOk().bodyText().contains("这一版正在使用").doesNotContain("/use\"");
        given(browse.version("renewal/ballot", 3)).willReturn(new Shown(standing(2, List.of()), THIRD, List.of("不认识的标签" + TYPED)));
        assertThat(get("/renewal.ballot/versions/3")).hasStatusOk().bodyText()
                .contains("这一版不能使用", "不认识的标签" + AS_TYPED).doesNotContain("/use\"", "/trial\"");
    }

    @Test
    void who_was_overtaken_or_refused_is_told() {
        willThrow(Overtaken.byAnother()).given(useTemplate).use(any());
        assertThat(use("4")).hasStatus(HttpStatus.CONFLICT);
        assertThat(use("x")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(use("")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void files_are_saved_under_the_name_of_the_paper() {
        given(browse.file("renewal/ballot", 3)).willReturn(new byte[] {1});
        given(browse.trial("renewal/ballot", 3)).willReturn(new byte[] {2});
        assertThat(get("/renewal.ballot/versions/3/docx")).hasStatusOk().headers().hasHeaderSatisfying("Content-Disposition",
                value -> assertThat(value.get(0)).contains("attachment", java.net.URLEncoder.encode("选票模板", java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(get("/renewal.ballot/versions/3/trial")).hasStatusOk().body().containsExactly(2);
        assertThat(get("/renewal.ballot/versions/x/docx")).hasStatus4xxClientError();
    }

    private static Standing standing(int number, List<String> reasons) {
        var inUse = number == 0 ? InUse.SHIPPED : new InUse(number, 5, TESTER, NINE);
        return new Standing(BALLOT, false, inUse, reasons);
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri("/admin/templates" + address).with(signedInAs(Role.CITY_CLERK)).exchange();
    }

    private MvcTestResult use(String version) {
        return mvc.post().uri("/admin/templates/renewal.ballot/versions/3/use").with(signedInAs(Role.SYSTEM_ADMIN)).with(csrf()).param("version", version).exchange();
    }

    private MvcTestResult upload(String name, String note) {
        return mvc.post().uri("/admin/templates/renewal.ballot/upload").multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", new byte[] {'P', 'K'}))
                .param("note", note).with(signedInAs(Role.CITY_CLERK)).with(csrf()).exchange();
    }
}
