package cn.yinxian.organisation.model;

import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Accounts. Changes happen under the row's lock, for sign-ins of one account come at the same time. */
public interface Accounts {

    Optional<Account> find(OfficialId official);

    Optional<Account> find(String login);

    List<Account> findAll(Collection<OfficialId> officials);

    /** Locks the row until the transaction ends. */
    Optional<Account> lock(OfficialId official);

    /** Locks the row until the transaction ends. */
    Optional<Account> lock(String login);

    /** Those of the logins that are in use. */
    List<String> taken(Collection<String> logins);

    void addAll(List<Account> accounts);

    void update(Account account);

    /** The last passwords used, newest first, as hashes. */
    List<String> lastHashes(OfficialId official, int count);

    /** Puts the account's password into the history, and drops those beyond the last {@code kept}. */
    void remember(Account account, int kept, Instant now);
}
