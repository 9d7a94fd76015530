package cn.yinxian.shell.help;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/**
 * A page of the manual.
 *
 * @param entries its second-level headings
 * @param body HTML made by our own renderer from our own file, with any HTML in it escaped
 */
public record HelpPage(String name, String title, List<Entry> entries, TemplateHTMLOutputModel body) {

    public record Entry(String anchor, String title) {}
}
