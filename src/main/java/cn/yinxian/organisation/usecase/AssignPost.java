package cn.yinxian.organisation.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.model.HeldPost;
import cn.yinxian.organisation.model.People;
import cn.yinxian.organisation.model.PostPolicy;
import cn.yinxian.organisation.model.Posts;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives an official a post: a role at a place for a period. */
@Service
@Transactional
public class AssignPost {

    /** @param place code of the unit or, for branch roles, of the branch; {@code SYSTEM} for administrators */
    public record Command(OfficialId official, Role role, String place, @Nullable String title, DateRange period, OfficialId by) {}

    private final Posts posts;
    private final People people;
    private final PostPlaces places;
    private final Administrators administrators;
    private final PostWords words;
    private final AuditTrail audit;

    AssignPost(Posts posts, People people, PostPlaces places, Administrators administrators, PostWords words, AuditTrail audit) {
        this.posts = posts;
        this.people = people;
        this.places = places;
        this.administrators = administrators;
        this.words = words;
        this.audit = audit;
    }

    public void assign(Command command) {
        administrators.require(command.by(), Role.SECURITY_ADMIN);
        var person = people.lock(command.official());
        String title = command.title() == null || command.title().isBlank() ? null : command.title().strip();
        var post = new HeldPost(0, command.official(), command.role(), command.place(), title, command.period(), 0);
        var refusals = new ArrayList<Refusal>();
        if (!person.active()) {
            refusals.add(Refusal.of("", "official.closed", "“" + person.name() + "”的账号已停用，请先启用"));
        }
        if (title != null && title.codePointCount(0, title.length()) > 50) {
            refusals.add(Refusal.of("title", "post.title", "职务名称不超过 50 个字"));
        }
        refusals.addAll(places.check(List.of(post)));
        PostPolicy.besides(post, posts.of(List.of(command.official()))).ifPresent(refusals::add);
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        posts.addAll(List.of(post));
        audit.append(new Act(command.by().value(), "post.assign", "official:" + command.official(),
                "任命“" + person.name() + "”为" + words.of(post) + "，自 " + command.period().from() + " 起"));
    }
}
