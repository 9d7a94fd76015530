package cn.yinxian.formation.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.Deadlines;
import cn.yinxian.deadline.Deadlines.Deadline;
import cn.yinxian.deadline.Duties;
import cn.yinxian.deadline.Duty;
import cn.yinxian.notification.Addressed;
import cn.yinxian.notification.Message;
import cn.yinxian.notification.Notices;
import cn.yinxian.notification.Occasion;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.GroupBook;
import cn.yinxian.organisation.Official;
import cn.yinxian.organisation.Role;
import cn.yinxian.register.Branch;
import cn.yinxian.register.BranchFaults.Finding;
import cn.yinxian.register.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Gives a branch at fault its time of grace: secretary, clerk and committee are told at once; the ladder reminds secretary and
 * clerk until the fault is gone, and tells those above when the time is over.
 */
@Component
class FindingDuties {

    static final String RULE = "formation.graceDays";

    private static final String STEP = "支部条件整改";
    private static final Occasion OCCASION = Occasion.ordinary("formation.check", "每晚核查支部条件");

    private final Deadlines deadlines;
    private final Duties duties;
    private final Notices notices;
    private final GroupBook book;
    private final Register register;

    FindingDuties(Deadlines deadlines, Duties duties, Notices notices, GroupBook book, Register register) {
        this.deadlines = deadlines;
        this.duties = duties;
        this.notices = notices;
        this.book = book;
        this.register = register;
    }

    static String subject(Finding finding) {
        return "finding:" + finding.id();
    }

    void begin(List<Finding> findings) {
        var branches = register.findAll(findings.stream().map(Finding::branch).toList());
        var members = book.membersOf(groupsOf(branches));
        var messages = new ArrayList<Addressed>();
        for (var finding : findings) {
            var branch = branches.get(finding.branch());
            var deadline = deadlines.open(subject(finding), RULE);
            owners(branch).forEach(owner -> duties.begin(duty(finding, branch, owner)));
            var message = message(finding, branch, deadline);
            var told = new HashSet<Official>();
            groupsOf(branch).forEach(group -> told.addAll(members.getOrDefault(group, List.of())));
            told.forEach(official -> messages.add(new Addressed(official.id(), message)));
        }
        notices.tell(messages);
    }

    void end(List<Finding> findings) {
        for (var finding : findings) {
            deadlines.closeAll(subject(finding));
            for (var role : List.of(Role.BRANCH_SECRETARY, Role.UNIT_CLERK)) {
                duties.end(key(finding, role));
            }
        }
    }

    private static Duty duty(Finding finding, Branch branch, CandidateGroup owner) {
        return new Duty(
                key(finding, owner.role()), subject(finding), RULE, owner.toString(), owner, null, branch.name(), STEP, null, link(branch));
    }

    private static String key(Finding finding, Role role) {
        return subject(finding) + ":" + role;
    }

    private static String link(Branch branch) {
        return "/branch-checks?branch=" + branch.code();
    }

    private static Message message(Finding finding, Branch branch, Deadline deadline) {
        var due = deadline.due() == null ? LocalDate.MAX : WorkingCalendar.dayOf(deadline.due());
        return new Message(
                "“" + branch.name() + "”" + finding.words(),
                "请在%d年%d月%d日前申请调整或者撤销；到期仍不符合条件的，报上级党组织。".formatted(due.getYear(), due.getMonthValue(), due.getDayOfMonth()),
                null, link(branch), OCCASION.about(subject(finding)));
    }

    private static List<CandidateGroup> owners(Branch branch) {
        return List.of(CandidateGroup.of(Role.BRANCH_SECRETARY, branch.code()), CandidateGroup.of(Role.UNIT_CLERK, branch.unit()));
    }

    private static List<CandidateGroup> groupsOf(Branch branch) {
        var groups = new ArrayList<>(owners(branch));
        groups.add(CandidateGroup.of(Role.PARTY_COMMITTEE, branch.committee()));
        return groups;
    }

    private static Set<CandidateGroup> groupsOf(Map<?, Branch> branches) {
        var groups = new HashSet<CandidateGroup>();
        branches.values().forEach(branch -> groups.addAll(groupsOf(branch)));
        return groups;
    }
}
