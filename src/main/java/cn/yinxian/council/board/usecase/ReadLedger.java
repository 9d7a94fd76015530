package cn.yinxian.council.board.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.board.model.Board;
import cn.yinxian.council.board.model.LedgerItem;
import cn.yinxian.council.board.model.LedgerQuestion;
import cn.yinxian.deadline.Light;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 督办台账: the action items of the councils below one's office, page by page, the one due first at the head. */
@Service
public class ReadLedger {

    /** Working days before the day due in which the light is amber; see the lights of deadlines. */
    private static final int AMBER = 3;

    /** @param place city or district of the council @param names of the units it speaks of */
    public record Line(LedgerItem item, String place, Map<UnitCode, String> names) {

        public String lead() {
            return nameOf(item.lead());
        }

        public String coUnits() {
            return item.coUnits().stream().map(this::nameOf).collect(Collectors.joining("、"));
        }

        private String nameOf(UnitCode unit) {
            return names.getOrDefault(unit, unit.value());
        }
    }

    /** What is read, settled once for all its pages. */
    public record Reading(LedgerQuestion question, Map<String, String> places) {}

    private final Board board;
    private final BoardScope scope;
    private final Units units;
    private final WorkingCalendar calendar;
    private final AuditTrail audit;
    private final Clock clock;

    ReadLedger(Board board, BoardScope scope, Units units, WorkingCalendar calendar, AuditTrail audit, Clock clock) {
        this.board = board;
        this.scope = scope;
        this.units = units;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Reading open(BoardFilter asked, CurrentOfficial me) {
        var chosen = scope.of(asked, me);
        return new Reading(question(asked, chosen), chosen.places());
    }

    /** @param after number of the last item read; null at first */
    @Transactional(readOnly = true)
    public List<Line> page(Reading reading, @Nullable String after, int size) {
        var items = board.items(reading.question(), after, size);
        var codes = items.stream().flatMap(item -> Stream.concat(Stream.of(item.lead()), item.coUnits().stream())).distinct().toList();
        var names = units.findAll(codes).values().stream().collect(Collectors.toMap(Unit::code, Unit::name));
        return items.stream().map(item -> new Line(item, reading.places().getOrDefault(item.council().value(), ""), names)).toList();
    }

    /** All of it, a page at a time, each in a transaction of its own. */
    public LedgerRows rows(Reading reading) {
        return new LedgerRows(after -> page(reading, after, LedgerRows.PAGE));
    }

    /** Somebody takes the whole ledger away as a file. */
    @Transactional
    public void exported(BoardFilter asked, long rows, CurrentOfficial by) {
        audit.append(new Act(by.id().value(), "council.exportLedger", "council-ledger", "%d 项；%s".formatted(rows, asked.words())));
    }

    private LedgerQuestion question(BoardFilter asked, BoardScope.Chosen chosen) {
        var today = WorkingCalendar.dayOf(clock.instant());
        var green = calendar.plus(today, AMBER + 1);
        var from = asked.light() == Light.Colour.AMBER ? today : asked.light() == Light.Colour.GREEN ? green : null;
        var until = asked.light() == Light.Colour.RED ? today.minusDays(1) : asked.light() == Light.Colour.AMBER ? green.minusDays(1) : null;
        return new LedgerQuestion(chosen.councils(), chosen.unit(), chosen.meeting(), from, until, asked.openOnly());
    }
}
