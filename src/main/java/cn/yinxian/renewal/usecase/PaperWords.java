package cn.yinxian.renewal.usecase;

import cn.yinxian.organisation.Units;
import cn.yinxian.register.Branch;
import cn.yinxian.renewal.model.RenewalMatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words that several papers of a renewal share. */
@Component
class PaperWords {

    private final Units units;
    private final MessageSource messages;

    PaperWords(Units units, MessageSource messages) {
        this.units = units;
        this.messages = messages;
    }

    /** The superior as it signs. */
    String committee(Branch branch) {
        return units.signatureOf(branch.committee()).fullName();
    }

    String unit(Branch branch) {
        return units.require(branch.unit()).name();
    }

    /** What the assembly elects. */
    String body(RenewalFacts facts, int seats) {
        String body = facts.committee() ? "支部委员会委员" : seats > 1 ? "支部书记、副书记" : "支部书记";
        return facts.state().matter() == RenewalMatter.BY_ELECTION ? body + "补选" : body;
    }

    /** 换届 or 补选, as it stands before 选举. */
    String election(RenewalFacts facts) {
        return facts.state().matter() == RenewalMatter.BY_ELECTION ? "补选" : "换届选举";
    }

    /** "张三任书记，李四任委员" */
    String posts(RenewalFacts facts, boolean headsOnly) {
        return facts.posts().stream()
                .filter(one -> !headsOnly || one.isHead())
                .map(one -> one.name() + "任" + label(one.post()))
                .collect(Collectors.joining("，"));
    }

    String label(Enum<?> constant) {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return messages.getMessage(key, null, key, Locale.SIMPLIFIED_CHINESE);
    }
}
