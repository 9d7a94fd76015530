package cn.yinxian.selection.judging.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import java.util.Map;
import java.util.function.Function;

/**
 * How those of a panel are called.
 *
 * @param labels of entries, for the clerk
 * @param titles of entries, for the judges
 */
public record PanelNames(Map<OfficialId, String> judges, Function<CaseNumber, String> labels, Function<CaseNumber, String> titles) {

    String of(OfficialId judge) {
        return judges.getOrDefault(judge, judge.value());
    }
}
