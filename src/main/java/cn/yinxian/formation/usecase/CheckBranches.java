package cn.yinxian.formation.usecase;

import cn.yinxian.register.BranchFault;
import org.springframework.stereotype.Service;

/**
 * Looks which branches no longer fulfil the conditions under which they were formed (调整、撤销). One transaction for each
 * rule: stopped in the middle, the next check goes on where this one stopped.
 */
@Service
public class CheckBranches {

    private final CheckRule rules;

    CheckBranches(CheckRule rules) {
        this.rules = rules;
    }

    /** @param found findings that are new; @param gone findings that stand no longer */
    public record Checked(int found, int gone) {

        Checked plus(Checked other) {
            return new Checked(found + other.found, gone + other.gone);
        }
    }

    public Checked check() {
        var total = new Checked(0, 0);
        for (var fault : BranchFault.values()) {
            total = total.plus(rules.check(fault));
        }
        return total;
    }
}
