package cn.yinxian.notification.model;

import cn.yinxian.shared.OfficialId;
import java.util.Collection;
import java.util.Map;

/** What officials have set; who has set nothing is not there. */
public interface Preferences {

    Map<OfficialId, Preference> of(Collection<OfficialId> officials);

    /** Adds it, or changes the one of the same version; {@link cn.yinxian.shared.Overtaken} if it was changed since. */
    void put(Preference preference);
}
