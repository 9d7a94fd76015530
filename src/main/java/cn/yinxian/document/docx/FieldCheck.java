package cn.yinxian.document.docx;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Fields (域) that a word processor carries out: page numbers only. One may be written in pieces, so it is read to its end. */
final class FieldCheck extends DefaultHandler {

    private static final Set<String> PAGE_NUMBERS = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES");
    private static final Set<String> ADDRESSES = Set.of("src", "href");

    private final Set<String> refused = new TreeSet<>();
    private final StringBuilder field = new StringBuilder();
    private boolean inField;

    List<String> problems() {
        return List.copyOf(refused);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        inField = localName.equals("instrText");
        switch (localName) {
            case "fldChar" -> endField();
            case "fldSimple" -> check(attributes.getValue(uri, "instr"));
            case "altChunk", "subDoc", "object", "control", "mailMerge" -> refused.add("含有嵌入的对象或链接的数据（" + localName + "），请删去");
            default -> { }
        }
        for (int at = 0; at < attributes.getLength(); at++) {
            if (ADDRESSES.contains(attributes.getLocalName(at).toLowerCase(Locale.ROOT))) {
                refused.add("含有外部链接“" + attributes.getValue(at) + "”，请取消超链接或链接的图片");
            }
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (inField) {
            field.append(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        inField = false;
    }

    @Override
    public void endDocument() {
        endField();
    }

    private void endField() {
        if (!field.toString().isBlank()) {
            check(field.toString());
        }
        field.setLength(0);
    }

    private void check(String instruction) {
        String verb = instruction == null ? "" : instruction.strip().split("[\\s\\\\]", 2)[0].toUpperCase(Locale.ROOT);
        if (!PAGE_NUMBERS.contains(verb)) {
            refused.add("含有域“" + verb + "”，只能使用页码域，请删去或改为普通文字");
        }
    }
}
