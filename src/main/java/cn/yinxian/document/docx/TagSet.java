package cn.yinxian.document.docx;

import cn.yinxian.document.docx.Tag.Shape;
import cn.yinxian.document.model.BodyParagraph;
import cn.yinxian.document.model.BodyParagraph.Rank;
import cn.yinxian.document.model.DocumentDate;
import cn.yinxian.document.model.PlainText;
import cn.yinxian.document.model.TagLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tags of a kind of paper, and what stands in their places. */
public final class TagSet {

    private final List<Tag> tags;

    private TagSet(List<Tag> tags) {
        this.tags = tags;
    }

    public static TagSet of(Class<? extends Record> type) {
        return new TagSet(Tag.of(type));
    }

    /** Every tag there is, as it is written. */
    Set<String> known() {
        return tags.stream().flatMap(Tag::sources).collect(Collectors.toSet());
    }

    Set<String> required() {
        return tags.stream().filter(Tag::required).flatMap(Tag::sources).collect(Collectors.toSet());
    }

    List<Tag> rows() {
        return tags.stream().filter(tag -> tag.shape() == Shape.ROWS).toList();
    }

    /** What opens a list of paragraphs. */
    List<String> paragraphs() {
        return tags.stream().filter(tag -> tag.shape() == Shape.PARAGRAPHS).map(Tag::written).toList();
    }

    List<String> choices() {
        return tags.stream().filter(tag -> tag.shape() == Shape.CHOICE).map(Tag::name).toList();
    }

    /** For the page that explains them: a tag, then the cells of its rows. */
    public List<TagLine> explained(Record sample) {
        var lines = new ArrayList<TagLine>();
        for (var tag : tags) {
            Object value = tag.of(sample);
            switch (tag.shape()) {
                case TEXT -> lines.add(new TagLine(tag.written(), tag.meaning(), text(value), tag.required()));
                case CHOICE -> lines.add(new TagLine(tag.written() + "…{{/" + tag.name() + "}}", tag.meaning(), "", tag.required()));
                case PARAGRAPHS -> lines.add(new TagLine(
                        tag.written() + "…{{/" + tag.name() + "}}", tag.meaning() + "，一段一段写入", String.valueOf(((List<?>) value).get(0)), tag.required()));
                case ROWS -> {
                    lines.add(new TagLine(tag.written(), tag.meaning() + "，写在表格中要逐行重复的那一行", "", tag.required()));
                    var first = (Record) ((List<?>) value).get(0);
                    tag.columns().forEach(column -> lines.add(
                            new TagLine("[" + column.name() + "]", column.meaning(), text(column.of(first)), column.required())));
                }
            }
        }
        return lines;
    }

    /** Texts as they are set: cleaned, dates in words. */
    public Map<String, Object> values(Record data) {
        return values(tags, data);
    }

    private static Map<String, Object> values(List<Tag> tags, Record data) {
        var values = new HashMap<String, Object>();
        for (var tag : tags) {
            Object value = tag.of(data);
            values.put(tag.name(), switch (tag.shape()) {
                case TEXT -> text(value);
                case CHOICE -> value;
                case PARAGRAPHS -> paragraphs((List<?>) value);
                case ROWS -> ((List<?>) value).stream().map(row -> values(tag.columns(), (Record) row)).toList();
            });
        }
        return values;
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof LocalDate date ? DocumentDate.text(date) : PlainText.line(value.toString());
    }

    private static List<Map<String, Object>> paragraphs(List<?> typed) {
        return PlainText.paragraphs(typed.stream().map(Object::toString).toList()).stream().map(BodyParagraph::of).map(TagSet::paragraph).toList();
    }

    private static Map<String, Object> paragraph(BodyParagraph paragraph) {
        return Map.of(
                "heading", paragraph.rank() == Rank.HEADING,
                "subheading", paragraph.rank() == Rank.SUBHEADING,
                "plain", paragraph.rank() == Rank.PLAIN,
                "lead", paragraph.lead(),
                "rest", paragraph.rest(),
                "text", paragraph.lead());
    }

    /** The values with every condition set to one answer: both sides of a condition must come out. */
    Stream<Map<String, Object>> variants(Record sample) {
        return Stream.of(true, false).map(answer -> {
            var values = values(sample);
            choices().forEach(choice -> values.put(choice, answer));
            return values;
        });
    }
}
