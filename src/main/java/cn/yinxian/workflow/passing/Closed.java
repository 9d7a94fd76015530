package cn.yinxian.workflow.passing;

import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the page says of a verb that is closed is what its doing is refused with. */
final class Closed {

    private Closed() {}

    static void refuse(Optional<String> reason) {
        reason.ifPresent(sentence -> {
            throw Refused.because(Refusal.of("", "workflow.verbClosed", sentence));
        });
    }

    static void requireWords(String field, @Nullable String words, String sentence) {
        if (words == null || words.isBlank()) {
            throw Refused.because(Refusal.of(field, "workflow.words", sentence));
        }
    }
}
