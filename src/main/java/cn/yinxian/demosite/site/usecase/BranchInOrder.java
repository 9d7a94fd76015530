package cn.yinxian.demosite.site.usecase;

import cn.yinxian.demosite.site.model.SiteBook;
import cn.yinxian.demosite.site.model.SiteState;
import cn.yinxian.organisation.ChineseDays;
import cn.yinxian.register.Branch;
import cn.yinxian.register.Register;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** The branch a site leans on stands, has elected in time, and leads no other site. */
@Component
class BranchInOrder {

    private final Register register;
    private final SiteBook book;
    private final SiteDoor door;

    BranchInOrder(Register register, SiteBook book, SiteDoor door) {
        this.register = register;
        this.book = book;
        this.door = door;
    }

    /** @throws Refused naming each reason with its figures */
    void require(SiteState site) {
        var branch = register.require(site.origin().branch());
        var faults = new ArrayList<Refusal>();
        if (!branch.active()) {
            faults.add(fault("%s已经撤销".formatted(branch.name())));
        } else if (branch.standing().isOverdue()) {
            faults.add(fault("%s%s，尚未换届，请先办理换届".formatted(branch.name(), ended(branch))));
        }
        book.standingOf(branch.code(), door.today()).stream()
                .filter(other -> other.id() != site.id())
                .findFirst()
                .ifPresent(other -> faults.add(fault("%s已有观摩点%s（%s）".formatted(branch.name(), other.paper().name(), other.caseNumber()))));
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }

    private static String ended(Branch branch) {
        return branch.termEnd() == null ? "任期已经届满" : "任期已于%s届满".formatted(ChineseDays.of(DateRange.since(branch.termEnd())).replace("起", ""));
    }

    private static Refusal fault(String words) {
        return Refusal.of("", "demosite.branchInOrder", words);
    }
}
