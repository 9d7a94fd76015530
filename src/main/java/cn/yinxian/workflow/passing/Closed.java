package cn.yinxian.workflow.passing;

import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.Optional;

/** What the page says of a verb that is closed is what its doing is refused with. */
final class Closed {

    private Closed() {}

    static void refuse(Optional<String> reason) {
        reason.ifPresent(sentence -> {
            throw Refused.because(Refusal.of("", "workflow.verbClosed", sentence));
        });
    }
}
