package cn.yinxian.renewal.model;

import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Verdict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The yearly review (年度核查) of a functional or temporary branch, which elects nobody. */
public final class Review {

    /** Milestones of a review. */
    public enum Status {
        CALLED,
        REPORTED,
        RETURNED,
        PASSED,
        FAILED,
        CANCELLED
    }

    /**
     * What the branch reports.
     *
     * @param bodyExists whether the community, club or body it was set up for still exists
     * @param activities how often it met in the year
     */
    public record Report(int members, boolean bodyExists, int activities, String text) {}

    /** As it is kept. */
    public record State(
            CaseNumber number,
            BranchCode branch,
            int year,
            Status status,
            @Nullable Report report,
            Instant openedAt,
            long version) {}

    private final State origin;
    private Status status;
    private @Nullable Report report;

    public Review(State state) {
        origin = state;
        status = state.status();
        report = state.report();
    }

    public static Review begin(CaseNumber number, BranchCode branch, int year, Instant at) {
        return new Review(new State(number, branch, year, Status.CALLED, null, at, 0));
    }

    public void requireVersion(long seen) {
        if (seen != origin.version()) {
            throw Overtaken.byAnother();
        }
    }

    public void report(Report reported) {
        require(List.of(Status.CALLED, Status.RETURNED));
        report = reported;
        status = Status.REPORTED;
    }

    /** Passed, sent back, or failed: then the branch ought to be dissolved, which is another case. */
    public void assess(Verdict verdict) {
        require(List.of(Status.REPORTED));
        status = switch (verdict) {
            case AGREE -> Status.PASSED;
            case RETURN -> Status.RETURNED;
            case REFUSE -> Status.FAILED;
        };
    }

    /** The report comes back to the branch, or to who assesses it. */
    public void turnBack(boolean toBranch) {
        require(List.of(toBranch ? Status.REPORTED : Status.RETURNED));
        status = toBranch ? Status.RETURNED : Status.REPORTED;
    }

    /** The branch has ended. */
    public void cancel() {
        if (List.of(Status.CALLED, Status.REPORTED, Status.RETURNED).contains(status)) {
            status = Status.CANCELLED;
        }
    }

    private void require(List<Status> expected) {
        if (!expected.contains(status)) {
            throw Overtaken.byAnother();
        }
    }

    public State state() {
        return new State(origin.number(), origin.branch(), origin.year(), status, report, origin.openedAt(), origin.version());
    }
}
