package cn.yinxian.document.docx;

import cn.yinxian.document.model.BodyParagraph;
import cn.yinxian.document.model.BodyParagraph.Rank;
import cn.yinxian.document.model.Letter;
import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.data.TextRenderData;
import com.deepoove.poi.data.style.Style;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** One checked template. Texts are set as they are: a tag or an expression inside a text is text. */
final class DocxTemplate {

    /** Type area 156 mm, in points; the mark of the organ is set on one line of it where it fits. */
    private static final int TYPE_AREA_WIDTH = 442;
    private static final int SMALLEST_MARK = 18;
    private static final int LARGEST_MARK = 48;

    private final byte[] bytes;
    private final String version;
    private final Configure settings = Configure.builder().useDefaultEL(true).build();

    /** @throws TemplateFault if it is no .docx, lacks a tag or has one we do not know */
    DocxTemplate(String name, byte[] bytes) {
        this.bytes = bytes.clone();
        this.version = name + "@" + fingerprint(bytes);
        try (XWPFTemplate template = compile()) {
            TemplateTags.check(name, template.getElementTemplates());
        } catch (TemplateFault fault) {
            throw fault;
        } catch (IOException | RuntimeException unreadable) {
            throw new TemplateFault("公文模板 " + name + " 不能读取：不是有效的 .docx 文件，或标签没有成对。", unreadable);
        }
    }

    /** Name and fingerprint of the file, kept with each document made from it. */
    String version() {
        return version;
    }

    byte[] render(Letter letter) {
        var docx = new ByteArrayOutputStream();
        try (XWPFTemplate template = compile()) {
            template.render(texts(letter));
            SignatureLayout.fit(template.getXWPFDocument(), letter.organName());
            template.write(docx);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return docx.toByteArray();
    }

    private XWPFTemplate compile() {
        return XWPFTemplate.compile(new ByteArrayInputStream(bytes), settings);
    }

    private static Map<String, Object> texts(Letter letter) {
        var texts = new HashMap<String, Object>();
        texts.put("letterhead", mark(letter.letterhead()));
        texts.put("number", letter.number());
        texts.put("title", letter.title());
        texts.put("mainAddressee", letter.mainAddressee());
        texts.put("paragraphs", letter.body().stream().map(DocxTemplate::paragraph).toList());
        texts.put("organName", letter.organName());
        texts.put("date", letter.dateText());
        texts.put("copy", letter.copyTo() != null);
        texts.put("noCopy", letter.copyTo() == null);
        texts.put("copyTo", letter.copyTo() == null ? "" : letter.copyTo());
        return texts;
    }

    private static Map<String, Object> paragraph(BodyParagraph paragraph) {
        return Map.of(
                "heading", paragraph.rank() == Rank.HEADING,
                "subheading", paragraph.rank() == Rank.SUBHEADING,
                "plain", paragraph.rank() == Rank.PLAIN,
                "lead", paragraph.lead(),
                "rest", paragraph.rest(),
                "text", paragraph.lead());
    }

    private static TextRenderData mark(String text) {
        int fitting = TYPE_AREA_WIDTH / text.codePointCount(0, text.length());
        int size = Math.max(SMALLEST_MARK, Math.min(LARGEST_MARK, fitting));
        return new TextRenderData(text, Style.builder().buildFontSize(size).build());
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
