package cn.yinxian.document.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Marks of tags that are still to be read in a filled template, wherever they stand. */
final class LeftTags extends DefaultHandler {

    private static final int LONGEST = 40;
    private static final int MOST_TOLD = 10;
    private static final Pattern MARK = Pattern.compile("\\{\\{.*|.*}}|｛｛.*|.*｝｝|\\[[a-z][A-Za-z]*]");

    private final List<String> left = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean inText;

    private LeftTags() {}

    static List<String> in(byte[] docx) {
        var marks = new LeftTags();
        try (var file = OPCPackage.open(new ByteArrayInputStream(docx))) {
            for (var part : file.getParts()) {
                if (PackageCheck.isXml(part) && part.getPartName().getName().startsWith("/word/")) {
                    PackageCheck.read(part, marks);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (OpenXML4JException | SAXException broken) {
            throw new IllegalStateException("what we wrote cannot be read", broken);
        }
        return marks.left.stream().distinct().limit(MOST_TOLD).toList();
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        inText = localName.equals("t");
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (inText) {
            paragraph.append(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        inText = false;
        if (localName.equals("p")) {
            var mark = MARK.matcher(paragraph);
            if (mark.find()) {
                left.add("“" + mark.group().substring(0, Math.min(LONGEST, mark.group().length())) + "”");
            }
            paragraph.setLength(0);
        }
    }
}
