package cn.yinxian.organisation.model;

import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a unit is called: for short, in document numbers, under documents. */
public record UnitNames(String name, @Nullable String docMark, @Nullable String fullName) {

    public static UnitNames typed(String name, @Nullable String docMark, @Nullable String fullName) {
        return new UnitNames(name.strip(), emptyToNull(docMark), emptyToNull(fullName));
    }

    public static UnitCode code(String typed) {
        try {
            return UnitCode.of(typed.strip());
        } catch (Missing malformed) {
            throw Refused.because(Refusal.of("code", "unit.code", "单位代码应为 2 至 32 位大写字母、数字或横线，并以字母或数字开头"));
        }
    }

    public List<Refusal> check() {
        var refusals = new ArrayList<Refusal>();
        if (name.isEmpty() || tooLong(name, 100)) {
            refusals.add(Refusal.of("name", "unit.name", "单位名称应为 1 至 100 个字"));
        }
        if (docMark != null && tooLong(docMark, 20)) {
            refusals.add(Refusal.of("docMark", "unit.docMark", "发文机关代字不超过 20 个字"));
        }
        if (fullName != null && tooLong(fullName, 150)) {
            refusals.add(Refusal.of("fullName", "unit.fullName", "落款全称不超过 150 个字"));
        }
        return refusals;
    }

    private static boolean tooLong(String text, int limit) {
        return text.codePointCount(0, text.length()) > limit;
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
