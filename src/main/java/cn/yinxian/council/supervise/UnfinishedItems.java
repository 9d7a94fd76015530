package cn.yinxian.council.supervise;

import cn.yinxian.shared.UnitCode;
import java.util.List;

/** What a council has decided and is not done: proposed as 续议 on its next agenda. */
public interface UnfinishedItems {

    /** The one due first at the head; some dozens at most, in some statements however many they are. */
    List<UnfinishedItem> of(UnitCode council);
}
