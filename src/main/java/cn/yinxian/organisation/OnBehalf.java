package cn.yinxian.organisation;

import cn.yinxian.shared.OfficialId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody for whom the current official acts today (代理). It gives the principal's own rights in the chosen matters and
 * nothing that the principal holds for others: there are no chains.
 *
 * @param posts what the principal holds today
 * @param matters ids of processes; empty: all
 * @param lastDay after it the right is gone by itself
 */
public record OnBehalf(OfficialId principal, String name, List<Post> posts, Set<String> matters, LocalDate lastDay) {

    /** Names under which tasks wait for the principal: the id, and every group held. */
    public List<String> owners() {
        return Stream.concat(posts.stream().map(post -> post.group().toString()).distinct(), Stream.of(principal.value())).toList();
    }

    public boolean covers(String process) {
        return matters.isEmpty() || matters.contains(process);
    }

    /** The post by which the principal would act under one of these owners, else the first one held. */
    public Optional<Post> postFor(Collection<String> owners) {
        return posts.stream().filter(post -> owners.contains(post.group().toString())).findFirst().or(() -> posts.stream().findFirst());
    }
}
