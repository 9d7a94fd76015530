package cn.yinxian.council.motion;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A motion that the office has accepted and the council has not decided.
 *
 * @param late came after the closing day, with the convener's consent
 * @param major a 重大事项: asks for the greater quorum
 * @param continued carries on what an earlier meeting began (续议), or was deferred by one (缓议)
 * @param meeting on whose agenda it stands; null while it waits
 */
public record ReadyMotion(
        CaseNumber number,
        String title,
        UnitCode sponsor,
        String sponsorName,
        boolean late,
        boolean major,
        boolean continued,
        @Nullable CaseNumber meeting,
        Instant submittedAt) {}
