package cn.yinxian.council.motion.usecase;

import cn.yinxian.council.body.Council;
import cn.yinxian.council.motion.model.MotionPaper;
import cn.yinxian.council.motion.model.Motions;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.Register;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** What a paper points at is there: the branch, the earlier motion, the units. */
@Component
class MotionLinks {

    private final Register register;
    private final Motions motions;
    private final Units units;

    MotionLinks(Register register, Motions motions, Units units) {
        this.register = register;
        this.motions = motions;
        this.units = units;
    }

    /** @throws Refused naming each link that leads nowhere */
    void check(MotionPaper paper, Council council) {
        var wrong = new ArrayList<Refusal>();
        if (paper.branch() != null && !exists(() -> register.require(paper.branch()))) {
            wrong.add(Refusal.of("branch", "council.motion.branch", "底册中没有这个党支部，请核对党支部代码"));
        }
        if (paper.earlier() != null && motions.find(paper.earlier()).isEmpty()) {
            wrong.add(Refusal.of("earlier", "council.motion.earlier", "没有这个编号的议题，请核对"));
        }
        if (paper.facts().remit() != null && units.find(paper.facts().remit()).isEmpty()) {
            wrong.add(Refusal.of("remit", "council.motion.remit", "请从列表中选择单位"));
        }
        if (!paper.coSponsors().stream().allMatch(unit -> council.member(unit).isPresent())) {
            wrong.add(Refusal.of("coSponsors", "council.motion.coSponsors", "联合申报单位只能是本会议的成员单位"));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
    }

    private static boolean exists(Runnable look) {
        try {
            look.run();
            return true;
        } catch (Missing none) {
            return false;
        }
    }
}
