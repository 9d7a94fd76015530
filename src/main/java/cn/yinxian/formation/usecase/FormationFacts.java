package cn.yinxian.formation.usecase;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.assembly.ElectionFacts;
import cn.yinxian.assembly.PostHolder;
import cn.yinxian.formation.model.BodyNature;
import cn.yinxian.formation.model.BranchPowers;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.FormationStatus;
import cn.yinxian.formation.model.Headcount;
import cn.yinxian.formation.model.Initiative;
import cn.yinxian.formation.model.LeadingBody;
import cn.yinxian.formation.model.Mandate;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.register.PartyStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an application says, with names, for every page that shows it.
 *
 * @param number null while it is a draft
 * @param subjectName branch concerned, as it is called now; null for a wholly new one
 * @param reasons why a "一般" limit is passed, by rule
 * @param branchCode the branch entered; null before that
 * @param version to be sent back as the version seen
 */
public record FormationFacts(
        long id,
        @Nullable String number,
        FormationAction action,
        BranchKind kind,
        Initiative initiative,
        FormationStatus status,
        String title,
        String name,
        String unitName,
        @Nullable String committeeName,
        @Nullable String subjectCode,
        @Nullable String subjectName,
        BodyNature body,
        String basis,
        String reason,
        Map<String, String> reasons,
        Headcount headcount,
        LeadingBody leadingBody,
        BranchPowers powers,
        List<Partner> partners,
        List<Person> members,
        @Nullable LocalDate decidedOn,
        List<ElectionFacts> elections,
        List<Post> posts,
        @Nullable String branchCode,
        long version) {

    public record Partner(String code, String name, @Nullable LocalDate consentedOn) {}

    /** @param targetName branch the member goes to; null for the new branch, or while none is chosen */
    public record Person(
            String code,
            String name,
            LocalDate bornOn,
            LocalDate joinedOn,
            PartyStanding standing,
            String unitName,
            @Nullable String fromName,
            @Nullable String targetCode,
            @Nullable String targetName) {}

    public record Post(ElectedBranch branch, String memberCode, String name, OfficerPost post, Mandate mandate) {}

    public List<PostHolder> postsOf(ElectedBranch branch) {
        return posts.stream().filter(one -> one.branch() == branch).map(one -> new PostHolder(one.memberCode(), one.post())).toList();
    }
}
