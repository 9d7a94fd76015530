package cn.yinxian.replay;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.Member;
import cn.yinxian.register.Register;
import cn.yinxian.renewal.model.Renewal;
import cn.yinxian.renewal.model.RenewalMatter;
import cn.yinxian.renewal.model.RenewalStep;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.renewal.model.Request;
import cn.yinxian.renewal.model.RequestKind;
import cn.yinxian.renewal.model.Resolution;
import cn.yinxian.renewal.model.ShiftReason;
import cn.yinxian.renewal.usecase.ProposeCandidates;
import cn.yinxian.renewal.usecase.ReportNewBody;
import cn.yinxian.renewal.usecase.RequestRenewal;
import cn.yinxian.renewal.usecase.StartRenewal;
import cn.yinxian.renewal.usecase.WithdrawRenewal;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What the people of a branch do in its renewal. */
class BranchActs {

    /** Nearer to the end of the term than this no election is an early one. */
    private static final int IN_TIME_MONTHS = 3;

    private final Renewals renewals;
    private final Register register;
    private final StartRenewal start;
    private final RequestRenewal requestRenewal;
    private final ProposeCandidates propose;
    private final ReportNewBody report;
    private final WithdrawRenewal withdraw;

    BranchActs(
            Renewals renewals, Register register, StartRenewal start, RequestRenewal requestRenewal, ProposeCandidates propose,
            ReportNewBody report, WithdrawRenewal withdraw) {
        this.renewals = renewals;
        this.register = register;
        this.start = start;
        this.requestRenewal = requestRenewal;
        this.propose = propose;
        this.report = report;
        this.withdraw = withdraw;
    }

    CaseNumber begin(BranchCode branch, LocalDate today, LocalDate plannedOn, CurrentOfficial by) {
        return start.ask(branch, RenewalMatter.TERM, new Request(
                RequestKind.EARLY, new Resolution(today, 1, 1), plannedOn, Assembly.seats(register.membersOf(branch)),
                ShiftReason.VACANCIES, null, "班子缺额较多"), by);
    }

    CaseNumber assign(BranchCode branch, CurrentOfficial by) {
        return start.assign(branch, by);
    }

    void withdraw(CaseNumber number, CurrentOfficial by) {
        withdraw.withdraw(new WithdrawRenewal.Command(number, "情况有变", renewals.require(number).state().version(), by));
    }

    void request(Turn turn) {
        var renewal = renewals.require(turn.number());
        boolean again = turn.page().equals("renewal/amend");
        requestRenewal.request(new RequestRenewal.Command(
                turn.task(), again, asked(turn, renewal, again), renewal.state().version(), turn.by()));
    }

    private Request asked(Turn turn, Renewal renewal, boolean again) {
        var life = Objects.requireNonNull(turn.life());
        boolean refused = again && renewal.state().returnedFrom() != RenewalStep.REPLY;
        var resolution = new Resolution(turn.today(), 3, 2);
        if (life.temperament == Temperament.POSTPONING && !refused && (!life.isShifted() || turn.dice().oneIn(2))) {
            var from = turn.today().isAfter(life.end()) ? turn.today() : life.end();
            return new Request(
                    RequestKind.POSTPONE, resolution, null, 0, ShiftReason.MEMBERS_AWAY, from.plusDays(turn.dice().between(60, 330)), "多数党员在外地");
        }
        var soon = turn.today().plusDays(turn.dice().between(20, 60));
        var soonest = life.end().minusMonths(IN_TIME_MONTHS);
        var planned = soon.isBefore(soonest) ? soonest : soon;
        boolean inTime = !turn.today().isAfter(life.end());
        int seats = Assembly.seats(register.membersOf(renewal.branch()));
        return new Request(
                RequestKind.RENEWAL, resolution, inTime && planned.isAfter(life.end()) ? life.end() : planned, seats, null, null, "");
    }

    void propose(Turn turn) {
        var renewal = renewals.require(turn.number());
        var eligible = register.membersOf(renewal.branch()).stream()
                .filter(one -> one.formal() && one.votes())
                .map(Member::code)
                .toList();
        var listed = turn.dice().shuffled(eligible).subList(0, Assembly.candidates(renewal.request().seats()));
        propose.propose(new ProposeCandidates.Command(turn.task(), listed, null, renewal.state().version(), turn.by()));
    }

    void report(Turn turn) {
        var renewal = renewals.require(turn.number());
        int voters = (int) register.membersOf(renewal.branch()).stream().filter(Member::votes).count();
        var held = Assembly.held(turn.today(), renewal.request().seats(), List.copyOf(renewal.candidates()), voters);
        report.report(new ReportNewBody.Command(turn.task(), held, "经研究，确有必要", renewal.state().version(), turn.by()));
        Objects.requireNonNull(turn.life()).elected(turn.today(), held.posts(), turn.at());
    }
}
