package cn.yinxian.organisation.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.model.Account;
import cn.yinxian.organisation.model.Accounts;
import cn.yinxian.organisation.model.HeldPost;
import cn.yinxian.organisation.model.Login;
import cn.yinxian.organisation.model.People;
import cn.yinxian.organisation.model.Person;
import cn.yinxian.organisation.model.Posts;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refused;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters the security administrator of an empty installation, who then enters all others. */
@Service
@Transactional
public class CreateFirstAdministrator {

    private static final OfficialId ID = OfficialId.of("security-admin-1");
    private static final String NAME = "安全管理员";

    private final People people;
    private final Posts posts;
    private final Accounts accounts;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final Clock clock;

    CreateFirstAdministrator(People people, Posts posts, Accounts accounts, Passwords passwords, AuditTrail audit, Clock clock) {
        this.people = people;
        this.posts = posts;
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isNeeded() {
        return people.isEmpty();
    }

    public void create(String typedLogin, String password) {
        var login = Login.of(typedLogin).value();
        var weaknesses = passwords.policy().check(password, login, NAME);
        if (!weaknesses.isEmpty()) {
            throw new Refused(weaknesses);
        }
        var now = clock.instant();
        people.addAll(List.of(Person.entered(ID, NAME, null)));
        posts.addAll(List.of(new HeldPost(0, ID, Role.SECURITY_ADMIN, CandidateGroup.SYSTEM, null,
                DateRange.since(WorkingCalendar.dayOf(now)), 0)));
        var account = Account.opened(ID, login, passwords.encode(password), true, now);
        accounts.addAll(List.of(account));
        passwords.remember(account);
        audit.append(new Act("system", "official.add", "official:" + ID, "首次启动，建立安全管理员，登录名 " + login));
    }
}
