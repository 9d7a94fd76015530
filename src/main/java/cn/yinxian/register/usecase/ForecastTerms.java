package cn.yinxian.register.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.Standings;
import cn.yinxian.register.Standings.EndingCount;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which terms are over, or end in this month and the eleven after it: of a city by district, of any other unit by what lies below. */
@Service
@Transactional(readOnly = true)
public class ForecastTerms {

    private static final int MONTHS = 12;

    private final Standings standings;
    private final Units units;
    private final Clock clock;

    ForecastTerms(Standings standings, Units units, Clock clock) {
        this.standings = standings;
        this.units = units;
        this.clock = clock;
    }

    /** @param lines those with overdue terms first, then those with more terms that end */
    public record Forecast(List<YearMonth> months, List<Line> lines) {}

    /**
     * Terms of one part of the reader's charge.
     *
     * @param direct whether only the unit's own branches are meant, and not those below
     * @param critical how many of the overdue ones are beyond all that may be granted
     */
    public record Line(Unit unit, boolean direct, int overdue, int critical, Map<YearMonth, Integer> ending) {

        public int all() {
            return overdue + ending.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private record Part(Unit unit, boolean direct) {}

    public Forecast forecast(CurrentOfficial reader) {
        var today = WorkingCalendar.dayOf(clock.instant());
        var months = IntStream.range(0, MONTHS).mapToObj(YearMonth.from(today)::plusMonths).toList();
        return new Forecast(months, lines(reader.scopePaths(), today, months.get(MONTHS - 1)));
    }

    private List<Line> lines(List<String> paths, LocalDate today, YearMonth last) {
        var counts = standings.countEndings(paths, today, last.atEndOfMonth());
        var known = units.findAll(codes(paths, counts));
        var parts = new LinkedHashMap<Part, List<EndingCount>>();
        counts.forEach(count -> parts.computeIfAbsent(partOf(count.unitPath(), paths, known), part -> new ArrayList<>()).add(count));
        return parts.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Line::overdue).thenComparingInt(Line::all).reversed()
                        .thenComparing(line -> line.unit().path()))
                .toList();
    }

    private static Set<UnitCode> codes(List<String> paths, List<EndingCount> counts) {
        var codes = new HashSet<UnitCode>();
        counts.forEach(count -> {
            String root = rootOf(count.unitPath(), paths);
            codes.add(lastCode(root));
            codes.add(lastCode(childPath(root, count.unitPath())));
        });
        return codes;
    }

    private static Part partOf(String unitPath, List<String> paths, Map<UnitCode, Unit> known) {
        String root = rootOf(unitPath, paths);
        var top = known.get(lastCode(root));
        var below = known.get(lastCode(childPath(root, unitPath)));
        return below.equals(top) || !DirectPart.leavesOut(top, below) ? new Part(top, true) : new Part(below, false);
    }

    /** The widest of the reader's paths above a unit. */
    private static String rootOf(String unitPath, List<String> paths) {
        return paths.stream().filter(unitPath::startsWith).min(Comparator.comparingInt(String::length)).orElse(unitPath);
    }

    /** The path of what lies directly below the root on the way to a unit; the root's own where it is that unit. */
    private static String childPath(String root, String unitPath) {
        int end = unitPath.indexOf('/', root.length());
        return end < 0 ? unitPath : unitPath.substring(0, end + 1);
    }

    private static UnitCode lastCode(String path) {
        String open = path.substring(0, path.length() - 1);
        return UnitCode.of(open.substring(open.lastIndexOf('/') + 1));
    }

    private static Line line(Part part, List<EndingCount> counts) {
        int overdue = 0;
        int critical = 0;
        var ending = new HashMap<YearMonth, Integer>();
        for (var count : counts) {
            var month = count.month();
            if (month == null) {
                overdue += count.terms();
                critical += count.critical();
            } else {
                ending.merge(month, count.terms(), Integer::sum);
            }
        }
        return new Line(part.unit(), part.direct(), overdue, critical, ending);
    }
}
