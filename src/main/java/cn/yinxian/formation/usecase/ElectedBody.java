package cn.yinxian.formation.usecase;

import cn.yinxian.formation.model.ElectionReport;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Compares the posts reported with what the votes say: nobody holds a post unelected, nobody elected is left out. */
@Component
public class ElectedBody {

    private static final Set<OfficerPost> HEADS = Set.of(OfficerPost.SECRETARY, OfficerPost.DEPUTY_SECRETARY);

    private final ElectionCount count;
    private final FormationRules rules;

    ElectedBody(ElectionCount count, FormationRules rules) {
        this.count = count;
        this.rules = rules;
    }

    void require(ElectionReport report, Electorate electorate, int seats, List<PostHolder> posts) {
        var plan = rules.plan(electorate.formal(), report.heldOn());
        if (seats < plan.minSeats() || seats > plan.maxSeats()) {
            throw Refused.because(Refusal.of(
                    "seats", "committee.size", "班子 %d 人，应在 %d 至 %d 人之间".formatted(seats, plan.minSeats(), plan.maxSeats())));
        }
        posts.forEach(one -> electorate.requireEligible(one.memberCode()));
        PostsRule.check(posts);
        var winners = count.assembly(report, electorate, new LeadingSeats(plan.committee(), seats, plan.minSeats()));
        requireSame("当选人", winners, codes(posts, false), electorate);
        if (plan.committee()) {
            var heads = codes(posts, true);
            var chosen = count.committee(report, winners.size(), heads.size(), electorate);
            requireSame("第一次支委会选出的书记、副书记", chosen, heads, electorate);
        }
    }

    private static List<String> codes(List<PostHolder> posts, boolean headsOnly) {
        return posts.stream().filter(one -> !headsOnly || HEADS.contains(one.post())).map(PostHolder::memberCode).toList();
    }

    private static void requireSame(String who, List<String> elected, List<String> holding, Electorate electorate) {
        if (!new HashSet<>(elected).equals(new HashSet<>(holding))) {
            var names = elected.stream().map(electorate::nameOf).toList();
            throw Refused.because(Refusal.of(
                    "posts", "formation.posts", "%s为%s，与所报职务不一致，请核对".formatted(who, String.join("、", names))));
        }
    }
}
