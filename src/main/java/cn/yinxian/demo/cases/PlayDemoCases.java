package cn.yinxian.demo.cases;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.demo.DemoOnly;
import cn.yinxian.demo.DemoProgress;
import cn.yinxian.demo.city.DemoCity;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

    private final DemoCases cases;
    private final BeginCase beginCase;
    private final PlayAct playAct;
    private final WorkingCalendar calendar;
    private final DemoDays days;
    private final DemoProgress progress;

    PlayDemoCases(
            DemoCases cases, BeginCase beginCase, PlayAct playAct, WorkingCalendar calendar, DemoDays days, DemoProgress progress) {
        this.cases = cases;
        this.beginCase = beginCase;
        this.playAct = playAct;
        this.calendar = calendar;
        this.days = days;
        this.progress = progress;
    }

    private record Act(CaseScript script, int number, Instant at) {}

    public void play(DemoCity city, LocalDate day, long seed) {
        var scripts = CaseSchedule.draw(city, day, seed, calendar);
        Map<Integer, DemoCase> states = new HashMap<>();
        cases.all().forEach(state -> states.put(state.ordinal(), state));
        var acts = inOrder(scripts);
        for (int each = 0; each < acts.size(); each++) {
            if (each % TOLD_EVERY == 0) {
                progress.tell("办件 " + states.size() + "/" + scripts.size() + "，已办理 " + each + "/" + acts.size() + " 步");
            }
            play(acts.get(each), states);
        }
        days.catchUp();
    }

    private static List<Act> inOrder(List<CaseScript> scripts) {
        return scripts.stream()
                .flatMap(script -> IntStream.range(0, script.acts().size())
                        .mapToObj(number -> new Act(script, number, script.acts().get(number))))
                .sorted(Comparator.comparing(Act::at).thenComparing(act -> act.script().ordinal()))
                .toList();
    }

    private void play(Act act, Map<Integer, DemoCase> states) {
        var script = act.script();
        var state = states.get(script.ordinal());
        try {
            if (state == null && act.number() == 0) {
                states.put(script.ordinal(), days.at(act.at(), () -> beginCase.begin(script)));
            } else if (state != null && state.acts() == act.number()) {
                states.put(script.ordinal(), days.at(act.at(), () -> playAct.play(script, state)));
            }
        } catch (Refused | Missing | Overtaken touched) {
            progress.skipped(script.proposal().name(), touched);
        }
    }
}
