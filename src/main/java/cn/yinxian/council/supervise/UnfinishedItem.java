package cn.yinxian.council.supervise;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;

/**
 * An action item that is not struck off.
 *
 * @param motion whose decision it carries out: what the 续议 carries on
 * @param late whether it is beyond its day
 */
public record UnfinishedItem(
        CaseNumber number, CaseNumber motion, String subject, UnitCode lead, String leadName, LocalDate dueOn, boolean late) {}
