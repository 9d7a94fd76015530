package cn.yinxian.register.persistence;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import cn.yinxian.organisation.UnitMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the unit paths of branches true when a unit moves: they decide who may see a branch. */
@Component
class UnitPathKeeper {

    private final BranchMapper branches;

    UnitPathKeeper(BranchMapper branches) {
        this.branches = branches;
    }

    @EventListener
    @Transactional(propagation = MANDATORY)
    public void on(UnitMoved moved) {
        branches.updatePaths(moved.oldPath(), moved.newPath());
    }
}
