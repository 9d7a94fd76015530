package cn.yinxian.organisation.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.model.HeldPost;
import cn.yinxian.organisation.model.Posts;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a post with a last day. Yesterday ends it at once; a post that would then never have begun is taken back, and only
 * the audit record still knows it.
 */
@Service
@Transactional
public class EndPost {

    public record Command(long post, LocalDate lastDay, long seenVersion, OfficialId by) {}

    private final Posts posts;
    private final LastSecurityAdministrator last;
    private final Administrators administrators;
    private final PostWords words;
    private final AuditTrail audit;
    private final Clock clock;

    EndPost(
            Posts posts, LastSecurityAdministrator last, Administrators administrators, PostWords words, AuditTrail audit, Clock clock) {
        this.posts = posts;
        this.last = last;
        this.administrators = administrators;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    public void end(Command command) {
        administrators.require(command.by(), Role.SECURITY_ADMIN);
        var post = posts.require(command.post());
        if (post.version() != command.seenVersion()) {
            throw Overtaken.byAnother();
        }
        var today = WorkingCalendar.dayOf(clock.instant());
        refuseUnlessSooner(post, command.lastDay(), today);
        if (post.role() == Role.SECURITY_ADMIN) {
            last.refuseLosing(post.official(), today);
        }
        if (post.neverBegan(command.lastDay())) {
            posts.remove(post);
        } else {
            posts.update(post.until(command.lastDay(), command.seenVersion()));
        }
        audit.append(new Act(command.by().value(), "post.end", "official:" + post.official(),
                "结束" + words.of(post) + "的任职，最后一天 " + command.lastDay()));
    }

    private static void refuseUnlessSooner(HeldPost post, LocalDate lastDay, LocalDate today) {
        var end = post.period().to();
        if (end != null && (end.isBefore(today) || lastDay.isAfter(end))) {
            throw Refused.because(Refusal.of("lastDay", "post.end", "该任职于 " + end + " 结束，只能提前、不能延后；续任请另行任职"));
        }
        if (lastDay.isBefore(today.minusDays(1))) {
            throw Refused.because(Refusal.of("lastDay", "post.end", "最后一天不得早于昨天：此前已办理的事项仍然有效"));
        }
    }
}
