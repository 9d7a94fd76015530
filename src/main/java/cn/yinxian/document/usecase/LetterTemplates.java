package cn.yinxian.document.usecase;

import cn.yinxian.document.Documents.Kind;
import cn.yinxian.document.docx.LetterMark;
import cn.yinxian.document.docx.TagSet;
import cn.yinxian.document.model.Letter;
import cn.yinxian.document.model.LetterText;
import cn.yinxian.document.model.MinutesPaper;
import org.springframework.stereotype.Component;

/** Sets letters in the templates of their kinds. */
@Component
class LetterTemplates {

    private static final TagSet TAGS = TagSet.of(LetterText.class);
    private static final TagSet MINUTES_TAGS = TagSet.of(MinutesPaper.class);

    private final TemplatesInUse templates;

    LetterTemplates(TemplatesInUse templates) {
        this.templates = templates;
    }

    Rendered render(Kind kind, Letter letter) {
        var template = templates.of(LetterKinds.of(kind).key());
        var values = kind == Kind.MINUTES ? MINUTES_TAGS.values(MinutesPaper.of(letter)) : TAGS.values(LetterText.of(letter));
        values.computeIfPresent("letterhead", (tag, text) -> LetterMark.fitted((String) text));
        return new Rendered(template.render(values), template.version());
    }

    /** The file, and the version of the template it was made from. */
    record Rendered(byte[] docx, String templateVersion) {}
}
