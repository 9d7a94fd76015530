package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.model.People;
import cn.yinxian.organisation.model.Person;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MyBatisPeople implements People {

    private final PersonMapper mapper;

    MyBatisPeople(PersonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Person require(OfficialId id) {
        return findAll(List.of(id)).stream().findFirst().orElseThrow(Missing::new);
    }

    @Override
    public Person lock(OfficialId id) {
        var row = mapper.lockById(id.value());
        if (row == null) {
            throw new Missing();
        }
        return row.person();
    }

    @Override
    public List<Person> findAll(Collection<OfficialId> ids) {
        var people = new ArrayList<Person>();
        Chunks.of(ids.stream().map(OfficialId::value).distinct().toList(),
                chunk -> mapper.selectByIds(chunk).forEach(row -> people.add(row.person())));
        return people;
    }

    @Override
    public List<Person> page(String text, @Nullable OfficialId after, int limit) {
        return mapper.selectPage(text, after == null ? null : PersonRow.of(require(after)), limit).stream()
                .map(PersonRow::person)
                .toList();
    }

    @Override
    public boolean isEmpty() {
        return mapper.countAll() == 0;
    }

    @Override
    public void addAll(List<Person> people) {
        Chunks.of(people.stream().map(PersonRow::of).toList(), mapper::insertAll);
    }

    @Override
    public void update(Person person) {
        if (mapper.update(PersonRow.of(person)) == 0) {
            throw Overtaken.byAnother();
        }
    }
}
