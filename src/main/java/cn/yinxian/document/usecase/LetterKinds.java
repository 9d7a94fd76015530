package cn.yinxian.document.usecase;

import cn.yinxian.document.Documents.Kind;
import cn.yinxian.document.PaperKind;
import cn.yinxian.document.PaperKinds;
import cn.yinxian.document.model.LetterText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The numbered letters. Once issued they are kept as they are: a changed template serves the next ones only. */
@Component
class LetterKinds implements PaperKinds {

    private static final LetterText SAMPLE = new LetterText(
            "中共示例市示例区民政局委员会文件",
            "示民委〔2026〕12号",
            "关于同意示例市示例区民政局离退休干部党支部换届选举的批复",
            "示例区民政局离退休干部党支部",
            List.of("你支部《关于换届选举的请示》（示民退支〔2026〕3号）收悉。经研究，现批复如下：", "一、同意换届。请按期召开党员大会。", "（一）委员名额为3名，候选人为4名。", "此复。"),
            "中共示例市示例区民政局委员会",
            LocalDate.of(2026, 3, 5),
            true,
            false,
            "中共示例市示例区委组织部");

    static PaperKind<?> of(Kind kind) {
        return new PaperKind<>("document/" + kind.name().toLowerCase(Locale.ROOT), name(kind), purpose(kind), SAMPLE);
    }

    @Override
    public List<PaperKind<?>> kinds() {
        return List.<PaperKind<?>>of(of(Kind.REPLY), of(Kind.NOTICE), of(Kind.LETTER));
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case REPLY -> "批复";
            case NOTICE -> "通知";
            case LETTER -> "函";
        };
    }

    private static String purpose(Kind kind) {
        return switch (kind) {
            case REPLY -> "答复请示事项，编发文字号，印发后留存不变";
            case NOTICE -> "通知决定事项，编发文字号，印发后留存不变";
            case LETTER -> "提醒换届等商洽、告知事项，编发文字号，印发后留存不变";
        };
    }
}
