package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.model.Person;
import cn.yinxian.shared.OfficialId;
import org.jspecify.annotations.Nullable;

record PersonRow(String id, String name, @Nullable String phone, boolean active, long version) {

    static PersonRow of(Person person) {
        return new PersonRow(person.id().value(), person.name(), person.phone(), person.active(), person.version());
    }

    Person person() {
        return new Person(OfficialId.of(id), name, phone, active, version);
    }
}
