package cn.yinxian.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A start of profile {@code mysql} that cannot succeed says plainly which setting is missing or wrong, and in no other words. */
@ExtendWith(OutputCaptureExtension.class)
class StartSettingsIT {

    @Test
    void settings_of_the_database_that_are_missing_are_named(CapturedOutput output) {
        refuses(new Installation().with("YINXIAN_DB_HOST", "127.0.0.1").with("YINXIAN_DB_NAME", " "));
        assertThat(said(output)).contains("YINXIAN_DB_NAME、YINXIAN_DB_USER、YINXIAN_DB_PASSWORD").doesNotContain("YINXIAN_DB_HOST");
    }

    @Test
    void settings_that_cannot_be_are_named_with_what_they_should_be(CapturedOutput output) {
        refuses(Installation.on("city_of_typos").with("YINXIAN_DB_PORT", "33o6").with("YINXIAN_DB_CREATE", "yes"));
        assertThat(said(output)).contains("YINXIAN_DB_PORT=33o6：应为端口号", "YINXIAN_DB_CREATE=yes：应为 true 或 false").doesNotContain("\tat ", "YINXIAN_DB_HOST");
    }

    @Test
    void a_server_that_cannot_be_reached_leads_to_its_address(CapturedOutput output) {
        refuses(Installation.on("unreachable_city").with("YINXIAN_DB_PORT", "1"));
        assertThat(said(output)).contains("连接不上数据库服务器", "YINXIAN_DB_HOST", "YINXIAN_DB_PORT").doesNotContain("\tat ");
    }

    @Test
    void a_database_that_was_not_created_is_told(CapturedOutput output) {
        refuses(Installation.on("misspelt_city").with("YINXIAN_DB_NAME", "mispelt_city"));
        assertThat(said(output)).contains("没有这个数据库", "YINXIAN_DB_NAME", "mispelt_city").doesNotContain("\tat ");
    }

    @Test
    void tables_of_the_engine_come_only_with_leave(CapturedOutput output) {
        refuses(Installation.on("city_without_engine").with("YINXIAN_DB_CREATE", "false"));
        assertThat(said(output)).contains("YINXIAN_DB_CREATE=true").doesNotContain("\tat ");
    }

    @Test
    void the_first_administrator_must_be_given_and_have_a_good_password(CapturedOutput output) {
        var city = Installation.on("city_without_people");
        refuses(city.without("YINXIAN_ADMIN_PASSWORD"));
        assertThat(said(output)).contains("请设置环境变量 YINXIAN_ADMIN_PASSWORD ").doesNotContain("YINXIAN_ADMIN_LOGIN");
        refuses(city.with("YINXIAN_ADMIN_PASSWORD", "12345"));
        assertThat(said(output)).contains("YINXIAN_ADMIN_PASSWORD 不符合要求", "密码 5 位，少于 10 位").doesNotContain("12345");
    }

    private static void refuses(Installation installation) {
        assertThatThrownBy(() -> installation.start().close()).isNotNull();
    }

    /** What stands behind the last banner of a failed start. */
    private static String said(CapturedOutput output) {
        String all = output.getAll();
        return all.substring(all.lastIndexOf("APPLICATION FAILED TO START"));
    }
}
