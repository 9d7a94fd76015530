package cn.yinxian.publicity;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;

/**
 * A publicity as everybody may read it.
 *
 * @param postedOn the day it was put up; the period begins on the next working day
 * @param lastDay of the period
 * @param outcomes one for each item once it is confirmed; empty before
 */
public record PublicityView(
        CaseNumber number,
        CaseNumber origin,
        String title,
        String text,
        UnitCode place,
        CandidateGroup clerk,
        List<PublicItem> items,
        boolean open,
        LocalDate postedOn,
        LocalDate lastDay,
        PublicityState state,
        List<ItemOutcome> outcomes) {

    public PublicityView {
        items = List.copyOf(items);
        outcomes = List.copyOf(outcomes);
    }
}
