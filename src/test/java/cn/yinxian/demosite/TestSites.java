package cn.yinxian.demosite;

import cn.yinxian.demosite.site.GeoPoint;
import cn.yinxian.demosite.site.model.Equipment;
import cn.yinxian.demosite.site.model.ScorePart;
import cn.yinxian.demosite.site.model.SiteBook;
import cn.yinxian.demosite.site.model.SitePaper;
import cn.yinxian.demosite.site.usecase.AcceptSite;
import cn.yinxian.demosite.site.usecase.CheckSite;
import cn.yinxian.demosite.site.usecase.DecideSite;
import cn.yinxian.demosite.site.usecase.ListSite;
import cn.yinxian.demosite.site.usecase.RectifySite;
import cn.yinxian.demosite.site.usecase.SaveSiteDraft;
import cn.yinxian.demosite.site.usecase.SignSite;
import cn.yinxian.demosite.site.usecase.SiteFiles;
import cn.yinxian.demosite.site.usecase.SiteQueries;
import cn.yinxian.demosite.site.usecase.SiteStep;
import cn.yinxian.demosite.site.usecase.SubmitSite;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.Vote;
import cn.yinxian.workflow.WaitingTask;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;

/** Leads sites through the use cases to the step where a test wants them. */
public final class TestSites {

    /** The smallest picture there is. */
    public static final byte[] PHOTO = java.util.Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final String PAGES = "demosite/";

    private final BeanFactory beans;

    public TestSites(BeanFactory beans) {
        this.beans = beans;
    }

    public static SitePaper paper(String name, GeoPoint point) {
        return new SitePaper(
                name, "长宁路一号", point, "两间，80平方米，自有", EnumSet.of(Equipment.SIGN, Equipment.ROOM, Equipment.FLAG), "先看活动室，再看台账。", 20000, "办公经费");
    }

    /** @param place e.g. "330901101/B-330901101-02" */
    public long draft(String name, GeoPoint point, String place, CurrentOfficial clerk) {
        long id = beans.getBean(SaveSiteDraft.class).save(new SaveSiteDraft.Command(null, place, paper(name, point), 0, clerk));
        beans.getBean(SiteFiles.class).addToDraft(id, "活动室.png", PHOTO, clerk);
        return id;
    }

    public CaseNumber submit(String name, GeoPoint point, String place, CurrentOfficial clerk) {
        long id = draft(name, point, place, clerk);
        return beans.getBean(SubmitSite.class).submit(new SubmitSite.Command(id, 0, clerk));
    }

    /** Agrees and passes until the page waits, or the case has nothing that waits. */
    public CaseNumber to(String page, CaseNumber number) {
        while (!waiting(number).isEmpty() && !waiting(number).get(0).page().equals(PAGES + page)) {
            play(number, 90);
        }
        return number;
    }

    /** To the list. */
    public CaseNumber listed(CaseNumber number) {
        return to("none", number);
    }

    public List<WaitingTask> waiting(CaseNumber number) {
        return beans.getBean(OpenTasks.class).waitingIn(number);
    }

    /** Does what the waiting step asks for. @param score that is given, where it is the acceptance */
    public void play(CaseNumber number, int score) {
        var task = waiting(number).get(0);
        var by = doerOf(task.owner());
        long version = version(number);
        switch (task.page().substring(PAGES.length())) {
            case "unit-opinion" -> decide(task, SiteStep.UNIT_OPINION, version);
            case "approve-site" -> decide(task, SiteStep.APPROVE, version);
            case "desk-review" -> decide(task, SiteStep.DESK_REVIEW, version);
            case "check-site" -> beans.getBean(CheckSite.class)
                    .check(new CheckSite.Command(task.task(), Verdict.AGREE, nextRank(number), "同意。", version, by));
            case "accept-site" -> accept(number, score);
            case "rectify-site" -> {
                beans.getBean(SiteFiles.class).add(task.task(), SiteStep.RECTIFY, "整改后.png", PHOTO, by);
                beans.getBean(RectifySite.class).rectify(new RectifySite.Command(task.task(), "已经整改。", version, by));
            }
            case "joint-review" -> beans.getBean(SignSite.class).sign(new SignSite.Command(task.task(), Vote.YES, "同意。", by));
            case "list-site" -> beans.getBean(ListSite.class).list(new ListSite.Command(task.task(), version, by));
            default -> throw new AssertionError("nobody plays " + task.page());
        }
    }

    private void decide(WaitingTask task, SiteStep step, long version) {
        beans.getBean(DecideSite.class).decide(new DecideSite.Command(task.task(), step, Verdict.AGREE, "同意。", version, doerOf(task.owner())));
    }

    private void accept(CaseNumber number, int score) {
        var task = waiting(number).get(0);
        var by = doerOf(task.owner());
        beans.getBean(AcceptSite.class).accept(new AcceptSite.Command(
                task.task(), today(), List.of("吕市办", "张工委"), points(score), "场所整洁。", version(number), by));
    }

    /** Points that add up to this. */
    public static Map<ScorePart, Integer> points(int score) {
        var points = new EnumMap<ScorePart, Integer>(ScorePart.class);
        int left = score;
        for (var part : ScorePart.values()) {
            int given = Math.min(part.most(), left);
            points.put(part, given);
            left -= given;
        }
        return points;
    }

    public CurrentOfficial doerOf(String owner) {
        var roster = beans.getBean(Roster.class);
        var id = owner.contains("@") ? roster.membersOf(CandidateGroup.parse(owner)).get(0).id() : OfficialId.of(owner);
        return roster.current(id);
    }

    private int nextRank(CaseNumber number) {
        var site = beans.getBean(SiteBook.class).require(number).state();
        return beans.getBean(SiteQueries.class).order(site).nextRank();
    }

    private long version(CaseNumber number) {
        return beans.getBean(SiteBook.class).require(number).state().version();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(beans.getBean(Clock.class).instant(), ZoneId.of("Asia/Shanghai"));
    }
}
