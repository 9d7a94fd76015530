package cn.yinxian.formation.usecase;

import cn.yinxian.formation.model.Proposal;
import cn.yinxian.register.Branch;
import cn.yinxian.register.Register;
import org.springframework.stereotype.Component;

/** What an application is about, in words. */
@Component
public class Subjects {

    private final Register register;

    Subjects(Register register) {
        this.register = register;
    }

    /** "关于组建中共×××离退休干部支部的请示"; a superior that decides by itself asks nobody. */
    String title(Proposal proposal) {
        return "关于" + matter(proposal) + (proposal.initiative().isDirect() ? "的事项" : "的请示");
    }

    /** "组建中共×××离退休干部支部". */
    String matter(Proposal proposal) {
        return switch (proposal.action()) {
            case FORM -> "组建" + proposal.name();
            case ADJUST -> "调整" + subjectName(proposal);
            case DISSOLVE -> "撤销" + subjectName(proposal);
        };
    }

    /** Name of the branch the matter concerns: the one that exists, else the one to be formed. */
    String subjectName(Proposal proposal) {
        return proposal.subject() == null
                ? proposal.name()
                : register.find(proposal.subject()).map(Branch::name).orElse(proposal.name());
    }
}
