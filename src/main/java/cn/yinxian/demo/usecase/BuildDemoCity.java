package cn.yinxian.demo.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.demo.DemoOnly;
import cn.yinxian.demo.DemoProgress;
import cn.yinxian.demo.cases.PlayDemoCases;
import cn.yinxian.demo.city.DemoCity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Loads the demo city stage by stage. What is done is skipped, so a start after a crash goes on where the last one
 * stopped, and for the same day; a later start has nothing to do. A city that somebody else loaded is left alone.
 */
@Service
@DemoOnly
public class BuildDemoCity {

    private static final long SEED = 20261123;
    private static final String ORGANISATION = "organisation";
    private static final String BRANCH_POSTS = "branchPosts";
    private static final String CASES = "cases";

    private final Stages stages;
    private final LoadStage stage;
    private final Loads loads;
    private final PlayDemoCases cases;
    private final DemoProgress progress;
    private final Clock clock;

    BuildDemoCity(Stages stages, LoadStage stage, Loads loads, PlayDemoCases cases, DemoProgress progress, Clock clock) {
        this.stages = stages;
        this.stage = stage;
        this.loads = loads;
        this.cases = cases;
        this.progress = progress;
        this.clock = clock;
    }

    /** @return whether the demo city stands; false where another city is in the database */
    public boolean build() {
        var done = stages.finished();
        if (done.isEmpty() && loads.anotherCityIsThere()) {
            progress.absent("数据库中已有一个城市，不再生成演示城市");
            return false;
        }
        if (!done.contains(CASES)) {
            build(done, stages.cityDay().orElseGet(() -> WorkingCalendar.dayOf(clock.instant())));
        }
        return true;
    }

    private void build(Set<String> done, LocalDate day) {
        var city = loads.draw(SEED, day);
        load(city, done, day);
        cases.play(city, day, SEED);
        stage.load(CASES, day, () -> {});
    }

    private void load(DemoCity city, Set<String> done, LocalDate day) {
        once(ORGANISATION, done, day, () -> loads.load(city.organisation()));
        progress.tell("单位 " + city.organisation().units().size() + " 个、岗位人员 " + city.organisation().officials().size() + " 名已就位");
        progress.accountsReady();
        int branches = 0;
        for (int portion = 0; portion < city.register().size(); portion++) {
            var batch = city.register().get(portion);
            once("register:" + portion, done, day, () -> loads.load(batch));
            branches += batch.branches().size();
            progress.tell("支部 " + branches + "/" + city.branches().size());
        }
        once(BRANCH_POSTS, done, day, () -> loads.load(city.branchPosts()));
        progress.tell("支部书记、书记助理员 " + city.branchPosts().posts().size() + " 名已就位");
    }

    private void once(String name, Set<String> done, LocalDate day, Runnable work) {
        if (!done.contains(name)) {
            stage.load(name, day, work);
        }
    }
}
