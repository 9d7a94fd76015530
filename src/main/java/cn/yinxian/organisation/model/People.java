package cn.yinxian.organisation.model;

import cn.yinxian.shared.OfficialId;
import java.util.Collection;
import java.util.List;

/** Officials, written. */
public interface People {

    Person require(OfficialId id);

    /** As {@link #require}, and locks the row until the transaction ends: posts of one official change one after the other. */
    Person lock(OfficialId id);

    List<Person> findAll(Collection<OfficialId> ids);

    boolean isEmpty();

    void addAll(List<Person> people);

    /** {@link cn.yinxian.shared.Overtaken} unless the row still has the person's version. */
    void update(Person person);
}
