package cn.yinxian.organisation;

import cn.yinxian.shared.OfficialId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who acts for whom today, asked of many at once: for those who tell officials something. In one statement. */
public interface Substitutes {

    /** By principal; whoever has no substitute today is not in the map. */
    Map<OfficialId, List<Substitute>> of(Collection<OfficialId> principals);

    /** @param matters ids of processes; empty: all */
    record Substitute(OfficialId id, java.util.Set<String> matters) {

        /** @param process null for what is no case: that goes to substitutes for all matters only */
        public boolean covers(@Nullable String process) {
            return matters.isEmpty() || (process != null && matters.contains(process));
        }
    }
}
