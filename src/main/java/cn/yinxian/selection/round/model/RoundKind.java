package cn.yinxian.selection.round.model;

import cn.yinxian.selection.round.ApplicantKind;
import cn.yinxian.selection.round.Criterion;
import cn.yinxian.selection.round.RoundMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of round with what a round of it begins with; data, not code.
 *
 * @param showcaseName what it is called where nothing is honoured
 * @param quota places of each district
 * @param source where criteria and lengths come from; null for the city's default
 */
public record RoundKind(
        String code, String name, String showcaseName, ApplicantKind applicant, boolean blind, int textLimit, int photoLimit, int quota,
        @Nullable String source, List<Criterion> criteria) {

    public String nameIn(RoundMode mode) {
        return mode == RoundMode.HONOUR ? name : showcaseName;
    }
}
