package cn.yinxian.assembly.usecase;

import cn.yinxian.organisation.Figures;
import cn.yinxian.register.Member;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A secretary has, as a rule (一般), been in the Party for some time; else a reason is given. */
@Component
public class SecretaryRule {

    private static final String KEY = "secretary.minPartyAgeYears";

    private final Figures figures;

    SecretaryRule(Figures figures) {
        this.figures = figures;
    }

    public void check(Member secretary, LocalDate day, @Nullable String reason) {
        var figure = figures.on(KEY, day);
        boolean young = secretary.joinedOn().plusYears(figure.asInt()).isAfter(day);
        if (young && (reason == null || reason.isBlank())) {
            throw Refused.because(new Refusal(
                    "note", KEY,
                    "书记人选%s于 %s 入党，党龄不满 %d 年；书记一般应有 %d 年以上党龄，请说明理由".formatted(
                            secretary.name(), secretary.joinedOn(), figure.asInt(), figure.asInt()),
                    figure.source()));
        }
    }
}
