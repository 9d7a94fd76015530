package cn.yinxian.organisation;

import cn.yinxian.shared.OfficialId;
import java.util.Collection;
import java.util.Map;

/** How to reach officials, for those who tell them something. */
public interface Contacts {

    /** By id, in one query; who does not exist is left out. */
    Map<OfficialId, Contact> of(Collection<OfficialId> ids);
}
