package cn.yinxian.audit;

import java.util.Collection;
import java.util.Map;

/** What the people are called whose acts are recorded; answered by the module that knows them. */
public interface ActorNames {

    /** By actor as {@link Act} has it; who is unknown, as a login tried in vain, is left out. */
    Map<String, String> of(Collection<String> actors);
}
