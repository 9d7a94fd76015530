package cn.yinxian.organisation;

import cn.yinxian.shared.OfficialId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who acts for whom today: for those who tell officials something. In one statement, however many are asked about. */
public interface Substitutes {

    /** Of these principals. */
    List<Pair> of(Collection<OfficialId> principals);

    /** Of those who hold the group's post today, but for substitutes who hold it themselves. */
    List<Pair> of(CandidateGroup group);

    /** @param matters ids of processes; empty: all */
    record Pair(OfficialId principal, String principalName, OfficialId substitute, String substituteName, Set<String> matters) {

        /** @param process null for what is no case: that goes to substitutes for all matters only */
        public boolean covers(@Nullable String process) {
            return matters.isEmpty() || (process != null && matters.contains(process));
        }
    }
}
