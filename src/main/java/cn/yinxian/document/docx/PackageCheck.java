package cn.yinxian.document.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.RelationshipSource;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Whether a .docx holds but text, layout and pictures of its own: whatever is made from it goes out in the name of a committee,
 * so nothing in it may fetch, embed or run anything. What is not known to be harmless is refused.
 */
public final class PackageCheck {

    private static final long LARGEST_XML = 8L * 1024 * 1024;

    private static final int MOST_TOLD = 20;

    private static final Set<String> HARMLESS = Set.of(
            "officedocument", "core-properties", "extended-properties", "custom-properties", "thumbnail", "styles", "styleswitheffects",
            "settings", "websettings", "fonttable", "theme", "numbering", "header", "footer", "footnotes", "endnotes", "comments",
            "commentsextended", "commentsids", "people", "image", "customxml", "customxmlprops", "wpscustomdata", "glossarydocument");
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/bmp");

    private final String name;
    private final List<String> problems = new ArrayList<>();

    private PackageCheck(String name) {
        this.name = name;
    }

    /** @throws TemplateFault with everything that must be taken out */
    public static void refuseForeign(String name, byte[] docx) {
        var check = new PackageCheck(name);
        try (var file = OPCPackage.open(new ByteArrayInputStream(docx))) {
            check.relations(file);
            long xml = 0;
            for (var part : file.getParts()) {
                check.part(part);
                xml += isXml(part) ? unpacked(part) : 0;
            }
            if (xml > LARGEST_XML) {
                check.problems.add("文件解开后过大，请删去多余的内容");
            } else {
                check.fields(file);
            }
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException unreadable) {
            throw new TemplateFault(name, "不是有效的 .docx 文件", unreadable);
        }
        if (!check.problems.isEmpty()) {
            throw new TemplateFault(name, check.problems.stream().distinct().limit(MOST_TOLD).toList());
        }
    }

    static boolean isXml(PackagePart part) {
        return part.getContentType().endsWith("xml") && !part.isRelationshipPart();
    }

    /** The parser is POI's: it refuses DOCTYPE and fetches nothing. */
    static void read(PackagePart part, DefaultHandler handler) throws IOException, SAXException {
        try (var xml = part.getInputStream()) {
            var reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(xml));
        } catch (ParserConfigurationException impossible) {
            throw new IOException(impossible);
        }
    }

    /** Its size, or a little more than what is allowed at all. */
    private static long unpacked(PackagePart part) throws IOException {
        try (var content = part.getInputStream()) {
            return content.readNBytes((int) LARGEST_XML + 1).length;
        }
    }

    private void part(PackagePart part) throws OpenXML4JException {
        if (part.isRelationshipPart()) {
            return;
        }
        relations(part);
        String type = part.getContentType().toLowerCase(Locale.ROOT);
        if (part.getPartName().getName().startsWith("/word/") && type.startsWith("image/") && !PICTURES.contains(type)) {
            problems.add("图片只能是 PNG、JPG、GIF 或 BMP，请另存图片后重新插入");
        }
    }

    private void relations(RelationshipSource source) throws OpenXML4JException {
        for (PackageRelationship relation : source.getRelationships()) {
            String type = relation.getRelationshipType().toLowerCase(Locale.ROOT).replaceFirst(".*/", "");
            if (relation.getTargetMode() == TargetMode.EXTERNAL) {
                problems.add("含有外部链接“" + relation.getTargetURI() + "”，请取消超链接或链接的图片");
            } else if (!HARMLESS.contains(type)) {
                problems.add("含有嵌入的对象、控件或字体（" + type + "），请删去");
            }
        }
    }

    private void fields(OPCPackage file) throws IOException, OpenXML4JException, SAXException {
        for (var part : file.getParts()) {
            if (isXml(part)) {
                var fields = new FieldCheck();
                read(part, fields);
                problems.addAll(fields.problems());
            }
        }
    }
}
