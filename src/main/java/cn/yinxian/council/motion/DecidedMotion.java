package cn.yinxian.council.motion;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;

/**
 * A motion of which the excerpt has come back.
 *
 * @param council its place
 * @param text what was decided, in the words of the minutes
 */
public record DecidedMotion(
        CaseNumber number,
        String title,
        UnitCode council,
        UnitCode sponsor,
        String sponsorName,
        CaseNumber meeting,
        Decision decision,
        String text,
        Instant decidedAt,
        long version) {}
