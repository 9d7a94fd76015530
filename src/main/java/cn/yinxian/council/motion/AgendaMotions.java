package cn.yinxian.council.motion;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.util.List;

/** Motions as the agenda of a meeting takes them. Each act locks the motion's case and is part of the caller's transaction. */
public interface AgendaMotions {

    /** Accepted ones that stand on no agenda: 续议 and 缓议 first, then in the order of their submission. */
    List<ReadyMotion> ready(UnitCode council);

    /** What the council has before it, drafts included; in one statement. */
    MotionCount count(UnitCode council);

    /** {@link cn.yinxian.shared.Missing} for one that is not accepted or already decided. */
    ReadyMotion require(CaseNumber motion);

    /** @throws cn.yinxian.shared.Refused if it has been withdrawn meanwhile, or stands on another agenda */
    void place(CaseNumber motion, CaseNumber meeting);

    /** Takes it from the agenda; it waits again. Nothing happens if it does not stand there. */
    void release(CaseNumber motion, CaseNumber meeting);

    /** The agenda is frozen: the sponsor alone can no longer withdraw it. */
    void settle(CaseNumber motion, CaseNumber meeting);

    /**
     * The excerpt of the signed minutes comes back to the sponsor, and the motion goes on as was decided.
     *
     * @param text what was decided, in the words of the minutes
     */
    void excerpt(CaseNumber motion, CaseNumber meeting, Decision decision, String text);
}
