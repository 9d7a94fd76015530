package cn.yinxian.renewal.web;

import cn.yinxian.renewal.model.RequestKind;
import cn.yinxian.renewal.model.ShiftReason;
import cn.yinxian.renewal.usecase.RenewalQueries;
import cn.yinxian.shared.BranchCode;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The choices of a page on which a branch asks, by the size of the branch. */
@Component
class RequestPages {

    private final RenewalQueries queries;

    RequestPages(RenewalQueries queries) {
        this.queries = queries;
    }

    RequestForm empty(RequestKind kind, BranchCode branch, long version) {
        return RequestForm.empty(kind, queries.plan(branch).usualSeats(), queries.committeeSize(branch), version);
    }

    /** A by-election fills what is vacant: one place, until the branch says more. */
    RequestForm byElection(BranchCode branch) {
        return RequestForm.empty(RequestKind.RENEWAL, 1, queries.committeeSize(branch), 0);
    }

    void byElectionChoices(BranchCode branch, Model model) {
        choices(branch, model);
        int most = queries.vacancies(branch);
        model.addAttribute("seatsHint", most == 0 ? "现任班子没有空缺，不需要补选" : "现任班子可以补选 1 至 %d 名".formatted(most));
    }

    void choices(BranchCode branch, Model model) {
        var plan = queries.plan(branch);
        model.addAttribute("kinds", List.of(RequestKind.values()));
        model.addAttribute("reasons", List.of(ShiftReason.values()));
        model.addAttribute("committee", plan.committee());
        model.addAttribute("seatsHint", plan.committee()
                ? "支部委员会委员人数，按现有党员应为 %d 至 %d 名，一般不超过 %d 名".formatted(plan.minSeats(), plan.maxSeats(), plan.usualSeats())
                : "不设支部委员会，书记 1 名，必要时设副书记 1 名");
    }
}
