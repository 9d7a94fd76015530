package cn.yinxian.council.motion.usecase;

import cn.yinxian.council.body.Council;
import cn.yinxian.council.body.Councils;
import cn.yinxian.council.motion.model.Motion;
import cn.yinxian.council.motion.model.Motions;
import cn.yinxian.council.motion.model.Sponsor;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may bring a motion, for which unit, to which council; and whose drafts are whose. */
@Component
public class MotionDoor {

    private final Councils councils;
    private final Units units;
    private final Motions motions;

    MotionDoor(Councils councils, Units units, Motions motions) {
        this.councils = councils;
        this.units = units;
        this.motions = motions;
    }

    /** A council before which this official may bring a motion for a unit. */
    public record Place(Council council, Post post) {

        /** How a form names it. */
        public String key() {
            return council.place() + "/" + post.group();
        }

        Sponsor sponsor(CurrentOfficial by) {
            return new Sponsor(UnitCode.of(post.place()), post.group(), by.id());
        }
    }

    /** A member unit to its councils, a district to the city's. */
    public List<Place> placesOf(CurrentOfficial me) {
        return Stream.concat(
                        me.postsAs(Role.COUNCIL_MEMBER, Role.UNIT_CLERK).stream().flatMap(post -> asMember(post, me)),
                        me.postsAs(Role.DISTRICT_CLERK, Role.COUNCIL_SECRETARY).stream().flatMap(this::asDistrict))
                .toList();
    }

    /** @throws Missing if this official may not */
    Place place(String key, CurrentOfficial me) {
        return placesOf(me).stream().filter(place -> place.key().equals(key)).findFirst().orElseThrow(Missing::new);
    }

    /** An own draft; that of another is {@link Missing}. */
    public Motion draft(long id, CurrentOfficial me) {
        return motions.draft(id).filter(motion -> motion.state().sponsor().owner().equals(me.id())).orElseThrow(Missing::new);
    }

    private Stream<Place> asMember(Post post, CurrentOfficial me) {
        var unit = UnitCode.of(post.place());
        return councils.ofMember(unit).stream()
                .filter(council -> post.role() == Role.COUNCIL_MEMBER || council.member(unit)
                        .map(member -> member.liaison() == null || me.id().equals(member.liaison()))
                        .orElse(false))
                .map(council -> new Place(council, post));
    }

    private Stream<Place> asDistrict(Post post) {
        return units.require(UnitCode.of(post.place())).kind() == UnitKind.DISTRICT
                ? councils.find(units.city().code()).map(council -> new Place(council, post)).stream()
                : Stream.empty();
    }
}
