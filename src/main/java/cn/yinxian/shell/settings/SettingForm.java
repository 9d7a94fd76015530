package cn.yinxian.shell.settings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.env.PropertyResolver;
import org.springframework.util.StringUtils;

/** What the value of a setting must look like where it is set at all. */
record SettingForm(String name, Pattern form, String words) {

    private static final Pattern PORT = Pattern.compile("\\d{1,5}");
    private static final String A_PORT = "应为端口号 / must be a port number";

    static final List<SettingForm> ALL = List.of(
            new SettingForm("YINXIAN_DB_PORT", PORT, A_PORT),
            new SettingForm("YINXIAN_PORT", PORT, A_PORT),
            new SettingForm("YINXIAN_MANAGEMENT_PORT", Pattern.compile("-1|\\d{1,5}"), "应为端口号，-1 为不开 / must be a port number, or -1 for none"),
            new SettingForm("YINXIAN_DB_CREATE", Pattern.compile("true|false"), "应为 true 或 false / must be true or false"));

    Optional<String> problem(PropertyResolver settings) {
        String value = settings.getProperty(name);
        return !StringUtils.hasText(value) || form.matcher(value.strip()).matches() ? Optional.empty() : Optional.of(name + "=" + value + "：" + words);
    }
}
