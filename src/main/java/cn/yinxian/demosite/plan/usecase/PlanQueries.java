package cn.yinxian.demosite.plan.usecase;

import cn.yinxian.demosite.plan.model.PlanBook;
import cn.yinxian.demosite.plan.model.PlanPaper;
import cn.yinxian.demosite.plan.model.PlanState;
import cn.yinxian.demosite.plan.model.YearPlan;
import cn.yinxian.document.Documents;
import cn.yinxian.document.Documents.Issued;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Unit;
import cn.yinxian.shared.Missing;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the plan of a year, and with what the next one would begin. Plans are open to everybody who handles cases. */
@Service
@Transactional(readOnly = true)
public class PlanQueries {

    private final PlanDoor door;
    private final PlanBook book;
    private final PlanGate gate;
    private final Documents documents;

    PlanQueries(PlanDoor door, PlanBook book, PlanGate gate, Documents documents) {
        this.door = door;
        this.book = book;
        this.gate = gate;
        this.documents = documents;
    }

    /**
     * @param inForce by which sites are built now
     * @param pending waits for the leader or was returned; seen by those who draft and decide only
     * @param proposal with what the form begins
     */
    public record Facts(
            int year, int thisYear, List<Unit> districts, Optional<PlanState> inForce, Optional<PlanState> pending, PlanPaper proposal,
            boolean drafts, boolean decides) {}

    /** @param year null: this one */
    public Facts facts(@Nullable Integer year, CurrentOfficial me) {
        int thisYear = door.today().getYear();
        int asked = year == null ? thisYear : year;
        if (asked < thisYear - 10 || asked > thisYear + 1) {
            throw new Missing();
        }
        boolean inside = door.drafts(me) || door.decides(me);
        var pending = inside ? book.pending(asked).map(YearPlan::state) : Optional.<PlanState>empty();
        var inForce = book.inForce(asked).map(YearPlan::state);
        var proposal = pending.map(PlanState::paper).or(() -> inForce.map(one -> anew(one.paper(), asked))).orElseGet(() -> door.defaults(asked));
        return new Facts(asked, thisYear, door.districts(), inForce, pending, proposal, door.drafts(me), door.decides(me));
    }

    public PlanGate.Verdict gate(boolean approved) {
        return gate.of(approved);
    }

    /** The notice of the plan in force of a year; null: this one. */
    public Issued notice(@Nullable Integer year) {
        int asked = year == null ? door.today().getYear() : year;
        var notice = book.inForce(asked).map(YearPlan::state).filter(state -> state.paper().year() == asked).map(PlanState::notice).orElseThrow(Missing::new);
        return documents.require(notice.caseNumber(), notice.id());
    }

    public byte[] docx(@Nullable Integer year) {
        var issued = notice(year);
        return documents.docx(issued.draft().caseNumber(), issued.id());
    }

    /** Last year's plan for the next year: districts of today, with the quotas they had. */
    private PlanPaper anew(PlanPaper last, int year) {
        var quotas = door.defaults(year).quotas().stream()
                .map(quota -> last.quotas().stream().filter(had -> had.district().equals(quota.district())).findFirst().orElse(quota))
                .toList();
        return new PlanPaper(year, last.approvalBasis(), last.routes(), last.validYears(), quotas);
    }
}
