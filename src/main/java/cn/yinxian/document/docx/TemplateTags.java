package cn.yinxian.document.docx;

import com.deepoove.poi.template.BlockTemplate;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.MetaTemplate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The tags a template of a document has: exactly these, in any order, plain ones only (no pictures, no inclusions, no expressions). */
final class TemplateTags {

    static final Set<String> EXPECTED = Set.of(
            "{{letterhead}}", "{{number}}", "{{title}}", "{{mainAddressee}}", "{{organName}}", "{{date}}",
            "{{?paragraphs}}", "{{?heading}}", "{{?subheading}}", "{{?plain}}", "{{lead}}", "{{rest}}", "{{text}}",
            "{{?copy}}", "{{copyTo}}", "{{?noCopy}}");

    private TemplateTags() {}

    static void check(String name, List<MetaTemplate> templates) {
        var found = new TreeSet<String>();
        collect(templates, found);
        var missing = new TreeSet<>(EXPECTED);
        missing.removeAll(found);
        found.removeAll(EXPECTED);
        if (!missing.isEmpty() || !found.isEmpty()) {
            throw new TemplateFault("公文模板 " + name + " 不能使用："
                    + (missing.isEmpty() ? "" : "缺少标签 " + String.join(" ", missing) + "；")
                    + (found.isEmpty() ? "" : "含有未知标签 " + String.join(" ", found) + "；")
                    + "请改正模板后重新启动。");
        }
    }

    private static void collect(List<MetaTemplate> templates, Set<String> found) {
        for (MetaTemplate template : templates) {
            if (template instanceof BlockTemplate block) {
                found.add(block.getStartMark().getSource());
                collect(block.getTemplates(), found);
            } else if (template instanceof ElementTemplate element) {
                found.add(element.getSource());
            } else {
                found.add(template.toString());
            }
        }
    }
}
