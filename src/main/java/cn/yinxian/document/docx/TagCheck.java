package cn.yinxian.document.docx;

import com.deepoove.poi.template.BlockTemplate;
import com.deepoove.poi.template.MetaTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * Whether a template has the tags of its kind and no others, in any order, plain ones only: a picture, an inclusion or an
 * expression is an unknown tag and is never carried out.
 */
final class TagCheck {

    private static final int EXCERPT = 24;
    private static final int MOST_TOLD = 20;

    private final TagSet tags;
    private final Set<String> known;
    private final Set<String> found = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();

    private TagCheck(TagSet tags) {
        this.tags = tags;
        this.known = tags.known();
    }

    static List<String> problems(TagSet tags, List<MetaTemplate> templates) {
        var check = new TagCheck(tags);
        check.collect(templates, "");
        var missing = new TreeSet<>(tags.required());
        missing.removeAll(check.found);
        if (!missing.isEmpty()) {
            check.problems.add(0, "缺少标签 " + String.join(" ", missing));
        }
        return check.problems.stream().distinct().limit(MOST_TOLD).toList();
    }

    /** @param block the innermost block around them, "" if there is none */
    private void collect(Collection<MetaTemplate> templates, String block) {
        for (MetaTemplate template : templates) {
            if (template instanceof BlockTemplate inner) {
                take(inner.getStartMark(), block);
                String opened = inner.getStartMark().getSource();
                collect(inner.getTemplates(), isParagraphs(block) ? block : opened);
            } else if (template instanceof RunTemplate run) {
                take(run, block);
                tags.rows().stream().filter(rows -> rows.written().equals(run.getSource())).forEach(
                        rows -> problems.addAll(RowCheck.problems(rows, run, !block.isEmpty())));
            } else {
                problems.add("图片或图表的说明文字里有标签 " + template + "，请改为普通文字");
            }
        }
    }

    /** Tags of a paragraph stand between those of its list, and there none but they: elsewhere they would stay blank. */
    private void take(RunTemplate run, String block) {
        String source = run.getSource();
        found.add(source);
        if (!known.contains(source)) {
            problems.add("不认识的标签 " + source + place(run));
        } else if (Tag.PARAGRAPH_TAGS.contains(source) != isParagraphs(block)) {
            problems.add("标签 " + source + place(run) + (isParagraphs(block) ? "不能写在分段的标签之间" : "只能写在分段的标签之间"));
        }
    }

    private boolean isParagraphs(String block) {
        return tags.paragraphs().contains(block);
    }

    private static String place(RunTemplate run) {
        String text = run.getRun().getParent() instanceof XWPFParagraph paragraph ? paragraph.getText() : "";
        int at = text.indexOf(run.getSource());
        if (at < 0) {
            return "";
        }
        int from = Math.max(0, at - EXCERPT);
        int to = Math.min(text.length(), at + run.getSource().length() + EXCERPT);
        return "（在“" + (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "") + "”处）";
    }
}
