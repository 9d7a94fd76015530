package cn.yinxian.organisation.model;

import cn.yinxian.organisation.Official;
import cn.yinxian.shared.OfficialId;
import org.jspecify.annotations.Nullable;

/** An official as kept. */
public record Person(OfficialId id, String name, @Nullable String phone, boolean active, long version) {

    public Official official() {
        return new Official(id, name, active);
    }

    public Person closed(long seenVersion) {
        return new Person(id, name, phone, false, seenVersion);
    }

    public Person opened(long seenVersion) {
        return new Person(id, name, phone, true, seenVersion);
    }
}
