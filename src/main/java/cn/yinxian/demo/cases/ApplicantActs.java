package cn.yinxian.demo.cases;

import cn.yinxian.demo.DemoOnly;
import cn.yinxian.formation.usecase.AmendApplication;
import cn.yinxian.formation.usecase.ArrangeMembers;
import cn.yinxian.formation.usecase.FormationQueries;
import cn.yinxian.register.Branch;
import cn.yinxian.register.Member;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Applicants complete what came back, and find the members of a branch that ends another one. */
@Component
@DemoOnly
class ApplicantActs implements StepActs {

    private final AmendApplication amendApplication;
    private final ArrangeMembers arrangeMembers;
    private final FormationQueries queries;

    ApplicantActs(AmendApplication amendApplication, ArrangeMembers arrangeMembers, FormationQueries queries) {
        this.amendApplication = amendApplication;
        this.arrangeMembers = arrangeMembers;
        this.queries = queries;
    }

    @Override
    public Set<CaseStep> steps() {
        return Set.of(CaseStep.AMEND, CaseStep.ARRANGE_MEMBERS);
    }

    @Override
    public void play(Moment now) {
        if (now.step() == CaseStep.AMEND) {
            amendApplication.amend(new AmendApplication.Command(
                    now.task(), now.formation().proposal(), now.dice().oneIn(2), "已逐项核对并补充说明。", now.version(), now.by()));
        } else {
            arrange(now);
        }
    }

    private void arrange(Moment now) {
        var unit = now.formation().proposal().unit();
        var target = queries.receivingBranches(now.number()).stream()
                .min(Comparator.comparing((Branch branch) -> !branch.unit().equals(unit)).thenComparing(branch -> branch.code().value()))
                .map(Branch::code)
                .orElseThrow();
        var targets = queries.membersToArrange(now.number()).stream()
                .map(Member::code)
                .collect(Collectors.toMap(Function.identity(), member -> target));
        arrangeMembers.arrange(new ArrangeMembers.Command(now.task(), targets, null, now.version(), now.by()));
    }
}
