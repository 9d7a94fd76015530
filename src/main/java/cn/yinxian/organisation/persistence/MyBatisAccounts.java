package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.model.Account;
import cn.yinxian.organisation.model.Accounts;
import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MyBatisAccounts implements Accounts {

    private final AccountMapper mapper;

    MyBatisAccounts(AccountMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Account> find(OfficialId official) {
        return Optional.ofNullable(mapper.selectByOfficial(official.value())).map(AccountRow::account);
    }

    @Override
    public Optional<Account> find(String login) {
        return Optional.ofNullable(mapper.selectByLogin(login)).map(AccountRow::account);
    }

    @Override
    public List<Account> findAll(Collection<OfficialId> officials) {
        var accounts = new ArrayList<Account>();
        Chunks.of(officials.stream().map(OfficialId::value).toList(),
                chunk -> mapper.selectByOfficials(chunk).forEach(row -> accounts.add(row.account())));
        return accounts;
    }

    @Override
    public Optional<Account> lock(OfficialId official) {
        return Optional.ofNullable(mapper.lockByOfficial(official.value())).map(AccountRow::account);
    }

    @Override
    public Optional<Account> lock(String login) {
        return Optional.ofNullable(mapper.lockByLogin(login)).map(AccountRow::account);
    }

    @Override
    public List<String> taken(Collection<String> logins) {
        var taken = new ArrayList<String>();
        Chunks.of(List.copyOf(logins), chunk -> taken.addAll(mapper.selectTaken(chunk)));
        return taken;
    }

    @Override
    public void addAll(List<Account> accounts) {
        Chunks.of(accounts.stream().map(AccountRow::of).toList(), mapper::insertAll);
    }

    @Override
    public void update(Account account) {
        mapper.update(AccountRow.of(account));
    }

    @Override
    public List<String> lastHashes(OfficialId official, int count) {
        return mapper.selectPasswords(official.value()).stream().limit(count).map(PasswordRow::passwordHash).toList();
    }

    @Override
    public void remember(Account account, int kept, Instant now) {
        mapper.insertPassword(account.official().value(), account.passwordHash(), now);
        var surplus = mapper.selectPasswords(account.official().value()).stream().skip(kept).map(PasswordRow::id).toList();
        if (!surplus.isEmpty()) {
            mapper.deletePasswords(surplus);
        }
    }
}
