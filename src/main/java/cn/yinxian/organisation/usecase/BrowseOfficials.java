package cn.yinxian.organisation.usecase;

import cn.yinxian.organisation.model.Account;
import cn.yinxian.organisation.model.Accounts;
import cn.yinxian.organisation.model.HeldPost;
import cn.yinxian.organisation.model.People;
import cn.yinxian.organisation.model.Person;
import cn.yinxian.organisation.model.Posts;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Slice;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Officials with their accounts and posts, for the security administrator; three statements a page. */
@Service
@Transactional(readOnly = true)
public class BrowseOfficials {

    static final int PAGE_SIZE = 50;

    private final People people;
    private final Accounts accounts;
    private final Posts posts;
    private final Clock clock;

    /** @param posts past and future ones included, by start */
    public record Entry(Person person, @Nullable String login, boolean locked, boolean mustChange, List<HeldPost> posts) {}

    BrowseOfficials(People people, Accounts accounts, Posts posts, Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.posts = posts;
        this.clock = clock;
    }

    /**
     * By name.
     *
     * @param text part of a name, or a whole login; empty: everybody
     * @param after where the last page ended; null: from the start
     */
    public Slice<Entry> page(String text, @Nullable OfficialId after) {
        var found = people.page(text.strip(), after, PAGE_SIZE + 1);
        if (found.size() <= PAGE_SIZE) {
            return new Slice<>(entries(found), null);
        }
        var rows = found.subList(0, PAGE_SIZE);
        return new Slice<>(entries(rows), rows.get(PAGE_SIZE - 1).id().value());
    }

    public Entry one(OfficialId id) {
        return entries(List.of(people.require(id))).get(0);
    }

    private List<Entry> entries(List<Person> found) {
        var ids = found.stream().map(Person::id).toList();
        var accountOf = accounts.findAll(ids).stream().collect(Collectors.toMap(Account::official, Function.identity()));
        var postsOf = posts.of(ids).stream().collect(Collectors.groupingBy(HeldPost::official));
        return found.stream()
                .map(person -> entry(person, accountOf.get(person.id()), postsOf.getOrDefault(person.id(), List.of())))
                .toList();
    }

    private Entry entry(Person person, @Nullable Account account, List<HeldPost> held) {
        return account == null
                ? new Entry(person, null, false, false, held)
                : new Entry(person, account.login(), account.isLockedAt(clock.instant()), account.mustChange(), held);
    }
}
