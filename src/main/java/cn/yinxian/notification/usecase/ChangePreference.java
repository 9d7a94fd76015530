package cn.yinxian.notification.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.notification.model.EmailAddress;
import cn.yinxian.notification.model.Pace;
import cn.yinxian.notification.model.Preference;
import cn.yinxian.notification.model.Preferences;
import cn.yinxian.shared.OfficialId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An official says where and how to be told outside the house (通知设置). The audit row holds no address. */
@Service
@Transactional
public class ChangePreference {

    private final Preferences preferences;
    private final AuditTrail audit;
    private final Clock clock;

    ChangePreference(Preferences preferences, AuditTrail audit, Clock clock) {
        this.preferences = preferences;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param email blank: no mail */
    public record Command(OfficialId official, String email, Pace pace, boolean sms, long seenVersion) {}

    public void change(Command command) {
        var email = command.email().isBlank() ? null : new EmailAddress(command.email().strip());
        preferences.put(new Preference(command.official(), email, command.pace(), command.sms(), clock.instant(), command.seenVersion()));
        String mail = email == null ? "不发邮件" : command.pace() == Pace.DAILY ? "邮件每日汇总" : "邮件逐条发送";
        audit.append(new Act(
                command.official().value(), "notification.preference", "official:" + command.official(),
                mail + "，紧急事项" + (command.sms() ? "发短信" : "不发短信")));
    }
}
