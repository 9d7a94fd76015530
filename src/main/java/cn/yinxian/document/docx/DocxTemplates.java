package cn.yinxian.document.docx;

import cn.yinxian.document.Documents.Kind;
import cn.yinxian.document.model.Letter;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The shipped templates, one a kind, read and checked when the program starts. Officials may edit them in WPS or Word. */
@Component
public class DocxTemplates {

    private static final Map<Kind, String> FILES =
            Map.of(Kind.REPLY, "forms/document/reply.docx", Kind.NOTICE, "forms/document/notice.docx");

    private final Map<Kind, DocxTemplate> templates = new EnumMap<>(Kind.class);

    public DocxTemplates() {
        FILES.forEach((kind, file) -> templates.put(kind, new DocxTemplate(file, read(file))));
    }

    public Rendered render(Kind kind, Letter letter) {
        var template = templates.get(kind);
        return new Rendered(template.render(letter), template.version());
    }

    private static byte[] read(String file) {
        try (var stream = new ClassPathResource(file).getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException missing) {
            throw new TemplateFault("公文模板 " + file + " 不存在或不能读取。", missing);
        }
    }

    /** The file, and the version of the template it was made from. */
    public record Rendered(byte[] docx, String templateVersion) {}
}
