package cn.yinxian.council.supervise.usecase;

import cn.yinxian.council.body.Councils;
import cn.yinxian.council.supervise.model.ItemState;
import cn.yinxian.council.supervise.model.Slip;
import cn.yinxian.council.supervise.model.SuperviseItem;
import cn.yinxian.notification.Message;
import cn.yinxian.notification.Notices;
import cn.yinxian.notification.Occasion;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.ChineseDays;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.Units;
import cn.yinxian.workflow.Cases;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Co-units may read the item from the start and are told what they are to help with; the lead unit asks them for the rest (征求意见). */
@Component
class ItemNotices {

    private static final Occasion SLIP = Occasion.urgent("supervise.slip", "督办事项临近到期或者超期的，发督办单");

    private final Notices notices;
    private final Cases cases;
    private final Councils councils;
    private final Units units;
    private final ResponsibleGroups groups;
    private final Roster roster;

    ItemNotices(Notices notices, Cases cases, Councils councils, Units units, ResponsibleGroups groups, Roster roster) {
        this.notices = notices;
        this.cases = cases;
        this.councils = councils;
        this.units = units;
        this.groups = groups;
        this.roster = roster;
    }

    void ordered(SuperviseItem item) {
        var state = item.state();
        var helping = coUnitGroups(state);
        cases.admit(state.number(), helping.stream().map(CandidateGroup::toString).toList());
        String text = "%s。主办单位：%s；办理期限：%s。".formatted(
                state.subject(), units.require(state.lead().unit()).name(), ChineseDays.of(state.dueOn()));
        helping.forEach(group -> notices.tell(group, "请协办一项会议议定的督办事项", text, state.number(), link(state)));
    }

    /** The lead unit is handed a slip; whoever leads the unit, and the office that keeps the council, hear of it. */
    void slip(SuperviseItem item, Slip slip, String title) {
        var state = item.state();
        var lead = CandidateGroup.parse(state.lead().group());
        var message = new Message(
                "收到" + title, "文号：%s。办理期限：%s。".formatted(slip.number(), ChineseDays.of(state.dueOn())), state.number(), link(state), SLIP);
        Stream.of(Stream.of(lead), chief(lead, state).stream(), Stream.of(councils.require(state.council()).secretary()))
                .flatMap(told -> told)
                .distinct()
                .forEach(group -> notices.tell(group, message));
    }

    /** A member of the council speaks for the unit, whose own leader is the one of its clerks. */
    private Optional<CandidateGroup> chief(CandidateGroup lead, ItemState state) {
        return roster.leaderOf(lead.role() == Role.COUNCIL_MEMBER ? CandidateGroup.of(Role.UNIT_CLERK, state.lead().unit()) : lead);
    }

    private List<CandidateGroup> coUnitGroups(ItemState state) {
        var council = councils.require(state.council());
        var found = units.findAll(state.coUnits());
        return state.coUnits().stream().map(unit -> groups.of(found.get(unit), council)).toList();
    }

    static String link(ItemState state) {
        return "/supervise-items/" + state.number();
    }
}
