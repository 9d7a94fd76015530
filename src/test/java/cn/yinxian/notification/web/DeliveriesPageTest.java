package cn.yinxian.notification.web;

import static cn.yinxian.testing.TestOfficials.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.yinxian.notification.NoticeFate;
import cn.yinxian.notification.Urgency;
import cn.yinxian.notification.model.DeliveryQuery;
import cn.yinxian.notification.model.DeliveryState;
import cn.yinxian.notification.usecase.BrowseDeliveries;
import cn.yinxian.notification.usecase.ResendLetter;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Slice;
import cn.yinxian.testing.PageTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest(DeliveriesController.class)
class DeliveriesPageTest {

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    BrowseDeliveries browse;

    @MockitoBean
    ResendLetter resend;

    @BeforeEach
    void one() {
        var failed = new NoticeFate.Way(17L, "邮件：发送失败（邮件服务器没有收下）", true);
        var fate = new NoticeFate(1, "李某<b>", "申请${7*7}待办理", "已超过办理期限", Urgency.URGENT, "BF-2026-00012", Instant.parse("2026-11-23T04:00:00Z"), null, List.of(failed));
        given(browse.page(ArgumentMatchers.any())).willReturn(new Slice<>(List.of(fate), "1795406400~1"));
    }

    @Test
    void who_when_by_which_rule_and_whether_it_arrived_stands_in_words() {
        assertThat(get("/deliveries", Role.SYSTEM_ADMIN)).hasStatusOk().bodyText()
                .contains("李某&lt;b&gt;", "申请${7*7}待办理", "2026年11月23日 12:00", "已超过办理期限", "紧急", "已送达，尚未阅读", "发送失败", "/deliveries/17/resend");
        assertThat(get("/deliveries", Role.AUDITOR)).hasStatusOk().bodyText().as("an auditor reads only").doesNotContain("resend");
        then(browse).should(org.mockito.Mockito.times(2)).page(new DeliveryQuery(null, null, null, null, null, null));
    }

    @Test
    void the_question_stands_in_the_address_and_goes_on_to_the_next_page() {
        var page = get("/deliveries?caseNumber=bf-2026-00012&person=%20李%20&day=2026.11.23&state=FAILED", Role.DISTRICT_LEADER);
        then(browse).should().page(new DeliveryQuery(
                List.of("/440300/440305/440305017/"), CaseNumber.of("BF-2026-00012"), "李", LocalDate.of(2026, 11, 23), DeliveryState.FAILED, null));
        assertThat(page).bodyText().contains("state=FAILED&amp;after=1795406400~1");
    }

    @Test
    void a_question_that_is_none_is_told_at_its_field() {
        assertThat(get("/deliveries?caseNumber=12", Role.AUDITOR)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("办件编号形如");
        assertThat(get("/deliveries?day=yesterday", Role.AUDITOR)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("value=\"yesterday\"");
        assertThat(get("/deliveries?state=GONE", Role.AUDITOR)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(get("/deliveries?after=x", Role.AUDITOR)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void only_a_system_administrator_sends_again() {
        assertThat(post(Role.SYSTEM_ADMIN)).hasRedirectedUrl("/deliveries");
        then(resend).should().resend(17, OfficialId.of("tester"));
        assertThat(post(Role.AUDITOR)).hasStatus(HttpStatus.FORBIDDEN);
        willThrow(new Overtaken("这一条已经送出")).given(resend).resend(17, OfficialId.of("tester"));
        assertThat(post(Role.SYSTEM_ADMIN)).hasStatus(HttpStatus.CONFLICT).bodyText().contains("这一条已经送出");
    }

    @Test
    void everything_wrong_at_once_is_told_too() {
        assertThat(get("/deliveries?caseNumber=x&caseNumber=y&person=a&person=b&day=x&day=y&state=x&state=y&after=x&after=y", Role.AUDITOR)).hasStatus4xxClientError();
    }

    private MvcTestResult get(String address, Role role) {
        return mvc.get().uri(java.net.URI.create(address.replace("李", "%E6%9D%8E"))).with(signedInAs(role)).exchange();
    }

    private MvcTestResult post(Role role) {
        return mvc.post().uri("/deliveries/17/resend").with(signedInAs(role)).with(csrf()).exchange();
    }
}
