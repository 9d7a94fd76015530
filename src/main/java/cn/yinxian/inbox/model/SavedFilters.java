package cn.yinxian.inbox.model;

import cn.yinxian.shared.OfficialId;
import java.util.List;

/** The filters each official has kept; nobody sees another's. */
public interface SavedFilters {

    /** In the order in which they were kept. */
    List<SavedFilter> of(OfficialId official);

    /** {@link cn.yinxian.shared.Missing} if this official has none of this id. */
    SavedFilter require(long id, OfficialId official);

    void add(OfficialId official, String name, TaskFilter filter);

    /** {@link cn.yinxian.shared.Overtaken} if it has changed since it was seen. */
    void rename(SavedFilter seen, String name);

    /** {@link cn.yinxian.shared.Overtaken} if it has changed since it was seen. */
    void remove(SavedFilter seen);
}
