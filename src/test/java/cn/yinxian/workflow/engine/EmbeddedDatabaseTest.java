package cn.yinxian.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** The embedded database as it is shipped. */
class EmbeddedDatabaseTest {

    @Test
    void the_engine_finds_its_tables_again_at_the_second_start() throws Exception {
        try (var connection = DriverManager.getConnection(shippedUrl().replaceFirst("file:[^;]*", "mem:restart"), "sa", "")) {
            connection.createStatement().execute("create table ACT_GE_PROPERTY (NAME_ varchar(64))");
            try (var found = connection.getMetaData().getTables(null, null, "ACT_GE_PROPERTY", null)) {
                assertThat(found.next()).as("the engine asks for its tables in capitals").isTrue();
            }
        }
    }

    private static String shippedUrl() throws IOException {
        var settings = new YamlPropertySourceLoader().load("shipped", new ClassPathResource("application.yml")).get(0);
        return String.valueOf(settings.getProperty("spring.datasource.url"));
    }
}
