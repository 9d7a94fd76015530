package cn.yinxian.demo.terms;

import cn.yinxian.assembly.HeldElection;
import cn.yinxian.demo.DemoOnly;
import cn.yinxian.demo.cases.AssemblyVote;
import cn.yinxian.register.Member;
import cn.yinxian.renewal.model.Request;
import cn.yinxian.renewal.model.RequestKind;
import cn.yinxian.renewal.model.Resolution;
import cn.yinxian.renewal.model.ShiftReason;
import cn.yinxian.renewal.usecase.ProposeCandidates;
import cn.yinxian.renewal.usecase.RenewalQueries;
import cn.yinxian.renewal.usecase.ReportNewBody;
import cn.yinxian.renewal.usecase.RequestRenewal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Secretaries ask for their renewal, one in twelve for a postponement; they propose candidates and report their assembly. */
@Component
@DemoOnly
class BranchSide implements Side {

    private static final int POSTPONED_ONE_IN = 12;
    private static final int WEEKS_AHEAD = 5;
    private static final int MONTHS_LATER = 6;

    private final RenewalQueries queries;
    private final RequestRenewal request;
    private final ProposeCandidates propose;
    private final ReportNewBody report;

    BranchSide(RenewalQueries queries, RequestRenewal request, ProposeCandidates propose, ReportNewBody report) {
        this.queries = queries;
        this.request = request;
        this.propose = propose;
        this.report = report;
    }

    @Override
    public Set<String> pages() {
        return Set.of("renewal/request", "renewal/amend", "renewal/candidates", "renewal/report-election");
    }

    @Override
    public void play(Step now) {
        switch (now.page()) {
            case "renewal/candidates" -> propose(now);
            case "renewal/report-election" -> report(now);
            default -> request.request(new RequestRenewal.Command(
                    now.task(), now.page().endsWith("amend"), asked(now), now.version(), now.by()));
        }
    }

    private Request asked(Step now) {
        int people = queries.committeeSize(now.facts().branch().code());
        var resolved = new Resolution(now.today().minusDays(now.dice().between(1, 6)), people, people);
        var end = now.facts().state().term().end();
        if (now.dice().oneIn(POSTPONED_ONE_IN) && end.isAfter(now.today())) {
            return new Request(
                    RequestKind.POSTPONE, resolved, null, 0, ShiftReason.MEMBERS_AWAY, end.plusMonths(MONTHS_LATER),
                    "多名老同志在外地子女处居住，短期内难以达到法定到会人数。");
        }
        int seats = queries.plan(now.facts().branch().code()).minSeats();
        return new Request(RequestKind.RENEWAL, resolved, day(now.today(), end), seats, null, null, "");
    }

    /** Some weeks ahead, but before the term ends, where it has not yet. */
    private static LocalDate day(LocalDate today, LocalDate end) {
        var wanted = today.plusWeeks(WEEKS_AHEAD);
        return wanted.isAfter(end) && !end.isBefore(today) ? end : wanted;
    }

    /** The younger ones first, as {@link AssemblyVote} elects them. */
    private void propose(Step now) {
        var number = now.facts().state().number();
        var people = AssemblyVote.eligible(queries.eligible(number)).stream()
                .limit(queries.needed(number).candidates())
                .map(Member::code)
                .toList();
        propose.propose(new ProposeCandidates.Command(now.task(), people, "经党员推荐，支部研究提出。", now.version(), now.by()));
    }

    private void report(Step now) {
        var setting = queries.election(now.facts().state().number());
        var vote = AssemblyVote.of(setting);
        var held = new HeldElection(
                now.today(), setting.places().seats(), List.of(), false, true, null, vote.sheets(), vote.posts());
        report.report(new ReportNewBody.Command(now.task(), held, null, now.version(), now.by()));
    }
}
