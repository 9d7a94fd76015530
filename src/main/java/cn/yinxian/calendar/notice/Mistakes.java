package cn.yinxian.calendar.notice;

import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a file, all at once; a broken file does not flood the page. */
final class Mistakes {

    private static final int SHOWN = 40;

    private final List<String> sentences = new ArrayList<>();

    void add(String sentence) {
        sentences.add(sentence);
    }

    void refuse() {
        if (sentences.isEmpty()) {
            return;
        }
        var refusals = new ArrayList<>(sentences.stream().limit(SHOWN).map(Mistakes::refusal).toList());
        if (sentences.size() > SHOWN) {
            refusals.add(refusal("另有 " + (sentences.size() - SHOWN) + " 处错误没有列出"));
        }
        throw new Refused(refusals);
    }

    static Refused one(String sentence) {
        return new Refused(List.of(refusal(sentence)));
    }

    private static Refusal refusal(String sentence) {
        return Refusal.of("file", "calendar.notice", sentence);
    }
}
