package cn.yinxian.renewal.usecase;

import cn.yinxian.assembly.BodyPlan;
import cn.yinxian.assembly.ElectionFacts;
import cn.yinxian.assembly.ElectionReport;
import cn.yinxian.assembly.ElectionReports;
import cn.yinxian.assembly.ElectionSetting;
import cn.yinxian.assembly.Electorate;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.register.Branch;
import cn.yinxian.register.Member;
import cn.yinxian.register.Register;
import cn.yinxian.renewal.model.Renewal;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Refusal;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads renewals. Whoever asks by case number has opened the case or its task before: the right is checked there. */
@Service
@Transactional(readOnly = true)
public class RenewalQueries {

    private final Renewals renewals;
    private final Register register;
    private final BodyOfBranch bodies;
    private final ElectionReports reports;
    private final RenewalDetails details;
    private final Clock clock;

    RenewalQueries(
            Renewals renewals,
            Register register,
            BodyOfBranch bodies,
            ElectionReports reports,
            RenewalDetails details,
            Clock clock) {
        this.renewals = renewals;
        this.register = register;
        this.bodies = bodies;
        this.reports = reports;
        this.details = details;
        this.clock = clock;
    }

    /** Why the branch cannot withdraw it now, as one sentence. */
    public Optional<String> whyNotWithdrawn(CaseNumber number) {
        var renewal = renewals.require(number);
        if (renewal.isWithdrawable()) {
            return Optional.empty();
        }
        return Optional.of(renewal.state().called() ? "任期届满应当换届，不能撤销；确有困难的，可以请求延期" : "选举已经完成，不能再撤销");
    }

    public RenewalFacts facts(CaseNumber number) {
        var renewal = renewals.require(number);
        var branch = register.require(renewal.branch());
        var electorate = bodies.electorate(renewal);
        var plan = bodies.plan(electorate, WorkingCalendar.dayOf(clock.instant()));
        var elections = renewal.state().electedOn() != null ? reports.of(number) : List.<ElectionReport>of();
        var names = names(electorate.members(), renewal, elections);
        return new RenewalFacts(
                renewal.state(), branch, plan.committee(), electorate.formal(), electorate.voters(),
                register.officersOf(branch.code()), people(renewal.candidates(), names), posts(renewal, names),
                elections.stream().map(one -> ElectionFacts.of(one, code -> nameOf(code, names))).toList(),
                details.shift(renewal));
    }

    /** What a branch of this size elects, for the page on which it asks. */
    public BodyPlan plan(BranchCode code) {
        return bodies.plan(
                new Electorate(register.membersOf(code)), WorkingCalendar.dayOf(clock.instant()));
    }

    /** Members of the present committee; in a branch without one the secretary stands alone. */
    public int committeeSize(BranchCode code) {
        return plan(code).committee() ? Math.max(1, register.officersOf(code).size()) : 1;
    }

    /** Places of the leading body that a by-election could fill. */
    public int vacancies(BranchCode code) {
        return bodies.vacancies(code, plan(code));
    }

    public Branch branch(BranchCode code) {
        return register.require(code);
    }

    /** Why nobody is elected in this branch; empty if somebody is. */
    public Optional<String> hindrance(BranchCode code) {
        return BranchRenewals.hindrance(register.require(code)).map(Refusal::facts);
    }

    public CandidateCount.Needed needed(CaseNumber number) {
        return details.needed(renewals.require(number));
    }

    /** Who may stand: 正式党员 with full rights, in the order of the roster. */
    public List<Member> eligible(CaseNumber number) {
        return bodies.electorate(renewals.require(number)).eligible();
    }

    /** The same to choose from: member number to name. */
    public Map<String, String> eligibleNames(CaseNumber number) {
        return bodies.electorate(renewals.require(number)).eligibleNames();
    }

    public ElectionSetting election(CaseNumber number) {
        return bodies.setting(renewals.require(number));
    }

    /** The report that was sent back to be corrected; none where the branch has to vote again. */
    public Optional<ElectionReport> returnedReport(CaseNumber number) {
        var state = renewals.require(number).state();
        return state.again() || state.electedOn() == null ? Optional.empty() : reports.of(number).stream().findFirst();
    }

    /** The 提醒函 as it would read now. */
    public List<String> draftReminder(CaseNumber number) {
        return details.draftReminder(renewals.require(number));
    }

    public Optional<CaseNumber> underWay(BranchCode code) {
        return renewals.underWay(code).map(Renewal::number);
    }

    private Map<String, Member> names(List<Member> members, Renewal renewal, List<ElectionReport> elections) {
        var names = new HashMap<String, Member>();
        members.forEach(one -> names.put(one.code(), one));
        var wanted = new HashSet<>(ElectionFacts.people(elections));
        wanted.addAll(renewal.candidates());
        renewal.holders().forEach(one -> wanted.add(one.memberCode()));
        wanted.removeAll(names.keySet());
        if (!wanted.isEmpty()) {
            register.members(wanted).forEach(one -> names.put(one.code(), one));
        }
        return names;
    }

    private static List<Member> people(List<String> codes, Map<String, Member> names) {
        return codes.stream().map(names::get).filter(Objects::nonNull).toList();
    }

    private static List<RenewalFacts.Post> posts(Renewal renewal, Map<String, Member> names) {
        return renewal.holders().stream()
                .map(one -> new RenewalFacts.Post(one.memberCode(), nameOf(one.memberCode(), names), one.post(), one.assigned()))
                .toList();
    }

    private static String nameOf(String code, Map<String, Member> names) {
        return names.containsKey(code) ? names.get(code).name() : code;
    }
}
