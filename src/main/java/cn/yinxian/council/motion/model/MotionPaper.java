package cn.yinxian.council.motion.model;

import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 议题申报表.
 *
 * @param asked what the meeting is asked to decide
 * @param urgentBecause null where it is not urgent
 * @param earlier a motion that this one has to do with
 */
public record MotionPaper(
        String title,
        String body,
        String asked,
        @Nullable String urgentBecause,
        List<UnitOpinion> opinions,
        List<UnitCode> coSponsors,
        @Nullable BranchCode branch,
        @Nullable CaseNumber earlier,
        RouteFacts facts) {

    public MotionPaper {
        opinions = List.copyOf(opinions);
        coSponsors = List.copyOf(coSponsors);
    }

    public boolean hears(UnitOpinion.OpinionSubject subject) {
        return opinions.stream().anyMatch(opinion -> opinion.subject() == subject);
    }

    /** The same with opinions that the office has obtained. */
    public MotionPaper heard(List<UnitOpinion> more) {
        var all = Stream.concat(opinions.stream(), more.stream()).distinct().toList();
        return new MotionPaper(title, body, asked, urgentBecause, all, coSponsors, branch, earlier, facts);
    }

    /** The same, carrying on the motion of this number. */
    public MotionPaper carryingOn(CaseNumber motion) {
        return new MotionPaper(title, body, asked, urgentBecause, opinions, coSponsors, branch, motion, facts);
    }

    /** @throws Refused naming everything that is missing before it can be submitted */
    public void requireComplete() {
        var missing = incomplete();
        if (!missing.isEmpty()) {
            throw new Refused(missing);
        }
    }

    private List<Refusal> incomplete() {
        var missing = new ArrayList<Refusal>();
        require(missing, title, "title", "请填写议题名称");
        require(missing, body, "body", "请填写议题内容");
        require(missing, asked, "asked", "请写明提请会议决定什么");
        for (int i = 0; i < opinions.size(); i++) {
            var opinion = opinions.get(i);
            if (opinion.stance() != UnitOpinion.Stance.AGREED && opinion.text() == null) {
                missing.add(Refusal.of("opinions[" + i + "].text", "council.motion.opinion", "请写明“%s”的意见".formatted(opinion.unit())));
            }
        }
        if (facts.singleBranch() && branch == null) {
            missing.add(Refusal.of("branch", "council.motion.branch", "只涉及单个党支部的，请填写党支部代码"));
        }
        return missing;
    }

    private static void require(List<Refusal> missing, String text, String field, String sentence) {
        if (text.isBlank()) {
            missing.add(Refusal.of(field, "council.motion." + field, sentence));
        }
    }
}
