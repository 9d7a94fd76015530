package cn.yinxian.document.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Opens a .docx again, as a reader of it would. */
public record DocxReader(byte[] docx) {

    public XWPFDocument open() {
        try {
            return new XWPFDocument(new ByteArrayInputStream(docx));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<String> textsOf(String style) {
        return open().getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    public List<String> imprint() {
        return open().getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .map(row -> row.getCell(0).getText())
                .toList();
    }

    /** Source of one part, e.g. {@code word/document.xml}. */
    public String part(String name) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        throw new AssertionError("no part " + name);
    }
}
