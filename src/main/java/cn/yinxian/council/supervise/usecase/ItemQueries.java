package cn.yinxian.council.supervise.usecase;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.attachment.Attachments.AttachmentRow;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.body.Council;
import cn.yinxian.council.body.Councils;
import cn.yinxian.council.supervise.model.ItemState;
import cn.yinxian.council.supervise.model.Slip;
import cn.yinxian.council.supervise.model.SuperviseItems;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.LateActions;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads action items. Whoever asks has opened the case or its task before: the right is checked there. */
@Service
@Transactional(readOnly = true)
public class ItemQueries {

    /**
     * @param units the lead and the co-units by code
     * @param lateThisYear how many items of the lead were late this year, this one included
     */
    public record Facts(
            ItemState state, Council council, Map<UnitCode, Unit> units, List<AttachmentRow> evidence, List<Slip> slips,
            LocalDate today, int lateThisYear) {

        public String nameOf(UnitCode unit) {
            var found = units.get(unit);
            return found == null ? unit.value() : found.name();
        }

        public boolean late() {
            return state.isLate(today);
        }
    }

    private final SuperviseItems items;
    private final Councils councils;
    private final Units units;
    private final Attachments files;
    private final LateActions lateActions;
    private final Clock clock;

    ItemQueries(
            SuperviseItems items, Councils councils, Units units, Attachments files, LateActions lateActions, Clock clock) {
        this.items = items;
        this.councils = councils;
        this.units = units;
        this.files = files;
        this.lateActions = lateActions;
        this.clock = clock;
    }

    public Facts facts(CaseNumber number) {
        var state = items.require(number).state();
        var today = WorkingCalendar.dayOf(clock.instant());
        var codes = new ArrayList<>(state.coUnits());
        codes.add(state.lead().unit());
        return new Facts(
                state, councils.require(state.council()), units.findAll(codes), files.of(owner(number)), items.slipsOf(number), today,
                lateActions.countOf(state.lead().unit(), today.getYear()));
    }

    /** Whether this official keeps the council that gave the item. */
    public boolean keeps(CaseNumber number, CurrentOfficial me) {
        return me.isIn(CandidateGroup.of(Role.COUNCIL_SECRETARY, items.require(number).state().council()));
    }

    /** A piece of evidence; {@link cn.yinxian.shared.Missing} if the item has none of that id. */
    public Attachments.Content evidence(CaseNumber number, long id) {
        return files.open(owner(number), id);
    }

    static String owner(CaseNumber number) {
        return "supervise-item:" + number;
    }
}
