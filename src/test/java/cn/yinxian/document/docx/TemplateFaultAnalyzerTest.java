package cn.yinxian.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

class TemplateFaultAnalyzerTest {

    @Test
    void a_wrong_template_is_reported_as_a_sentence_however_deep_it_lies() {
        var failure = new BeanCreationException("docxTemplates", "no", new TemplateFault("reply.docx", java.util.List.of("缺少标签 {{title}}")));
        assertThat(new TemplateFaultAnalyzer().analyze(failure).getDescription()).isEqualTo("模板 reply.docx 不能使用：缺少标签 {{title}}。");
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation().load(FailureAnalyzer.class, (type, name, needsMore) -> {}))
                .hasAtLeastOneElementOfType(TemplateFaultAnalyzer.class);
    }
}
