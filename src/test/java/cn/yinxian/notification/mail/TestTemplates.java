package cn.yinxian.notification.mail;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.Properties;
import org.springframework.web.servlet.view.freemarker.FreeMarkerConfigurer;

/** The templates with the application's settings, without the application. */
public final class TestTemplates {

    private TestTemplates() {}

    public static Configuration configuration() {
        var configurer = new FreeMarkerConfigurer();
        configurer.setTemplateLoaderPath("classpath:/forms/");
        configurer.setPreferFileSystemAccess(false);
        configurer.setDefaultEncoding("UTF-8");
        var settings = new Properties();
        settings.setProperty("incompatible_improvements", "2.3.34");
        settings.setProperty("new_builtin_class_resolver", "allows_nothing");
        settings.setProperty("template_exception_handler", "rethrow");
        settings.setProperty("number_format", "computer");
        settings.setProperty("locale", "zh_CN");
        settings.setProperty("recognize_standard_file_extensions", "true");
        settings.setProperty("auto_import", "spring.ftl as spring, layout/page.ftlh as layout, layout/field.ftlh as field, layout/task.ftlh as task");
        configurer.setFreemarkerSettings(settings);
        try {
            configurer.afterPropertiesSet();
        } catch (IOException | TemplateException broken) {
            throw new IllegalStateException(broken);
        }
        return configurer.getConfiguration();
    }
}
