package cn.yinxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The way in: right and wrong passwords, the first password, the session. */
@BrowserJourney
class SignInJourneyIT {

    private static final String OWN_PASSWORD = "Xiangyang-2026-Own";
    private static final int ALLOWED_FAILURES = 5;

    @ParameterizedTest
    @EnumSource(names = {"STANDARD_1280", "ELDER_390"})
    void an_official_signs_in_and_out(View view, Journey journey) {
        var clerk = journey.visitor(view).opens("/inbox").isOn("登录");

        clerk.signsIn("clerk-caizheng", "wrong").isOn("登录").sees("用户名或密码不正确");
        clerk.signsIn("clerk-caizheng").isOn("待办").sees("没有待办");
        clerk.presses("退出").sees("您已安全退出");

        clerk.opens("/inbox").isOn("登录");
    }

    @Test
    void after_five_failures_even_the_right_password_is_refused(Journey journey) {
        var forgetful = journey.visitor(View.STANDARD_1280).opens("/sign-in");

        for (int failure = 1; failure <= ALLOWED_FAILURES; failure++) {
            forgetful.signsIn(JourneyCity.FORGETFUL, "wrong-" + failure).sees("用户名或密码不正确");
        }

        forgetful.signsIn(JourneyCity.FORGETFUL).isOn("登录").sees("账号已锁定");
    }

    @ParameterizedTest
    @EnumSource(names = {"STANDARD_1280", "ELDER_390"})
    void a_first_password_opens_nothing_but_its_change(View view, Journey journey) {
        String login = JourneyCity.NEWCOMERS.get(view.ordinal());
        var newcomer = journey.official(login, view).isOn("修改密码");

        newcomer.opens("/inbox").isOn("修改密码");
        newcomer.fills("原密码", JourneyCity.PASSWORD).fills("新密码", OWN_PASSWORD).fills("再输一次新密码", "another").presses("修改密码")
                .isAnswered(422).sees("两次输入的新密码不一致");
        newcomer.fills("原密码", JourneyCity.PASSWORD).fills("新密码", OWN_PASSWORD).fills("再输一次新密码", OWN_PASSWORD).presses("修改密码")
                .isOn("登录");

        newcomer.signsIn(login, OWN_PASSWORD).isOn("待办");
    }

    @Test
    void signing_in_gives_the_session_another_name(Journey journey) {
        var clerk = journey.visitor(View.STANDARD_1280).opens("/sign-in");
        String before = clerk.cookie("JSESSIONID").orElseThrow();

        clerk.signsIn("clerk-minzheng");

        assertThat(clerk.cookie("JSESSIONID")).isPresent().get().isNotEqualTo(before);
    }

    @Test
    void one_who_is_not_signed_in_returns_to_the_page_first_asked_for(Journey journey) {
        journey.visitor(View.STANDARD_1280).opens("/cases").isOn("登录").signsIn("clerk-minzheng").isOn("办件查询");
    }

    @Test
    void a_form_without_its_token_changes_nothing_and_says_so(Journey journey) {
        var clerk = journey.official("clerk-minzheng", View.STANDARD_1280);

        clerk.without("_csrf").presses("退出").isAnswered(403).isOn("页面已过期");

        clerk.opens("/inbox").isOn("待办");
    }
}
