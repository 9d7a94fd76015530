package cn.yinxian.register.persistence;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.organisation.BranchPlace;
import cn.yinxian.organisation.BranchPlaces;
import cn.yinxian.register.BranchDissolved;
import cn.yinxian.register.BranchEntered;
import cn.yinxian.register.BranchFaults.Kept;
import cn.yinxian.register.OfficersAppointed;
import cn.yinxian.register.TermStanding;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells what happened in the register: the audit trail, the places of branch posts, and the modules above. */
@Component
class RegisterRecord {

    private final AuditTrail audit;
    private final BranchPlaces places;
    private final ApplicationEventPublisher events;

    RegisterRecord(AuditTrail audit, BranchPlaces places, ApplicationEventPublisher events) {
        this.audit = audit;
        this.places = places;
        this.events = events;
    }

    void entered(BranchCode code, String name, UnitCode unit, int members) {
        places.put(new BranchPlace(code, name, unit));
        act("branch.enter", code, "“" + name + "”列入底册，党员 " + members + " 名");
        events.publishEvent(new BranchEntered(code));
    }

    void renamed(BranchRow before, String name, int units) {
        var code = BranchCode.of(before.code());
        places.put(new BranchPlace(code, name, UnitCode.of(before.unitCode())));
        act("branch.rename", code, "“" + before.name() + "”调整为“" + name + "”，涵盖单位 " + units + " 个");
    }

    void markedMixed(BranchRow branch, boolean mixed) {
        act("branch.mixed", BranchCode.of(branch.code()), "“" + branch.name() + (mixed ? "”列为混编党支部" : "”不再是混编党支部"));
    }

    void moved(BranchRow to, int members) {
        act("member.move", BranchCode.of(to.code()), "转入“" + to.name() + "”党员 " + members + " 名");
    }

    void dissolved(BranchRow branch) {
        var code = BranchCode.of(branch.code());
        places.remove(code);
        act("branch.dissolve", code, "“" + branch.name() + "”撤销");
        events.publishEvent(new BranchDissolved(code));
    }

    void appointed(BranchRow branch, int officers) {
        var code = BranchCode.of(branch.code());
        act("branch.appoint", code, "“" + branch.name() + "”任职 " + officers + " 人");
        events.publishEvent(new OfficersAppointed(code));
    }

    void filled(BranchRow branch, int officers) {
        var code = BranchCode.of(branch.code());
        act("branch.fill", code, "“" + branch.name() + "”届中任职 " + officers + " 人");
        events.publishEvent(new OfficersAppointed(code));
    }

    void relieved(BranchCode branch, String name, int officers) {
        act("branch.relieve", branch, "组织关系转出，不再担任“" + name + "”班子职务 " + officers + " 人");
    }

    void termShifted(BranchRow branch, LocalDate newEnd, String basis) {
        act("branch.shiftTerm", BranchCode.of(branch.code()),
                "“%s”本届届满日由 %s 调整为 %s；依据：%s".formatted(branch.name(), branch.termEnd(), newEnd, basis));
    }

    void standing(BranchRow branch, TermStanding standing) {
        String words =
                switch (standing) {
                    case IN_TERM -> "届期正常";
                    case OVERDUE_RED -> "届满未换届，列为超期";
                    case OVERDUE_CRITICAL -> "列为严重超期";
                };
        act("branch.standing", BranchCode.of(branch.code()), "“" + branch.name() + "”" + words);
    }

    void found(BranchCode branch, String words) {
        act("branch.fault", branch, "核查发现：" + words);
    }

    void gone(BranchCode branch, String words) {
        act("branch.sound", branch, "核查发现的问题已消除：" + words);
    }

    void kept(BranchCode branch, String words, Kept kept) {
        act("branch.keep", branch, "同意保留现状至 %s：%s；理由：%s".formatted(kept.until(), words, kept.reason()));
    }

    /** Whoever is signed in; what a timer brings about is the system's act. */
    String actor() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null ? "system" : signedIn.getName();
    }

    private void act(String verb, BranchCode branch, String detail) {
        audit.append(new Act(actor(), verb, "branch:" + branch, detail));
    }
}
