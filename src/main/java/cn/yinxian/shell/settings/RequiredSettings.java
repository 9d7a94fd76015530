package cn.yinxian.shell.settings;

import java.util.List;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/** Looks, before anything is built, whether profile {@code mysql} has what it needs, and says plainly what is missing or wrong. */
public class RequiredSettings implements EnvironmentPostProcessor, Ordered {

    private static final List<String> NEEDED =
            List.of("YINXIAN_DB_HOST", "YINXIAN_DB_NAME", "YINXIAN_DB_USER", "YINXIAN_DB_PASSWORD");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.acceptsProfiles(Profiles.of("mysql"))) {
            return;
        }
        var missing = NEEDED.stream()
                .filter(name -> !StringUtils.hasText(environment.getProperty(name)))
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingSettings(missing);
        }
        var wrong = SettingForm.ALL.stream().flatMap(form -> form.problem(environment).stream()).toList();
        if (!wrong.isEmpty()) {
            throw new WrongSettings(wrong);
        }
    }

    /** After the configuration files have been read, which may switch the profile on. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}
