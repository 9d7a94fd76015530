package cn.yinxian.organisation.model;

import cn.yinxian.shared.OfficialId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Officials, written. */
public interface People {

    Person require(OfficialId id);

    /** As {@link #require}, and locks the row until the transaction ends: posts of one official change one after the other. */
    Person lock(OfficialId id);

    List<Person> findAll(Collection<OfficialId> ids);

    /** By name and id: whose name contains the text, or whose login it is; everybody if it is empty. */
    List<Person> page(String text, @Nullable OfficialId after, int limit);

    boolean isEmpty();

    void addAll(List<Person> people);

    /** {@link cn.yinxian.shared.Overtaken} unless the row still has the person's version. */
    void update(Person person);
}
