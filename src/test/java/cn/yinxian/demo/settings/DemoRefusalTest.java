package cn.yinxian.demo.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class DemoRefusalTest {

    @Test
    void a_citys_own_server_does_not_start_with_the_demo_city() {
        var environment = new MockEnvironment().withProperty("yinxian.demo", "true");
        environment.setActiveProfiles("mysql");
        assertThatThrownBy(() -> start(environment)).isInstanceOf(DemoInProduction.class);
        assertThat(new DemoInProductionAnalyzer().analyze(new DemoInProduction()).getDescription())
                .contains("以 mysql 配置启动时不得打开演示城市");
    }

    @Test
    void it_starts_without_it_and_the_embedded_one_starts_with_it() {
        var server = new MockEnvironment().withProperty("yinxian.demo", "false");
        server.setActiveProfiles("mysql");
        start(server);
        start(new MockEnvironment().withProperty("yinxian.demo", "true"));
    }

    private static void start(MockEnvironment environment) {
        new DemoRefusal().postProcessEnvironment(environment, new SpringApplication());
    }
}
