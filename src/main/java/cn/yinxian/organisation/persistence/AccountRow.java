package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.model.Account;
import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record AccountRow(
        String officialId,
        String login,
        String passwordHash,
        int credential,
        boolean mustChange,
        int failures,
        @Nullable Instant lockedUntil,
        Instant passwordChangedAt) {

    static AccountRow of(Account account) {
        return new AccountRow(account.official().value(), account.login(), account.passwordHash(), account.credential(),
                account.mustChange(), account.failures(), account.lockedUntil(), account.passwordChangedAt());
    }

    Account account() {
        return new Account(OfficialId.of(officialId), login, passwordHash, credential, mustChange, failures, lockedUntil, passwordChangedAt);
    }
}
