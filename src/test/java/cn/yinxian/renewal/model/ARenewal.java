package cn.yinxian.renewal.model;

import cn.yinxian.register.OfficerPost;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Renewals for tests: a branch whose term ends on 1 May 2027. */
public final class ARenewal {

    public static final CaseNumber NUMBER = CaseNumber.of("TR-2026-00001");
    public static final BranchCode BRANCH = BranchCode.of("B-330901101-01");
    public static final LocalDate END = LocalDate.of(2027, 5, 1);
    public static final Term TERM = new Term(LocalDate.of(2024, 5, 2), END);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
    public static final Holder SECRETARY = new Holder("P-1", OfficerPost.SECRETARY, false);
    public static final Holder MEMBER = new Holder("P-2", OfficerPost.MEMBER, false);

    private ARenewal() {}

    public static Resolution resolved() {
        return new Resolution(TODAY, 3, 2);
    }

    public static Request inTime() {
        return new Request(RequestKind.RENEWAL, resolved(), LocalDate.of(2027, 4, 20), 3, null, null, "");
    }

    public static Request postponed(LocalDate to) {
        return new Request(RequestKind.POSTPONE, resolved(), null, 0, ShiftReason.MEMBERS_AWAY, to, "多数党员在外地");
    }

    public static Request early(LocalDate day) {
        return new Request(RequestKind.EARLY, resolved(), day, 3, ShiftReason.VACANCIES, null, "班子缺额较多");
    }

    /** As far as this, the branch having asked for a renewal in time. */
    public static Renewal at(RenewalStatus status) {
        return at(status, RenewalMatter.TERM, false, inTime());
    }

    public static Renewal at(RenewalStatus status, RenewalMatter matter, boolean called, @Nullable Request request) {
        var holders = status == RenewalStatus.ELECTED || status == RenewalStatus.SETTLED ? List.of(SECRETARY, MEMBER) : List.<Holder>of();
        return new Renewal(new RenewalState(
                NUMBER, BRANCH, matter, called, TERM, status, null, request, List.of(), holders, null, false, AT, 4));
    }
}
