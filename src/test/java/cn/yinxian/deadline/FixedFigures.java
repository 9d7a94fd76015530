package cn.yinxian.deadline;

import cn.yinxian.organisation.Figure;
import cn.yinxian.organisation.Figures;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Figures of a test, with the common ladder and half past eight. */
public final class FixedFigures implements Figures {

    private final Map<String, Figure> figures = new HashMap<>();

    public FixedFigures() {
        with("ladder.common", "提前3个工作日提醒承办人；提前1个工作日提醒承办人；到期当日提醒承办人；超期1个工作日报上级；超期3个工作日报再上级督办", "LADDER");
        with("reminder.hour", "08:30", "TIME");
    }

    public FixedFigures with(String key, String value, String unit) {
        figures.put(key, new Figure(key, value, unit, null, true));
        return this;
    }

    @Override
    public Figure on(String key, LocalDate day) {
        return figures.get(key);
    }

    @Override
    public boolean knows(String key) {
        return figures.containsKey(key);
    }
}
