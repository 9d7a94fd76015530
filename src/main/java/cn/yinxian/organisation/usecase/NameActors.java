package cn.yinxian.organisation.usecase;

import cn.yinxian.audit.ActorNames;
import cn.yinxian.organisation.model.People;
import cn.yinxian.organisation.model.Person;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names officials for the audit record, in one statement for any number of acts. */
@Service
@Transactional(readOnly = true)
class NameActors implements ActorNames {

    private final People people;

    NameActors(People people) {
        this.people = people;
    }

    @Override
    public Map<String, String> of(Collection<String> actors) {
        var ids = actors.stream().distinct().map(NameActors::id).filter(Objects::nonNull).toList();
        return people.findAll(ids).stream().collect(Collectors.toMap(person -> person.id().value(), Person::name));
    }

    /** Null for what somebody typed into the sign-in page and what cannot be an official's id. */
    private static @Nullable OfficialId id(String actor) {
        try {
            return OfficialId.of(actor);
        } catch (Missing malformed) {
            return null;
        }
    }
}
