package cn.yinxian.notification.web;

import static cn.yinxian.testing.TestOfficials.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.yinxian.notification.model.EmailAddress;
import cn.yinxian.notification.model.Pace;
import cn.yinxian.notification.model.Preference;
import cn.yinxian.notification.model.SendingTimes;
import cn.yinxian.notification.usecase.ChangePreference;
import cn.yinxian.notification.usecase.ShowPreference;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.testing.PageTest;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PageTest(PreferenceController.class)
class PreferencePageTest {

    private static final OfficialId ME = OfficialId.of("tester");

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    ShowPreference showPreference;

    @MockitoBean
    ChangePreference changePreference;

    @BeforeEach
    void stored() {
        var times = new SendingTimes(LocalTime.of(21, 0), LocalTime.of(7, 30), LocalTime.of(8, 30));
        var preference = new Preference(ME, new EmailAddress("zhang@example.gov.cn"), Pace.DAILY, true, Instant.EPOCH, 3);
        given(showPreference.of(ME)).willReturn(new ShowPreference.Shown(preference, true, false, false, times));
    }

    @Test
    void one_s_own_setting_is_shown_with_the_city_s_hours_and_what_is_not_connected() {
        assertThat(get(Role.UNIT_CLERK)).hasStatusOk().bodyText()
                .contains("value=\"zhang@example.gov.cn\"", "每个工作日 08:30", "21:00 至次日 07:30", "尚未接邮件服务器", "尚未接短信平台", "/account/calendar")
                .contains("value=\"DAILY\" checked", "name=\"version\" value=\"3\"");
        assertThat(get(Role.SYSTEM_ADMIN)).bodyText().as("an administrator has no deadlines").doesNotContain("/account/calendar");
    }

    @Test
    void a_setting_is_kept_with_the_version_the_person_saw() {
        assertThat(post("email=li@example.cn&pace=AT_ONCE&_sms=on&version=3")).hasRedirectedUrl("/account/notifications");
        then(changePreference).should().change(new ChangePreference.Command(ME, "li@example.cn", Pace.AT_ONCE, false, 3));
        assertThat(post("email=&pace=DAILY&sms=true&_sms=on&version=3")).hasStatus3xxRedirection();
        then(changePreference).should().change(new ChangePreference.Command(ME, "", Pace.DAILY, true, 3));
    }

    @Test
    void a_wrong_mailbox_stays_as_typed_with_the_reason_beside_it() {
        willThrow(Refused.because(Refusal.of("email", "notification.email", "邮箱地址不对"))).given(changePreference).change(ArgumentMatchers.any());
        assertThat(post("email=<b>zhang&pace=DAILY&version=3")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
                .contains("邮箱地址不对", "value=\"&lt;b&gt;zhang\"");
    }

    @Test
    void a_pace_that_is_none_is_told_and_a_stale_page_is_answered_409() {
        assertThat(post("email=&pace=NEVER&version=3")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("email=&version=3")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("请选择邮件怎么发");
        willThrow(Overtaken.byAnother()).given(changePreference).change(ArgumentMatchers.any());
        assertThat(post("email=&pace=DAILY&version=2")).hasStatus(HttpStatus.CONFLICT);
    }

    private MvcTestResult get(Role role) {
        return mvc.get().uri("/account/notifications").with(signedInAs(role)).exchange();
    }

    private MvcTestResult post(String body) {
        return mvc.post().uri("/account/notifications").with(signedInAs(Role.UNIT_CLERK)).with(csrf())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED).content(body).exchange();
    }
}
