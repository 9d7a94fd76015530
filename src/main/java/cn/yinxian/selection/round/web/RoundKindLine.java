package cn.yinxian.selection.round.web;

import cn.yinxian.selection.round.model.RoundKind;
import java.util.Objects;

/** A kind as one chooses it. @param copyable whether an earlier round of it can be copied */
public record RoundKindLine(String code, String name, String showcaseName, String applicant, int textLimit, String source, boolean copyable) {

    static RoundKindLine of(RoundKind kind, boolean copyable) {
        return new RoundKindLine(
                kind.code(), kind.name(), kind.showcaseName(), kind.applicant().name(), kind.textLimit(),
                Objects.requireNonNullElse(kind.source(), "本系统默认"), copyable);
    }
}
