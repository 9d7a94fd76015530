package cn.yinxian.organisation;

import cn.yinxian.shared.OfficialId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Every post that officials hold, have held or will hold: who has worked where, for 回避. In one statement, however many are asked about. */
public interface PostHistory {

    /** By official, the earliest first; one without any is not in the map. */
    Map<OfficialId, List<Post>> of(Collection<OfficialId> officials);
}
