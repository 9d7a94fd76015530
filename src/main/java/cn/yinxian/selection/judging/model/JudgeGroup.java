package cn.yinxian.selection.judging.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import java.util.List;

/** 评审组: these judges score these entries. @param number from 1 */
public record JudgeGroup(int number, List<OfficialId> judges, List<CaseNumber> entries) {

    public JudgeGroup {
        judges = List.copyOf(judges);
        entries = List.copyOf(entries);
    }
}
