package cn.yinxian.organisation.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.Figures;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a password must be like today, to be said before one is typed. */
@Service
@Transactional(readOnly = true)
public class PasswordRules {

    /** @param history how many of the last passwords may not come again */
    public record Rules(int minLength, int minClasses, int history) {}

    private final Figures figures;
    private final Clock clock;

    PasswordRules(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    public Rules now() {
        return new Rules(figure("password.minLength"), figure("password.minClasses"), figure("password.history"));
    }

    private int figure(String key) {
        return figures.on(key, WorkingCalendar.dayOf(clock.instant())).asInt();
    }
}
