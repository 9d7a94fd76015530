package cn.yinxian.organisation.web;

import static cn.yinxian.testing.TestOfficials.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.BDDMockito.willThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.yinxian.organisation.BranchPlaces;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.model.HeldPost;
import cn.yinxian.organisation.model.Person;
import cn.yinxian.organisation.model.RegisteredUnit;
import cn.yinxian.organisation.usecase.AddOfficial;
import cn.yinxian.organisation.usecase.AssignPost;
import cn.yinxian.organisation.usecase.BrowseOfficials;
import cn.yinxian.organisation.usecase.BrowseUnits;
import cn.yinxian.organisation.usecase.DisableAccount;
import cn.yinxian.organisation.usecase.EnableAccount;
import cn.yinxian.organisation.usecase.EndPost;
import cn.yinxian.organisation.usecase.NamePlaces;
import cn.yinxian.organisation.usecase.ResetPassword;
import cn.yinxian.organisation.usecase.Slip;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Slice;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.testing.PageTest;
import cn.yinxian.testing.StoppedClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest({OfficialController.class, AddOfficialController.class, AssignPostController.class, EndPostController.class, AccountController.class})
@Import({OfficialLines.class, PostPlacePages.class, StoppedClock.class})
class OfficialPagesTest {

    private static final String TYPED = "<script>${7*7}</script> 𠮷";
    private static final String AS_TYPED = "&lt;script&gt;${7*7}&lt;/script&gt; 𠮷";
    private static final OfficialId LI = OfficialId.of("li");
    private static final HeldPost POST =
            new HeldPost(7, LI, Role.UNIT_CLERK, "330901101", TYPED, DateRange.since(LocalDate.of(2020, 1, 1)), 2);
    private static final BrowseOfficials.Entry ENTRY =
            new BrowseOfficials.Entry(new Person(LI, "李" + TYPED, null, true, 4), "li.jb", false, true, List.of(POST));

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    BrowseOfficials officials;

    @MockitoBean
    BrowseUnits units;

    @MockitoBean
    BranchPlaces branches;

    @MockitoBean
    NamePlaces places;

    @MockitoBean
    AddOfficial addOfficial;

    @MockitoBean
    AssignPost assignPost;

    @MockitoBean
    EndPost endPost;

    @MockitoBean
    DisableAccount disableAccount;

    @MockitoBean
    EnableAccount enableAccount;

    @MockitoBean
    ResetPassword resetPassword;

    @BeforeEach
    void oneOfficialWithOnePost() {
        given(officials.one(any())).willThrow(new Missing());
        willReturn(ENTRY).given(officials).one(LI);
        given(officials.page(any(), any())).willReturn(new Slice<>(List.of(ENTRY), "li"));
        given(places.of(any())).willReturn(Map.of("330901101", "向阳区民政局"));
        var city = RegisteredUnit.founded(UnitCode.of("330900"), "银海市", UnitKind.CITY, null, null, true, null, null);
        given(units.placesFor(any())).willReturn(List.of(city.unit()));
    }

    @Test
    void officials_are_listed_with_posts_and_account_and_the_next_page_keeps_the_search() {
        assertThat(get("/admin/officials?text={text}", "李&四")).hasStatusOk().bodyText()
                .contains("/admin/officials/li\"", AS_TYPED, "向阳区民政局", "待改初始密码")
                .contains("/admin/officials?text=%E6%9D%8E%26%E5%9B%9B&amp;after=li");
        assertThat(get("/admin/officials/li")).hasStatusOk().bodyText().contains("li.jb", "在任", "/admin/officials/li/posts/7/end");
        assertThat(get("/admin/officials/nobody")).hasStatus(404);
        assertThat(get("/admin/officials/%3Cx%3E")).hasStatus4xxClientError();
    }

    @Test
    void a_first_password_is_shown_on_one_page_and_never_again() {
        var slip = new Slip(LI, "李经办", "li.jb", "K7mq-Tz4d-aaaa-bbbb");
        given(addOfficial.add(any())).willReturn(slip);
        var added = post("/admin/officials/new", "name", "李经办", "login", "li.jb");
        assertThat(added).hasRedirectedUrl("/admin/officials/li/slip").flash().containsEntry("slip", slip);
        assertThat(mvc.get().uri("/admin/officials/li/slip").flashAttr("slip", slip).with(signedInAs(Role.SECURITY_ADMIN)).exchange())
                .hasStatusOk().bodyText().contains("K7mq-Tz4d-aaaa-bbbb", "只显示这一次");
        assertThat(get("/admin/officials/li/slip")).hasRedirectedUrl("/admin/officials/li");
        given(resetPassword.reset(any())).willReturn(slip);
        assertThat(post("/admin/officials/li/reset", "version", "0")).hasRedirectedUrl("/admin/officials/li/slip");
    }

