package cn.yinxian.selection.judging.usecase;

import cn.yinxian.selection.entry.EntryLine;
import cn.yinxian.selection.judging.model.JudgeProfile;
import cn.yinxian.selection.judging.model.PanelRules;
import cn.yinxian.selection.judging.model.Recusal;
import cn.yinxian.selection.round.RoundView;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is known of a round before its judges are fixed.
 *
 * @param judges everybody in post as a judge of the city
 * @param entries those that are to be judged, by number
 * @param recusals computed, and declared so far
 */
public record JudgingSetting(
        RoundView round, List<JudgeProfile> judges, List<EntryLine> entries, List<Recusal> recusals, PanelRules rules, boolean halfPoints) {

    public List<OfficialId> judgeIds() {
        return judges.stream().map(JudgeProfile::id).toList();
    }

    public List<CaseNumber> entryNumbers() {
        return entries.stream().map(EntryLine::number).toList();
    }

    public Map<OfficialId, String> names() {
        return judges.stream().collect(Collectors.toMap(JudgeProfile::id, JudgeProfile::name));
    }

    /** "“项目名”（申报单位）"; the number of one that is not among them. */
    public String labelOf(CaseNumber entry) {
        return entries.stream()
                .filter(line -> line.number().equals(entry))
                .map(line -> "“%s”（%s）".formatted(line.title(), line.applicantName()))
                .findFirst()
                .orElse(entry.value());
    }
}
