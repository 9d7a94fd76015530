package cn.yinxian.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives each test context a database of its own: H2 in memory as shipped, or, with {@code yinxian.test.database=mariadb},
 * a schema on a real MariaDB that is started once in this JVM; many contexts share it, so none keeps connections in store.
 * Contexts with {@code yinxian.test.shared-database} have one together, which the first of them migrates.
 * {@code TEST_DB_URL} names another server instead.
 * {@code as-configured} leaves the settings as a city would have them.
 */
public class TestDatabase implements EnvironmentPostProcessor {

    private static final String MARIADB_OPTIONS =
            "?sendFractionalSeconds=false&nullDatabaseMeansCurrent=true&rewriteBatchedStatements=true&allowPublicKeyRetrieval=true&useSSL=false&connectionTimeZone=Asia/Shanghai&createDatabaseIfNotExist=true";

    private static final String SHARED = newName();

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String kind = environment.getProperty("yinxian.test.database", "h2");
        if (kind.equals("as-configured")) {
            return;
        }
        // H2 2.4 refuses writes once the connection that made a check constraint is closed, as it is with the context that migrated
        boolean shared = kind.equals("mariadb") && environment.getProperty("yinxian.test.shared-database", boolean.class, false);
        String name = shared ? SHARED : newName();
        String url = kind.equals("mariadb") ? mariadbUrl(name) : h2Url(name);
        var settings = new HashMap<String, Object>(Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", kind.equals("mariadb") ? property("TEST_DB_USER", "root") : "sa",
                "spring.datasource.password", kind.equals("mariadb") ? property("TEST_DB_PASSWORD", "") : ""));
        if (kind.equals("mariadb")) {
            settings.put("spring.datasource.hikari.minimum-idle", 1);
        }
        environment.getPropertySources().addFirst(new MapPropertySource("testDatabase", settings));
    }

    private static String newName() {
        return "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    private static String h2Url(String name) {
        return "jdbc:h2:mem:" + name
                + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    }

    private static String mariadbUrl(String name) {
        String other = System.getenv("TEST_DB_URL");
        if (other != null) {
            return other + "/" + name + MARIADB_OPTIONS;
        }
        return "jdbc:mysql://127.0.0.1:" + MariaDbServer.port() + "/" + name + MARIADB_OPTIONS;
    }

    private static String property(String name, String fallback) {
        String value = System.getenv(name);
        return value == null ? fallback : value;
    }
}
