package cn.yinxian.demo.terms;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.demo.DemoOnly;
import cn.yinxian.demo.cases.DemoAct;
import cn.yinxian.demo.city.DemoCity;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What happens in the renewals of the demo city. */
@Component
@DemoOnly
public class TermActs {

    private final PlayTerm playTerm;
    private final WorkingCalendar calendar;

    TermActs(PlayTerm playTerm, WorkingCalendar calendar) {
        this.playTerm = playTerm;
        this.calendar = calendar;
    }

    public Stream<DemoAct> of(DemoCity city, LocalDate day, long seed) {
        return TermSchedule.draw(city, day, seed, calendar).stream()
                .flatMap(script -> IntStream.range(0, script.acts().size()).mapToObj(number -> new DemoAct(
                        "换届 " + script.branch(), script.acts().get(number), () -> playTerm.play(script, number))));
    }
}
