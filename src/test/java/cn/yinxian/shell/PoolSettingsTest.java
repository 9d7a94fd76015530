package cn.yinxian.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

/** The embedded database must outlive half an hour, a database server must not be asked over connections it has dropped. */
class PoolSettingsTest {

    @Test
    void connections_of_the_embedded_database_are_never_retired() throws IOException {
        assertThat(pool("application.yml").getMaxLifetime()).isZero();
    }

    @Test
    void connections_of_a_database_server_are_retired_in_time() throws IOException {
        assertThat(pool("application-mysql.yml", "application.yml").getMaxLifetime()).isEqualTo(30 * 60 * 1000);
    }

    private static HikariConfig pool(String... files) throws IOException {
        var sources = new MutablePropertySources();
        for (String file : files) {
            loaded(file).forEach(sources::addLast);
        }
        return new Binder(ConfigurationPropertySources.from(sources))
                .bind("spring.datasource.hikari", Bindable.ofInstance(new HikariConfig()))
                .get();
    }

    private static List<org.springframework.core.env.PropertySource<?>> loaded(String file) throws IOException {
        return new ArrayList<>(new YamlPropertySourceLoader().load(file, new ClassPathResource(file)));
    }
}
