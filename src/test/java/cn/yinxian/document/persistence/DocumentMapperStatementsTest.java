package cn.yinxian.document.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DocumentMapperStatementsTest {

    @Test
    void no_statement_can_change_or_remove_an_issued_document() throws IOException {
        try (var file = DocumentMapper.class.getResourceAsStream("DocumentMapper.xml")) {
            String statements = new String(file.readAllBytes(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
            assertThat(statements).doesNotContain("<update", "<delete", "update document_", "delete from", "replace into", "${");
            assertThat(statements).containsOnlyOnce("on duplicate key update last_number = last_number + 1");
        }
    }
}