    @Test
    void a_refused_official_keeps_what_was_typed() {
        given(addOfficial.add(any())).willThrow(Refused.because(Refusal.of("login", "login.taken", "登录名 li.jb 已被使用")));
        assertThat(post("/admin/officials/new", "name", TYPED, "login", "li.jb", "phone", "12345"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
                .contains("登录名 li.jb 已被使用", "value=\"" + AS_TYPED + "\"", "value=\"12345\"");
        assertThat(post("/admin/officials/new", "name", " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void a_post_is_assigned_in_two_steps() {
        assertThat(get("/admin/officials/li/posts/new")).hasStatusOk().bodyText().contains("下一步").doesNotContain("任职开始");
        assertThat(get("/admin/officials/li/posts/new?role=CITY_CLERK")).hasStatusOk().bodyText().contains("任职单位", "银海市（330900）");
        assertThat(get("/admin/officials/li/posts/new?role=BRANCH_SECRETARY")).hasStatusOk().bodyText().contains("请选择支部所在单位");
        assertThat(get("/admin/officials/li/posts/new?role=AUDITOR")).hasStatusOk().bodyText().contains("三员分立", "value=\"SYSTEM\"");
        assertThat(get("/admin/officials/li/posts/new?role=KING")).hasStatus4xxClientError();
        assertThat(post("/admin/officials/li/posts/new", "role", "CITY_CLERK", "place", "330900", "from", "2026年11月23日"))
                .hasRedirectedUrl("/admin/officials/li");
        then(assignPost).should().assign(new AssignPost.Command(
                LI, Role.CITY_CLERK, "330900", null, DateRange.since(LocalDate.of(2026, 11, 23)), OfficialId.of("tester")));
    }

    @Test
    void a_post_that_is_refused_keeps_what_was_typed() {
        willThrow(Refused.because(Refusal.of("place", "post.place", "该单位未设基层党委"))).given(assignPost).assign(any());
        assertThat(post("/admin/officials/li/posts/new", "role", "CITY_CLERK", "place", "330900", "title", TYPED, "from", "2026-11-23"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
                .contains("该单位未设基层党委", "value=\"" + AS_TYPED + "\"", "value=\"330900\" selected");
        assertThat(post("/admin/officials/li/posts/new", "role", "CITY_CLERK", "place", "330900", "from", "2026-11-23", "to", "2026-11-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("结束日期早于开始日期");
    }

    @Test
    void a_post_is_ended_with_a_last_day_and_only_through_its_own_official() {
        assertThat(get("/admin/officials/li/posts/7/end")).hasStatusOk().bodyText().contains("任职最后一天", "name=\"version\" value=\"2\"");
        assertThat(get("/admin/officials/li/posts/8/end")).hasStatus(404);
        assertThat(get("/admin/officials/li/posts/x/end")).hasStatus(404);
        assertThat(post("/admin/officials/li/posts/7/end", "lastDay", "gestern", "version", "2"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("请填写日期", "value=\"gestern\"");
        assertThat(post("/admin/officials/li/posts/7/end", "lastDay", "2026-12-31", "version", "2")).hasRedirectedUrl("/admin/officials/li");
        then(endPost).should().end(new EndPost.Command(7, LocalDate.of(2026, 12, 31), 2, OfficialId.of("tester")));
    }

    @Test
    void the_last_security_administrator_cannot_be_disabled() {
        assertThat(get("/admin/officials/li/disable")).hasStatusOk().bodyText().contains("停用账号", AS_TYPED);
        assertThat(get("/admin/officials/li/enable")).hasStatusOk();
        assertThat(get("/admin/officials/li/reset")).hasStatusOk();
        willThrow(Refused.because(Refusal.of("", "securityAdmin.last", "这是唯一的安全管理员"))).given(disableAccount).disable(any());
        assertThat(post("/admin/officials/li/disable", "version", "4"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("这是唯一的安全管理员");
        assertThat(post("/admin/officials/li/enable", "version", "4")).hasRedirectedUrl("/admin/officials/li");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"SECURITY_ADMIN"}, mode = EnumSource.Mode.EXCLUDE)
    void nobody_but_the_security_administrator_sees_accounts(Role role) {
        assertThat(mvc.get().uri("/admin/officials/li").with(signedInAs(role)).exchange()).hasStatus(403);
        assertThat(mvc.post().uri("/admin/officials/li/reset").with(signedInAs(role)).with(csrf()).exchange()).hasStatus(403);
    }

    private MvcTestResult get(String address, Object... values) {
        return mvc.get().uri(address, values).with(signedInAs(Role.SECURITY_ADMIN)).exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post().uri(address).with(signedInAs(Role.SECURITY_ADMIN)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
