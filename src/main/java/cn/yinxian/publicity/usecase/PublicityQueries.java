package cn.yinxian.publicity.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.publicity.ItemOutcome;
import cn.yinxian.publicity.PublicityView;
import cn.yinxian.publicity.model.Objection;
import cn.yinxian.publicity.model.ObjectionState;
import cn.yinxian.publicity.model.ObjectionStatus;
import cn.yinxian.publicity.model.Objections;
import cn.yinxian.publicity.model.Publicity;
import cn.yinxian.publicity.model.PublicityBook;
import cn.yinxian.publicity.model.PublicityWording;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was put up; announcements are for everybody, objections for who handles them. */
@Service
@Transactional(readOnly = true)
public class PublicityQueries {

    /** @param takesObjections whether one can still object today */
    public record Facts(PublicityWording wording, String placeName, boolean takesObjections, long version) {

        public PublicityView view() {
            return wording.publicity();
        }
    }

    /** @param outcomes how the items would come out if it were confirmed now, but for those against which an objection is open */
    public record Prospect(Facts facts, List<ObjectionState> objections, List<ItemOutcome> outcomes) {

        public long open() {
            return objections.stream().filter(objection -> objection.status() == ObjectionStatus.OPEN).count();
        }
    }

    /** @param next number of the last one, where there are more */
    public record Shelf(List<PublicityView> rows, Map<UnitCode, Unit> places, LocalDate today, @Nullable String next) {}

    private static final int PAGE = 20;

    private final PublicityBook book;
    private final Objections objections;
    private final Units units;
    private final WorkingCalendar calendar;
    private final Clock clock;

    PublicityQueries(PublicityBook book, Objections objections, Units units, WorkingCalendar calendar, Clock clock) {
        this.book = book;
        this.objections = objections;
        this.units = units;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param openOnly those that may be read without signing in */
    public Shelf shelf(@Nullable CaseNumber after, boolean openOnly) {
        var rows = book.page(after, openOnly, PAGE + 1);
        var shown = rows.stream().limit(PAGE).toList();
        return new Shelf(
                shown, units.findAll(shown.stream().map(PublicityView::place).collect(Collectors.toSet())), today(),
                rows.size() > PAGE ? shown.get(PAGE - 1).number().value() : null);
    }

    public Facts facts(CaseNumber number) {
        return facts(book.require(number));
    }

    private Facts facts(Publicity publicity) {
        var view = publicity.view();
        return new Facts(
                new PublicityWording(view, calendar.plus(view.postedOn(), 1), calendar.between(view.postedOn(), view.lastDay())),
                units.signatureOf(view.place()).fullName(), publicity.takesObjectionsOn(today()), publicity.version());
    }

    /** {@link #facts} of one that may be read without signing in; any other is {@link Missing}. */
    public Facts openFacts(CaseNumber number) {
        var facts = facts(number);
        if (!facts.view().open()) {
            throw new Missing();
        }
        return facts;
    }

    /** What was brought forward against it. The caller has checked that its case may be read. */
    public List<ObjectionState> objections(CaseNumber number) {
        return objections.against(number).stream().map(Objection::state).toList();
    }

    /** What its clerk looks at before confirming it. */
    public Prospect prospect(CaseNumber number) {
        var publicity = book.require(number);
        var against = objections.against(number);
        var open = against.stream().filter(Objection::isOpen).map(objection -> objection.state().itemKey()).collect(Collectors.toSet());
        return new Prospect(
                facts(publicity), against.stream().map(Objection::state).toList(),
                publicity.outcomesBy(against).stream().filter(outcome -> !open.contains(outcome.key())).toList());
    }

    private LocalDate today() {
        return WorkingCalendar.dayOf(clock.instant());
    }
}
