package cn.yinxian.renewal.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.Branch;
import cn.yinxian.renewal.model.RenewalMatter;
import cn.yinxian.renewal.model.Renewal;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.renewal.model.Request;
import cn.yinxian.renewal.model.Term;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the renewals of branches, whoever begins them. */
@Component
public class BranchRenewals {

    private final Renewals renewals;
    private final RenewalWorkflow workflow;
    private final RenewalRoutes routes;
    private final TermClock terms;
    private final Clock clock;

    BranchRenewals(Renewals renewals, RenewalWorkflow workflow, RenewalRoutes routes, TermClock terms, Clock clock) {
        this.renewals = renewals;
        this.workflow = workflow;
        this.routes = routes;
        this.terms = terms;
        this.clock = clock;
    }

    /** @param asked with a renewal that the branch begins itself: what it asks for */
    CaseNumber open(Branch branch, RenewalMatter matter, @Nullable Request asked, LocalDate today, CurrentOfficial by) {
        requireRenewable(branch);
        boolean called = by.equals(CurrentOfficial.SYSTEM);
        var number = workflow.number();
        var renewal = Renewal.begin(
                number, branch.code(), matter, called, new Term(branch.termStart(), branch.termEnd()), asked,
                clock.instant());
        renewals.add(renewal);
        var route = routes.of(branch, matter, today);
        terms.expectRequest(renewal, today);
        workflow.begun(renewal, branch.unit(), route, title(branch, matter, asked), by);
        terms.watch(renewal, branch);
        return number;
    }

    /** Why nobody is elected in this branch; empty if somebody is. */
    static Optional<Refusal> hindrance(Branch branch) {
        if (!branch.active()) {
            return Optional.of(Refusal.of("", "renewal.ended", "该党支部已撤销，不再换届、补选、指派"));
        }
        return branch.termEnd() == null
                ? Optional.of(Refusal.of("", "renewal.noTerm", "该党支部没有任期，不换届；功能型、临时党支部每年核查一次"))
                : Optional.empty();
    }

    static void requireRenewable(Branch branch) {
        hindrance(branch).ifPresent(why -> {
            throw Refused.because(why);
        });
    }

    private static String title(Branch branch, RenewalMatter matter, @Nullable Request asked) {
        String name = branch.name();
        return switch (matter) {
            case BY_ELECTION -> "关于%s补选的请示".formatted(name);
            case ASSIGNMENT -> "为%s指派班子成员".formatted(name);
            case TERM -> asked == null
                    ? "%s换届".formatted(name)
                    : switch (asked.kind()) {
                        case RENEWAL -> "关于%s换届选举的请示".formatted(name);
                        case POSTPONE -> "关于%s延期换届的请示".formatted(name);
                        case EARLY -> "关于%s提前换届的请示".formatted(name);
                    };
        };
    }
}
