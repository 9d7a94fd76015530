package cn.yinxian.document.docx;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** One checked template. Texts are set as they are: a tag or an expression inside a text is text. */
public final class DocxTemplate {

    private final String name;
    private final byte[] bytes;
    private final TagSet tags;
    private final Configure settings;

    /** @throws TemplateFault if it is no .docx, lacks a tag or has one we do not know */
    public DocxTemplate(String name, byte[] bytes, TagSet tags) {
        this.name = name;
        this.bytes = bytes.clone();
        this.tags = tags;
        this.settings = settings(tags);
        try (XWPFTemplate template = compile()) {
            var problems = TagCheck.problems(tags, template.getElementTemplates());
            if (!problems.isEmpty()) {
                throw new TemplateFault(name, problems);
            }
        } catch (TemplateFault fault) {
            throw fault;
        } catch (IOException | RuntimeException unreadable) {
            throw new TemplateFault(name, "不是有效的 .docx 文件，或标签没有成对", unreadable);
        }
    }

    /** Plain names only, never expressions; a name that has no value is a fault. */
    private static Configure settings(TagSet tags) {
        var builder = Configure.builder().useDefaultEL(true);
        tags.rows().forEach(rows -> builder.bind(rows.name(), new LoopRowTableRenderPolicy(true)));
        return builder.build();
    }

    /** Name and fingerprint of the file, kept with each document made from it. */
    public String version() {
        return name + "@" + fingerprint(bytes);
    }

    public byte[] render(Map<String, Object> values) {
        var docx = new ByteArrayOutputStream();
        try (XWPFTemplate template = compile()) {
            template.render(values);
            SignatureLayout.fit(template.getXWPFDocument());
            template.write(docx);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return docx.toByteArray();
    }

    /**
     * Fills it with the sample and looks at what comes out.
     *
     * @throws TemplateFault if it cannot be filled, or a tag is left standing
     */
    public byte[] tryOut(Record sample) {
        try {
            tags.variants(sample).forEach(this::renderClean);
            return renderClean(tags.values(sample));
        } catch (TemplateFault fault) {
            throw fault;
        } catch (RuntimeException failed) {
            throw new TemplateFault(name, "用示例内容试填没有成功，请检查 {{?…}} 和 {{/…}} 是否成对、是否跨了表格", failed);
        }
    }

    private byte[] renderClean(Map<String, Object> values) {
        byte[] docx = render(values);
        var left = LeftTags.in(docx);
        if (!left.isEmpty()) {
            throw new TemplateFault(name, List.of("试填后还留有没有识别的标签：" + String.join("，", left)
                    + "。标签要用半角大括号，写在同一段里，不能放在脚注、批注、内容控件里"));
        }
        return docx;
    }

    private XWPFTemplate compile() {
        return XWPFTemplate.compile(new ByteArrayInputStream(bytes), settings);
    }

    public static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
