package cn.yinxian.demosite.site.model;

import cn.yinxian.demosite.plan.SiteMode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 观摩点: one place that a unit offers to be seen, from the draft to the list, and out of it. */
public final class DemoSite {

    private final SiteState origin;
    private SitePaper paper;
    private SiteStatus status;
    private @Nullable CaseNumber number;
    private @Nullable SiteMode mode;
    private @Nullable Integer rank;
    private List<Inspection> inspections;
    private @Nullable String rectified;
    private @Nullable LocalDate listedOn;
    private @Nullable LocalDate validUntil;
    private @Nullable String endedBecause;

    public DemoSite(SiteState state) {
        origin = state;
        paper = state.paper();
        status = state.status();
        number = state.number();
        mode = state.mode();
        rank = state.rank();
        inspections = state.inspections();
        rectified = state.rectified();
        listedOn = state.listedOn();
        validUntil = state.validUntil();
        endedBecause = state.endedBecause();
    }

    public void requireVersion(long seen) {
        if (seen != origin.version()) {
            throw Overtaken.byAnother();
        }
    }

    /** {@link Missing} once it is submitted. */
    public void requireDraft() {
        if (status != SiteStatus.DRAFT) {
            throw new Missing();
        }
    }

    public void revise(SitePaper changed) {
        requireDraft();
        paper = changed;
    }

    /** @throws Refused naming what is missing */
    public void submit(CaseNumber given, SiteMode by, int photos) {
        requireDraft();
        paper.requireComplete(photos, by);
        number = given;
        mode = by;
        status = SiteStatus.UNDER_WAY;
    }

    /** The unit completes what was sent back. */
    public void amend(SitePaper changed, int photos) {
        requireUnderWay();
        changed.requireComplete(photos, requiredMode());
        paper = changed;
    }

    /** The district recommends it. @param place in its order @param waits whether the district still lacks a community site */
    public void recommend(int place, boolean waits) {
        requireUnderWay();
        if (place < 1) {
            throw Refused.because(Refusal.of("rank", "demosite.rank", "请填写排序，从 1 开始"));
        }
        rank = place;
        status = waits ? SiteStatus.HELD : SiteStatus.UNDER_WAY;
    }

    /** The district has the community sites it owes. */
    public void release() {
        if (status != SiteStatus.HELD) {
            throw Overtaken.byAnother();
        }
        status = SiteStatus.UNDER_WAY;
    }

    public void inspect(Inspection done) {
        requireUnderWay();
        var all = new ArrayList<>(inspections);
        all.add(done);
        inspections = List.copyOf(all);
        if (done.outcome() == Acceptance.FAIL) {
            refuse("现场验收 %d 分，不合格".formatted(done.score().total()));
        }
    }

    /** What the unit has put right. @param evidence how many pieces were uploaded */
    public void rectify(String text, int evidence) {
        requireUnderWay();
        if (evidence == 0) {
            throw Refused.because(Refusal.of("", "demosite.evidence", "请上传整改后的照片或者材料"));
        }
        rectified = text.strip();
    }

    public void publish() {
        requireUnderWay();
        status = SiteStatus.IN_PUBLICITY;
    }

    public void list(LocalDate day, int years) {
        requireUnderWay();
        status = SiteStatus.LISTED;
        listedOn = day;
        validUntil = day.plusYears(years).minusDays(1);
    }

    public void refuse(String reason) {
        requireUnderWay();
        end(SiteStatus.REFUSED, reason);
    }

    public void withdraw(String reason) {
        requireUnderWay();
        end(SiteStatus.WITHDRAWN, reason);
    }

    public void terminate(String reason) {
        requireUnderWay();
        end(SiteStatus.TERMINATED, reason);
    }

    public void exit(String reason) {
        if (status != SiteStatus.LISTED) {
            throw Overtaken.byAnother();
        }
        end(SiteStatus.EXITED, reason);
    }

    /** It went back to an earlier step. @param beforeDistrict whether the district has to recommend it anew, and its place is free until then */
    public void turnBack(boolean beforeDistrict) {
        requireUnderWay();
        status = SiteStatus.UNDER_WAY;
        if (beforeDistrict) {
            rank = null;
        }
    }

    public SiteMode requiredMode() {
        if (mode == null) {
            throw new Missing();
        }
        return mode;
    }

    public SiteState state() {
        return new SiteState(
                origin.id(), number, origin.origin(), paper, status, mode, rank, inspections, rectified, listedOn, validUntil, endedBecause,
                origin.version());
    }

    private void end(SiteStatus last, String reason) {
        status = last;
        rank = null;
        endedBecause = reason.strip();
    }

    private void requireUnderWay() {
        if (!status.isUnderWay()) {
            throw Overtaken.byAnother();
        }
    }
}
