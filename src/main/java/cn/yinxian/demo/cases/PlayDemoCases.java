package cn.yinxian.demo.cases;

import cn.yinxian.demo.DemoOnly;
import cn.yinxian.demo.DemoProgress;
import cn.yinxian.demo.city.DemoCity;
import cn.yinxian.demo.councils.CouncilActs;
import cn.yinxian.demo.selections.SelectionActs;
import cn.yinxian.demo.terms.TermActs;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Plays the demo cases, all of them together in the order of time, so that numbers, records and the audit trail follow the
 * calendar. Each act is one transaction; after a crash the next start plays what is left. A case that somebody has touched
 * meanwhile is left to them.
 */
@Service
@DemoOnly
public class PlayDemoCases {

    private static final int TOLD_EVERY = 100;

    private final ApplicationActs applications;
    private final TermActs terms;
    private final CouncilActs councils;
    private final SelectionActs selections;
    private final DemoDays days;
    private final DemoProgress progress;

    PlayDemoCases(ApplicationActs applications, TermActs terms, CouncilActs councils, SelectionActs selections, DemoDays days, DemoProgress progress) {
        this.applications = applications;
        this.terms = terms;
        this.councils = councils;
        this.selections = selections;
        this.days = days;
        this.progress = progress;
    }

    public void play(DemoCity city, LocalDate day, long seed) {
        var all = Stream.of(applications.of(city, day, seed), terms.of(city, day, seed), councils.of(city, day), selections.of(city, day))
                .flatMap(acts -> acts)
                .sorted(Comparator.comparing(DemoAct::at))
                .toList();
        for (int each = 0; each < all.size(); each++) {
            if (each % TOLD_EVERY == 0) {
                progress.tell("办件已办理 " + each + "/" + all.size() + " 步");
            }
            play(all.get(each));
        }
        days.catchUp();
    }

    private void play(DemoAct act) {
        try {
            days.at(act.at(), act.deed());
        } catch (Refused | Missing | Overtaken touched) {
            progress.skipped(act.matter(), touched);
        }
    }
}
