package cn.yinxian.formation.usecase;

import cn.yinxian.formation.model.Proposal;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.Missing;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may set a matter going for which unit; the group that answers for it. */
@Component
public class Applicants {

    private final Units units;

    Applicants(Units units) {
        this.units = units;
    }

    /** The applying side's group; {@link Missing} if this official may not speak for the unit. */
    CandidateGroup groupFor(Proposal proposal, CurrentOfficial by) {
        return switch (proposal.initiative()) {
            case APPLICATION -> applying(proposal, by);
            case COMMITTEE -> {
                String committee = units.committeeFor(proposal.unit()).orElseThrow(Missing::new).code().value();
                yield postAt(by, Role.PARTY_COMMITTEE, committee).map(Post::group).orElseThrow(Missing::new);
            }
            case DISTRICT -> {
                String district = units.districtOf(proposal.unit()).orElseThrow(Missing::new).code().value();
                yield either(by, Role.DISTRICT_CLERK, Role.DISTRICT_LEADER, district);
            }
            case CITY -> either(by, Role.CITY_CLERK, Role.CITY_LEADER, units.city().code().value());
        };
    }

    private CandidateGroup applying(Proposal proposal, CurrentOfficial by) {
        String path = units.require(proposal.unit()).path();
        return postAt(by, Role.UNIT_CLERK, proposal.unit().value())
                .or(() -> by.postsAs(Role.BRANCH_SECRETARY, Role.BRANCH_ASSISTANT).stream()
                        .filter(post -> proposal.subject() == null
                                ? post.unitPath().equals(path)
                                : post.place().equals(proposal.subject().value()))
                        .findFirst())
                .map(Post::group)
                .orElseThrow(Missing::new);
    }

    private static CandidateGroup either(CurrentOfficial by, Role first, Role second, String place) {
        return postAt(by, first, place).or(() -> postAt(by, second, place)).map(Post::group).orElseThrow(Missing::new);
    }

    private static Optional<Post> postAt(CurrentOfficial by, Role role, String place) {
        return by.postsAs(role).stream().filter(post -> post.place().equals(place)).findFirst();
    }
}
