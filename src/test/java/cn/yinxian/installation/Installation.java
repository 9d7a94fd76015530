package cn.yinxian.installation;

import cn.yinxian.YinxianApplication;
import cn.yinxian.testing.MariaDbServer;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The program as a city starts it: profile {@code mysql}, settings from the environment, a database that an administrator created. */
final class Installation {

    private final Map<String, String> settings = new LinkedHashMap<>();

    /** With an empty database of that name; the server of the tests lets every account in. */
    static Installation on(String database) {
        try (var connection = DriverManager.getConnection(
                        "jdbc:mysql://127.0.0.1:" + MariaDbServer.port() + "/?allowPublicKeyRetrieval=true&useSSL=false", "root", "");
                var statement = connection.createStatement()) {
            statement.execute("create database " + database + " default charset utf8mb4");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return new Installation()
                .with("YINXIAN_DB_HOST", "127.0.0.1")
                .with("YINXIAN_DB_PORT", String.valueOf(MariaDbServer.port()))
                .with("YINXIAN_DB_NAME", database)
                .with("YINXIAN_DB_USER", "yinxian")
                .with("YINXIAN_DB_PASSWORD", "any")
                .with("YINXIAN_DB_CREATE", "true")
                .with("YINXIAN_ADMIN_LOGIN", "anquan")
                .with("YINXIAN_ADMIN_PASSWORD", "First-Start-2026");
    }

    Installation with(String name, String value) {
        settings.put(name, value);
        return this;
    }

    Installation without(String... names) {
        Arrays.asList(names).forEach(settings::remove);
        return this;
    }

    ConfigurableApplicationContext start() {
        settings.put("SPRING_PROFILES_ACTIVE", "mysql");
        settings.put("YINXIAN_PORT", "0");
        settings.put("YINXIAN_TEST_DATABASE", "as-configured");
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("city-systemEnvironment", Map.copyOf(settings)));
        return new SpringApplicationBuilder(YinxianApplication.class).environment(environment).run();
    }
}
