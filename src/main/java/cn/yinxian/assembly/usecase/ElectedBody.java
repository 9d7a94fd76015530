package cn.yinxian.assembly.usecase;

import cn.yinxian.assembly.ElectionReport;
import cn.yinxian.assembly.Electorate;
import cn.yinxian.assembly.LeadingSeats;
import cn.yinxian.assembly.PostHolder;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Compares the posts reported with what the votes say: nobody holds a post unelected, nobody elected is left out. */
@Component
class ElectedBody {

    private final ElectionCount count;

    ElectedBody(ElectionCount count) {
        this.count = count;
    }

    void require(ElectionReport report, Electorate electorate, LeadingSeats places, List<PostHolder> posts) {
        places.requireWithinPlan();
        posts.forEach(one -> electorate.requireEligible(one.memberCode()));
        PostsRule.check(posts, places.secretary());
        var winners = count.assembly(report, electorate, places);
        requireSame("当选人", winners, codes(posts, one -> !places.staying().contains(one.memberCode())), electorate);
        var heads = codes(posts, PostHolder::isHead);
        if (places.committee() && !heads.isEmpty()) {
            var chosen = count.committee(report, winners.size() + places.staying().size(), heads.size(), electorate);
            requireSame("第一次支委会选出的书记、副书记", chosen, heads, electorate);
        }
    }

    private static List<String> codes(List<PostHolder> posts, Predicate<PostHolder> which) {
        return posts.stream().filter(which).map(PostHolder::memberCode).toList();
    }

    private static void requireSame(String who, List<String> elected, List<String> holding, Electorate electorate) {
        if (!new HashSet<>(elected).equals(new HashSet<>(holding))) {
            var names = elected.stream().map(electorate::nameOf).toList();
            throw Refused.because(Refusal.of(
                    "posts", "election.posts", "%s为%s，与所报职务不一致，请核对".formatted(who, String.join("、", names))));
        }
    }
}
