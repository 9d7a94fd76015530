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
import cn.yinxian.organisation.OnBehalf;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.StandIn;
import cn.yinxian.organisation.model.Colleagues.Colleague;
import cn.yinxian.organisation.model.Substitution;
import cn.yinxian.organisation.usecase.AppointSubstitute;
import cn.yinxian.organisation.usecase.BrowseSubstitutions;
import cn.yinxian.organisation.usecase.BrowseSubstitutions.Entry;
import cn.yinxian.organisation.usecase.BrowseSubstitutions.Shown;
import cn.yinxian.organisation.usecase.EndSubstitution;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.testing.PageTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest(SubstitutionController.class)
class SubstitutionPagesTest {

    private static final String TYPED = "<script>${7*7}</script> 𠮷";
    private static final String AS_TYPED = "&lt;script&gt;${7*7}&lt;/script&gt; 𠮷";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DateRange DAYS = new DateRange(TODAY, TODAY.plusDays(12));
    private static final Substitution GIVEN = new Substitution(
            7, OfficialId.of("tester"), OfficialId.of("li"), DAYS, Set.of(), TYPED, Instant.EPOCH, null, null, true, false, 3);

    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private BrowseSubstitutions browse;

    @MockitoBean
    private AppointSubstitute appoint;

    @MockitoBean
    private EndSubstitution end;

    @BeforeEach
    void li() {
        given(browse.of(any(), any())).willReturn(new Shown(
                List.of(new Entry(GIVEN, true, "李" + TYPED, "全部事项")), List.of(),
                List.of(new Colleague(OfficialId.of("li"), "李" + TYPED, Role.UNIT_CLERK, "民政局", null)), true,
                Map.of("branch-formation", "支部组建"), TODAY, 90));
        given(appoint.appoint(any())).willReturn(GIVEN);
    }

    @Test
    void who_acts_for_me_and_whom_i_may_choose_is_shown() {
        assertThat(mvc.get().uri("/account/substitution").param("name", TYPED).with(signedInAs(Role.UNIT_CLERK)).exchange()).hasStatusOk().bodyText()
                .contains("谁在代理我", "11月23日至12月5日", "代理中", "/account/substitution/7/end", "name=\"version\" value=\"3\"", "一次最长 90 天",
                        "value=\"li\"", "只列出前 1 位", "value=\"branch-formation\" checked", AS_TYPED)
                .doesNotContain("<script>$");
    }

    @Test
    void a_banner_tells_the_principal_who_acts_on_every_page_and_who_acts_for_others_that_it_does_not_pass_on() {
        var post = new Post(Role.UNIT_CLERK, "u", "民政局", "/c/u/", DateRange.since(TODAY), null);
        var behalf = new OnBehalf(OfficialId.of("zhang"), "张某", List.of(), Set.of(), TODAY);
        var me = new CurrentOfficial(OfficialId.of("tester"), "测试员", List.of(post), List.of(behalf), List.of(new StandIn("李𠮷", DAYS, Set.of("branch-formation"))));
        assertThat(mvc.get().uri("/account/substitution").with(signedIn(me)).exchange()).hasStatusOk().bodyText()
                .contains("您已委托李𠮷代理部分事项，11月23日至12月5日。", "您正代理张某办理");
    }

    @Test
    void a_substitute_is_appointed_and_both_ends_lead_back_to_the_page() {
        assertThat(post("/account/substitution", "substitute", "li", "from", "2026-11-23", "to", "2026-12-05", "matters", "branch-formation", "reason", "出差"))
                .hasRedirectedUrl("/account/substitution").flash().containsEntry("message", "已委托代理，11月23日至12月5日，到期自动结束。");
        assertThat(post("/account/substitution/7/end", "version", "3")).hasRedirectedUrl("/account/substitution");
        then(end).should().end(new EndSubstitution.Command(7, 3, OfficialId.of("tester")));
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_the_text_is_kept() {
        assertThat(post("/account/substitution", "name", "李", "reason", TYPED)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
                .contains("请选择由谁代理", "请填写从哪一天起", "请填写最后一天", "请至少选择一项", "value=\"" + AS_TYPED + "\"");
        assertThat(post("/account/substitution", "substitute", "li", "from", "2026-11-23", "to", "2026-11-22", "matters", "x", "reason", "出差"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("结束日期早于开始日期");
        willThrow(Refused.because(Refusal.of("substitute", "substitution.far", "“远某”不是您单位的同志"))).given(appoint).appoint(any());
        assertThat(post("/account/substitution", "substitute", "li", "from", "2026-11-23", "to", "2026-11-24", "matters", "branch-formation", "reason", TYPED))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("“远某”不是您单位的同志", "value=\"li\" checked", AS_TYPED);
    }

    @Test
    void one_that_is_over_says_so_and_a_foreign_one_is_missing() {
        willThrow(Refused.because(Refusal.of("", "substitution.over", "这项代理已经结束"))).given(end).end(any());
        assertThat(post("/account/substitution/7/end", "version", "3")).hasRedirectedUrl("/account/substitution").flash().containsEntry("warning", "这项代理已经结束");
        willThrow(new Missing()).given(end).end(any());
        assertThat(post("/account/substitution/8/end", "version", "0")).hasStatus(404);
        assertThat(mvc.get().uri("/account/substitution").with(signedInAs(Role.AUDITOR)).exchange()).hasStatus(403);
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri(path).with(signedInAs(Role.UNIT_CLERK)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
