package cn.yinxian.document.usecase;

import cn.yinxian.document.Documents.Kind;
import cn.yinxian.document.PaperKind;
import cn.yinxian.document.PaperKinds;
import cn.yinxian.document.model.LetterText;
import cn.yinxian.document.model.MinutesPaper;
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

    private static final MinutesPaper MINUTES = new MinutesPaper(
            "示例市离退休干部工作协调议事会议纪要",
            "示离退协纪〔2026〕2号",
            "示例市离退休干部工作协调议事会议第2次会议纪要",
            List.of("2026年12月3日，李正主持召开示例市离退休干部工作协调议事会议第2次会议。现将议定事项纪要如下。", "一、关于社团党组织管理办法的议题。",
                    "会议听取了市民政局的汇报，经表决（赞成 8 票，反对 0 票，弃权 1 票），予以通过。", "（一）由市民政局牵头落实。"),
            "市委组织部（张一）、市民政局（李二）、市财政局（王三）",
            true, "市卫生健康委员会", true, "市教育局", true, "市统计局 赵四", "各成员单位", "示例市离退休干部工作协调议事会议", LocalDate.of(2026, 12, 10));

    static PaperKind<?> of(Kind kind) {
        String key = "document/" + kind.name().toLowerCase(Locale.ROOT);
        return kind == Kind.MINUTES
                ? new PaperKind<>(key, name(kind), purpose(kind), MINUTES)
                : new PaperKind<>(key, name(kind), purpose(kind), SAMPLE);
    }

    @Override
    public List<PaperKind<?>> kinds() {
        return List.<PaperKind<?>>of(of(Kind.REPLY), of(Kind.NOTICE), of(Kind.LETTER), of(Kind.MINUTES));
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case REPLY -> "批复";
            case NOTICE -> "通知";
            case LETTER -> "函";
            case MINUTES -> "纪要";
        };
    }

    private static String purpose(Kind kind) {
        return switch (kind) {
            case REPLY -> "答复请示事项，编发文字号，印发后留存不变";
            case NOTICE -> "通知决定事项，编发文字号，印发后留存不变";
            case LETTER -> "提醒换届等商洽、告知事项，编发文字号，印发后留存不变";
            case MINUTES -> "记载会议议定事项，编号，签发后留存不变";
        };
    }
}
