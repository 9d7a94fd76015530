package cn.yinxian.organisation.usecase;

import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import org.springframework.stereotype.Component;

/** Asks whether the acting official administers, by the posts of this moment. */
@Component
class Administrators {

    private final Roster roster;

    Administrators(Roster roster) {
        this.roster = roster;
    }

    void require(OfficialId by, Role role) {
        if (!roster.current(by).has(role)) {
            String who = role == Role.SYSTEM_ADMIN ? "系统管理员" : "安全管理员";
            throw Refused.because(Refusal.of("", "role." + role, "此事由" + who + "办理，您没有这一职务"));
        }
    }
}
