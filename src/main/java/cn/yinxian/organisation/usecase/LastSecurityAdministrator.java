package cn.yinxian.organisation.usecase;

import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.model.Posts;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Somebody must be left who can open accounts, or nobody could ever again. */
@Component
class LastSecurityAdministrator {

    private final Posts posts;

    LastSecurityAdministrator(Posts posts) {
        this.posts = posts;
    }

    /** The holders stay locked until the transaction ends, so that two of them cannot go at once. */
    void refuseLosing(OfficialId official, LocalDate today) {
        if (posts.holders(Role.SECURITY_ADMIN, today).equals(List.of(official))) {
            throw Refused.because(Refusal.of("", "securityAdmin.last", "这是唯一的安全管理员，请先指定另一位安全管理员"));
        }
    }
}
