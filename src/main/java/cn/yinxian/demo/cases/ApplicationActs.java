package cn.yinxian.demo.cases;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.demo.DemoOnly;
import cn.yinxian.demo.city.DemoCity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What happens in the applications of the demo city. A case that somebody has touched meanwhile is left to them. */
@Component
@DemoOnly
class ApplicationActs {

    private final DemoCases cases;
    private final BeginCase beginCase;
    private final PlayAct playAct;
    private final WorkingCalendar calendar;

    ApplicationActs(DemoCases cases, BeginCase beginCase, PlayAct playAct, WorkingCalendar calendar) {
        this.cases = cases;
        this.beginCase = beginCase;
        this.playAct = playAct;
        this.calendar = calendar;
    }

    Stream<DemoAct> of(DemoCity city, LocalDate day, long seed) {
        Map<Integer, DemoCase> states = new HashMap<>();
        cases.all().forEach(state -> states.put(state.ordinal(), state));
        return CaseSchedule.draw(city, day, seed, calendar).stream()
                .flatMap(script -> IntStream.range(0, script.acts().size()).mapToObj(number -> new DemoAct(
                        script.proposal().name(), script.acts().get(number), () -> play(script, number, states))));
    }

    private void play(CaseScript script, int number, Map<Integer, DemoCase> states) {
        var state = states.get(script.ordinal());
        if (state == null && number == 0) {
            states.put(script.ordinal(), beginCase.begin(script));
        } else if (state != null && state.acts() == number) {
            states.put(script.ordinal(), playAct.play(script, state));
        }
    }
}
