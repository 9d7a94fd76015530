package cn.yinxian.demosite.site.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.demosite.site.model.DemoSite;
import cn.yinxian.demosite.site.model.SiteBook;
import cn.yinxian.demosite.site.model.SiteOrigin;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.Branch;
import cn.yinxian.register.Register;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may apply for which unit, leaning on which branch; and whose drafts are whose. */
@Component
public class SiteDoor {

    private final Units units;
    private final Register register;
    private final SiteBook book;
    private final Clock clock;

    SiteDoor(Units units, Register register, SiteBook book, Clock clock) {
        this.units = units;
        this.register = register;
        this.book = book;
        this.clock = clock;
    }

    LocalDate today() {
        return WorkingCalendar.dayOf(clock.instant());
    }

    public boolean mayApply(CurrentOfficial me) {
        return me.has(Role.UNIT_CLERK);
    }

    /** "330901101/B-330901101-02" to what a person reads. {@link Missing} for whoever may not apply. */
    public Map<String, String> choices(CurrentOfficial me) {
        var posts = me.postsAs(Role.UNIT_CLERK);
        if (posts.isEmpty()) {
            throw new Missing();
        }
        var choices = new LinkedHashMap<String, String>();
        for (Post post : posts) {
            branchesFor(UnitCode.of(post.place())).forEach(
                    branch -> choices.put(post.place() + "/" + branch.code(), post.placeName() + "：依托" + branch.name()));
        }
        return choices;
    }

    /** @param place key of {@link #choices} @throws Refused for any other */
    SiteOrigin origin(@Nullable String place, CurrentOfficial me) {
        if (place == null || !choices(me).containsKey(place)) {
            throw Refused.because(Refusal.of("place", "demosite.branch", "请选择依托的党支部"));
        }
        var parts = place.split("/", 2);
        var unit = units.require(UnitCode.of(parts[0]));
        var district = units.districtOf(unit.code()).map(Unit::code).orElse(null);
        var post = me.postsAs(Role.UNIT_CLERK).stream().filter(one -> one.place().equals(parts[0])).findFirst().orElseThrow(Missing::new);
        return new SiteOrigin(
                unit.code(), district, unit.kind() == UnitKind.COMMUNITY, BranchCode.of(parts[1]), me.id(), post.group().toString());
    }

    /** An own draft; that of another is {@link Missing}. */
    public DemoSite draft(long id, CurrentOfficial me) {
        return book.draft(id).filter(site -> site.state().origin().owner().equals(me.id())).orElseThrow(Missing::new);
    }

    /** Its own; those of a community also those of its street. */
    private List<Branch> branchesFor(UnitCode code) {
        var unit = units.require(code);
        var around = unit.kind() == UnitKind.COMMUNITY && unit.parent() != null ? Stream.of(code, unit.parent()) : Stream.of(code);
        return around.flatMap(one -> register.branchesOf(one).stream()).filter(Branch::active).toList();
    }
}
