package cn.yinxian.council.meeting.model;

import cn.yinxian.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * An item of an agenda.
 *
 * @param id within its meeting; stays when the order changes
 * @param decision null until it is decided
 * @param returned whether the excerpt of the minutes has gone back to the sponsor
 */
public record AgendaItem(
        int id, NewItem content, Arrangement arrangement, Lateness lateness, @Nullable ItemDecision decision, boolean returned) {

    public String title() {
        return content.title();
    }

    public @Nullable CaseNumber motion() {
        return content.motion();
    }

    public boolean isDecided() {
        return decision != null;
    }

    /** Whether it is on the agenda, and not only proposed for it. */
    public boolean isListed() {
        return lateness != Lateness.AWAITING;
    }

    AgendaItem arranged(Arrangement now) {
        return new AgendaItem(id, content, now, lateness, decision, returned);
    }

    AgendaItem accepted() {
        return new AgendaItem(id, content, arrangement, Lateness.ACCEPTED, decision, returned);
    }

    AgendaItem decided(ItemDecision now) {
        return new AgendaItem(id, content, arrangement, lateness, now, returned);
    }

    AgendaItem sentBack() {
        return new AgendaItem(id, content, arrangement, lateness, decision, true);
    }
}
