package cn.yinxian.organisation.usecase;

import cn.yinxian.audit.ActorNames;
import cn.yinxian.organisation.model.Account;
import cn.yinxian.organisation.model.Accounts;
import cn.yinxian.organisation.model.People;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names officials for the audit record, in two statements for any number of acts. */
@Service
@Transactional(readOnly = true)
class NameActors implements ActorNames {

    private final People people;
    private final Accounts accounts;

    NameActors(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    @Override
    public Map<String, Known> of(Collection<String> actors) {
        var ids = actors.stream().distinct().map(NameActors::id).filter(Objects::nonNull).toList();
        var logins = accounts.findAll(ids).stream().collect(Collectors.toMap(Account::official, Account::login));
        return people.findAll(ids).stream()
                .collect(Collectors.toMap(person -> person.id().value(), person -> new Known(person.name(), logins.get(person.id()))));
    }

    @Override
    public String actorOf(String login) {
        return accounts.find(login).map(account -> account.official().value()).orElse(login);
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
