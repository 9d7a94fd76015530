package cn.yinxian.shell.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseRefusalAnalyzerTest {

    private final DatabaseRefusalAnalyzer analyzer = new DatabaseRefusalAnalyzer();

    @ParameterizedTest
    @CsvSource({
        "28000, 1045, YINXIAN_DB_PASSWORD",
        "42000, 1044, YINXIAN_DB_USER",
        "42000, 1049, YINXIAN_DB_NAME",
        "08S01, 0, YINXIAN_DB_HOST",
        "08001, 0, YINXIAN_DB_PORT",
        "90020, 90020, 请先停止已在运行的银先"
    })
    void what_the_database_refuses_leads_to_the_setting(String state, int code, String setting) {
        var refusal = new SQLException("Access denied\nfor this one", state, code);
        var analysis = analyzer.analyze(new IllegalStateException("start failed", refusal));
        assertThat(analysis.getAction()).contains(setting);
        assertThat(analysis.getDescription()).endsWith("Access denied");
    }

    @Test
    void a_statement_that_fails_is_no_matter_of_settings() {
        assertThat(analyzer.analyze(new SQLException("syntax", "42000", 1064))).isNull();
        assertThat(analyzer.analyze(new SQLException("without a state"))).isNull();
    }
}
