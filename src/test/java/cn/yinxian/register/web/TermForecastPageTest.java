package cn.yinxian.register.web;

import static cn.yinxian.testing.TestOfficials.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.register.usecase.ForecastTerms;
import cn.yinxian.register.usecase.ForecastTerms.Forecast;
import cn.yinxian.register.usecase.ForecastTerms.Line;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.testing.PageTest;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest(TermForecastController.class)
class TermForecastPageTest {

    private static final Pattern ECHARTS = Pattern.compile("src=\"(/_static/echarts[^\"]+)\"");
    private static final List<YearMonth> MONTHS = IntStream.range(0, 12).mapToObj(YearMonth.of(2026, 11)::plusMonths).toList();

    @Autowired
    private MockMvcTester mvc;

    @MockitoBean
    private ForecastTerms forecast;

    @Test
    void each_number_leads_to_its_branches_and_a_zero_nowhere() {
        when(forecast.forecast(any())).thenReturn(new Forecast(MONTHS, List.of(
                new Line(unit("330901", "<b>向阳区</b>", UnitKind.DISTRICT), false, 3, 1, Map.of(YearMonth.of(2027, 3), 4)),
                new Line(unit("330900", "银海市", UnitKind.CITY), true, 0, 0, Map.of(YearMonth.of(2026, 11), 2)))));
        assertThat(mvc.get().uri("/terms").with(signedInAs(Role.CITY_CLERK))).hasStatusOk().bodyText()
                .contains("■ 已超期 3 个", "其中严重超期 1 个", "&lt;b&gt;向阳区", "市直单位", "2027年1月")
                .contains("href=\"/branches?unit=330901&amp;term=OVERDUE\">3<", "href=\"/branches?unit=330901&amp;month=2027-03\">4<")
                .contains("href=\"/branches?unit=330900&amp;direct=true&amp;month=2026-11\">2<")
                .contains("data-label=\"2027年3月\">4</td>", "data-label=\"合计\">9</td>")
                .doesNotContain("unit=330900&amp;direct=true&amp;term=OVERDUE");
    }

    @Test
    void where_nothing_ends_the_page_says_so_and_draws_nothing() {
        when(forecast.forecast(any())).thenReturn(new Forecast(MONTHS, List.of()));
        assertThat(mvc.get().uri("/terms").with(signedInAs(Role.PARTY_COMMITTEE))).hasStatusOk().bodyText()
                .contains("没有已超期或 12 个月内届满的党支部").doesNotContain("data-chart");
    }

    @Test
    void the_drawing_script_is_on_the_class_path_under_the_version_the_page_names() throws Exception {
        when(forecast.forecast(any())).thenReturn(new Forecast(MONTHS, List.of(new Line(unit("330901", "向阳区", UnitKind.DISTRICT), false, 1, 0, Map.of()))));
        var page = mvc.get().uri("/terms").with(signedInAs(Role.CITY_CLERK)).exchange().getResponse().getContentAsString();
        var address = ECHARTS.matcher(page);
        assertThat(address.find()).isTrue();
        assertThat(getClass().getResource("/META-INF/resources" + address.group(1))).isNotNull();
    }

    @Test
    void secretaries_and_administrators_have_no_forecast() {
        assertThat(mvc.get().uri("/terms").with(signedInAs(Role.BRANCH_SECRETARY))).hasStatus(403);
        assertThat(mvc.get().uri("/terms").with(signedInAs(Role.SYSTEM_ADMIN))).hasStatus(403);
    }

    private static Unit unit(String code, String name, UnitKind kind) {
        return new Unit(UnitCode.of(code), name, kind, null, null, true, "/" + code + "/", true, 0);
    }
}
