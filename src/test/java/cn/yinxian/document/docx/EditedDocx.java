package cn.yinxian.document.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.ClassPathResource;

/** A .docx with some of its parts written anew, as an editor or an attacker does. */
public final class EditedDocx {

    private static final String DOCUMENT = "word/document.xml";
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private EditedDocx() {}

    /** The template that comes with the program. */
    public static EditedDocx shipped(String key) {
        try (var file = new ClassPathResource("forms/" + key + ".docx").getInputStream()) {
            return of(file.readAllBytes());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public static EditedDocx of(byte[] docx) {
        var edited = new EditedDocx();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                edited.parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return edited;
    }

    EditedDocx with(String part, UnaryOperator<String> change) {
        String text = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        parts.put(part, change.apply(text).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public EditedDocx replaced(String text, String by) {
        return with(DOCUMENT, xml -> xml.replace(text, by));
    }

    /** A further paragraph at the end, of this markup. */
    public EditedDocx paragraph(String runs) {
        return with(DOCUMENT, xml -> xml.replace("<w:sectPr>", "<w:p>" + runs + "</w:p><w:sectPr>"));
    }

    public EditedDocx text(String text) {
        return paragraph("<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>");
    }

    public EditedDocx relation(String type, String target, boolean external) {
        return with(RELATIONS, xml -> xml.replace("</Relationships>",
                "<Relationship Id=\"rId99\" Type=\"" + RELATION + type + "\" Target=\"" + target + "\"" + (external ? " TargetMode=\"External\"" : "")
                        + "/></Relationships>"));
    }

    public EditedDocx part(String name, String contentType, byte[] content) {
        parts.put(name, content);
        return with(TYPES, xml -> xml.replace("</Types>", "<Override PartName=\"/" + name + "\" ContentType=\"" + contentType + "\"/></Types>"));
    }

    public EditedDocx type(String from, String to) {
        return with(TYPES, xml -> xml.replace(from, to));
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }
}
