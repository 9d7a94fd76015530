package cn.yinxian.attachment.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Content types an Office package declares, in small letters. */
final class ContentTypes extends DefaultHandler {

    private final HashSet<String> found = new HashSet<>();

    private ContentTypes() {}

    /** The parser is POI's: it refuses DOCTYPE and fetches nothing. */
    static HashSet<String> read(InputStream xml) throws IOException {
        var types = new ContentTypes();
        try {
            var reader = XMLHelper.newXMLReader();
            reader.setContentHandler(types);
            reader.setErrorHandler(types);
            reader.parse(new InputSource(xml));
        } catch (SAXException | ParserConfigurationException broken) {
            throw new IOException(broken);
        }
        return types.found;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        var type = attributes.getValue("ContentType");
        if (type != null) {
            found.add(type.toLowerCase(Locale.ROOT));
        }
    }
}
