package cn.yinxian.council.motion;

import cn.yinxian.shared.CaseNumber;
import java.util.List;

/** What an area knows of the way of a motion from its proposal to 销号; its page puts together what all of them tell. */
public interface MotionHistory {

    /** In any order; some dozens at most, in statements that do not grow with them. */
    List<MotionEvent> of(CaseNumber motion);
}
