package cn.yinxian.register.load.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The administrators' manual explains the tables as they are. */
class ManualTest {

    @ParameterizedTest
    @EnumSource(Sheet.class)
    void every_column_is_explained_under_its_table(Sheet sheet) throws IOException {
        String manual = Files.readString(Path.of("src/docs/zh/administration.md"));
        String section = manual.split("\n## " + sheet.label() + "表\n", 2)[1].split("\n## ", 2)[0];
        for (var column : sheet.columns()) {
            assertThat(section).containsPattern("(?m)^\\| " + column.name() + " \\| " + (column.required() ? "必填" : "(选填|市不填)"));
        }
    }
}
