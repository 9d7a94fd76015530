package cn.yinxian.organisation;

import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.UnitCode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes in a whole city at once: for the first load of a real city and for the demo city. Either everything is taken or
 * nothing; what is wrong is named in one {@link cn.yinxian.shared.Refused}. Units come before the branches that lie in
 * them, branches ({@link BranchPlaces}) before posts held at them, so a city is loaded in two calls.
 */
public interface OrganisationLoad {

    /**
     * What keeps a batch from being loaded, nothing being written. The field of each refusal names the entry:
     * {@code unit:} and its code, {@code official:} and the id.
     */
    List<Refusal> check(Batch batch);

    /** Those of the login names that have an account. */
    Set<String> loginsInUse(Collection<String> logins);

    /** @param by who loads: units need a system administrator, people a security administrator; null: the program itself */
    void load(Batch batch, @Nullable OfficialId by);

    record Batch(List<NewUnit> units, List<NewOfficial> officials, List<NewPost> posts, List<NewAccount> accounts) {}

    /** Parents stand before their children, or are there already. */
    record NewUnit(
            UnitCode code,
            String name,
            UnitKind kind,
            @Nullable UnitCode parent,
            @Nullable UnitCode partyParent,
            boolean baseCommittee,
            @Nullable String docMark,
            @Nullable String fullName) {}

    record NewOfficial(OfficialId id, String name, @Nullable String phone) {}

    record NewPost(OfficialId official, Role role, String place, @Nullable String title, DateRange period) {}

    /** @param passwordHash encoded by the application's {@code PasswordEncoder}, e.g. <code>{bcrypt}$2a$10$…</code> */
    record NewAccount(OfficialId official, String login, String passwordHash, boolean mustChange) {

        @Override
        public String toString() {
            return "NewAccount[" + official + ", " + login + "]";
        }
    }
}
