package cn.yinxian.shell.help;

import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Gives headings an anchor, and turns links between the files into links between the pages ({@code glossary.md} → {@code /help/glossary}). */
class TocLinks implements AttributeProvider {

    static String anchorOf(Heading heading) {
        int number = 1;
        for (Node earlier = heading.getPrevious(); earlier != null; earlier = earlier.getPrevious()) {
            if (earlier instanceof Heading other && other.getLevel() == heading.getLevel()) {
                number++;
            }
        }
        return "h" + heading.getLevel() + "-" + number;
    }

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading heading) {
            attributes.put("id", anchorOf(heading));
        } else if (node instanceof Link link && link.getDestination().matches("[a-z0-9-]+\\.md(#.*)?")) {
            attributes.put("href", "/help/" + link.getDestination().replaceFirst("\\.md", ""));
        }
    }
}
