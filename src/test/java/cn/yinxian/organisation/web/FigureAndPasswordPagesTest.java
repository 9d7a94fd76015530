package cn.yinxian.organisation.web;

import static cn.yinxian.testing.TestOfficials.signedIn;
import static cn.yinxian.testing.TestOfficials.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Figure;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.model.DatedFigure;
import cn.yinxian.organisation.usecase.BrowseFigures;
import cn.yinxian.organisation.usecase.ChangeOwnPassword;
import cn.yinxian.organisation.usecase.PasswordRules;
import cn.yinxian.organisation.usecase.SetFigure;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.testing.PageTest;
import cn.yinxian.testing.StoppedClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PageTest({FigureController.class, PasswordController.class})
@Import(StoppedClock.class)
class FigureAndPasswordPagesTest {

    private static final String TYPED = "<script>${7*7}</script> 𠮷";
    private static final String AS_TYPED = "&lt;script&gt;${7*7}&lt;/script&gt; 𠮷";

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    Roster roster;

    @MockitoBean
    BrowseFigures figures;

    @MockitoBean
    SetFigure setFigure;

    @MockitoBean
    ChangeOwnPassword changeOwnPassword;

    @MockitoBean
    PasswordRules rules;

    @BeforeEach
    void figuresOfEachKind() {
        given(figures.byKey()).willReturn(Map.of(
                "branch.minFormalMembers", List.of(
                        figure("3", "PEOPLE", DatedFigure.Kind.RULE, null, List.of(), new DateRange(LocalDate.of(2018, 1, 1), LocalDate.of(2098, 12, 31))),
                        figure("5", "PEOPLE", DatedFigure.Kind.RULE, TYPED, List.of(), DateRange.since(LocalDate.of(2099, 1, 1)))),
                "election.chair", List.of(
                        figure("A", "TEXT", DatedFigure.Kind.PARAMETER, "A 上届书记；B 上级派人", List.of("A", "B"), DateRange.since(LocalDate.of(2018, 1, 1)))),
                "routing.climb", List.of(
                        figure("true", "FLAG", DatedFigure.Kind.PARAMETER, null, List.of(), DateRange.since(LocalDate.of(2018, 1, 1))))));
        given(rules.now()).willReturn(new PasswordRules.Rules(10, 3, 5));
    }

    private static DatedFigure figure(String value, String unit, DatedFigure.Kind kind, String note, List<String> choices, DateRange period) {
        return new DatedFigure(1, new Figure("key." + unit, value, unit, "依据" + TYPED, true), kind, "项目" + unit, note, choices, period,
                "system", Instant.EPOCH, 6);
    }

    @Test
    void figures_are_shown_in_words_with_source_and_history() {
        assertThat(get("/admin/figures")).hasStatusOk().bodyText()
                .contains("3 人", "2099-01-01 起 5 人", "上届书记", "是", AS_TYPED).doesNotContain("<script>$");
        assertThat(get("/admin/figures/branch.minFormalMembers")).hasStatusOk().bodyText()
                .contains("这是法规规定的数值", "尚未生效", "2018-01-01 至 2098-12-31", "name=\"version\" value=\"6\"", AS_TYPED);
        assertThat(get("/admin/figures/election.chair")).hasStatusOk().bodyText().contains("<option value=\"B\">上级派人</option>", "上届书记；上级派人");
        assertThat(get("/admin/figures/no.such")).hasStatus(404);
    }

    @Test
    void a_new_value_is_set_from_a_day_on() {
        assertThat(post("/admin/figures/branch.minFormalMembers", "value", "4", "from", "2099-06-01", "source", "市委文件", "version", "6"))
                .hasRedirectedUrl("/admin/figures/branch.minFormalMembers");
        then(setFigure).should().set(new SetFigure.Command(
                "branch.minFormalMembers", "4", "市委文件", null, LocalDate.of(2099, 6, 1), 6, OfficialId.of("tester")));
    }

    @Test
    void a_refused_value_keeps_what_was_typed() {
        willThrow(Refused.because(Refusal.of("value", "figure.value", "请填写 1 至 100000 的整数"))).given(setFigure).set(any());
        assertThat(post("/admin/figures/branch.minFormalMembers", "value", "=1+1", "from", "2099-06-01", "source", TYPED, "note", TYPED, "version", "6"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("请填写 1 至 100000", "value=\"=1+1\"", "value=\"" + AS_TYPED + "\"");
        assertThat(post("/admin/figures/branch.minFormalMembers", "value", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(mvc.get().uri("/admin/figures").with(signedInAs(Role.SECURITY_ADMIN, Role.CITY_LEADER)).exchange()).hasStatus(403);
    }

    @Test
    void whoever_has_a_first_password_comes_to_the_password_page_and_signs_in_again_after_it() {
        var newcomer = signedIn(new CurrentOfficial(OfficialId.of("newcomer"), "新人", List.of()));
        assertThat(mvc.get().uri("/").with(newcomer).exchange()).hasRedirectedUrl("/account/password");
        assertThat(mvc.get().uri("/account/password").with(newcomer).exchange()).hasStatusOk().bodyText().contains("请先修改密码", "至少 10 位");
        assertThat(change(newcomer, "old", "new", "new")).hasRedirectedUrl("/sign-in?changed");
        then(changeOwnPassword).should().change(new ChangeOwnPassword.Command(OfficialId.of("newcomer"), "old", "new", "new"));
    }

    @Test
    void a_password_that_is_refused_is_never_given_back() {
        willThrow(Refused.because(Refusal.of("password", "password.minLength", "密码 6 位，少于 10 位"))).given(changeOwnPassword).change(any());
        var someone = signedInAs(Role.UNIT_CLERK);
        assertThat(change(someone, "geheim-alt", "geheim-neu", "geheim-neu"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("少于 10 位").doesNotContain("geheim");
        assertThat(change(someone, "", "", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private MvcTestResult change(RequestPostProcessor who, String present, String password, String repeated) {
        return mvc.post().uri("/account/password").with(who).with(csrf())
                .param("present", present).param("password", password).param("repeated", repeated).exchange();
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
