package cn.yinxian.council.supervise.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.body.Council;
import cn.yinxian.council.body.Councils;
import cn.yinxian.council.supervise.model.Slip;
import cn.yinxian.council.supervise.model.SlipColour;
import cn.yinxian.council.supervise.model.SlipRule;
import cn.yinxian.council.supervise.model.SlipWording;
import cn.yinxian.council.supervise.model.SuperviseItem;
import cn.yinxian.document.Documents;
import cn.yinxian.document.Documents.Draft;
import cn.yinxian.document.Documents.Kind;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Figures;
import cn.yinxian.organisation.Units;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Writes slips: numbered, in a series of their own, and kept with the case of the item. */
@Component
class SlipDesk {

    /** @param title as on the paper */
    record Issued(Slip slip, String title) {}

    private final Documents documents;
    private final Councils councils;
    private final Units units;
    private final Figures figures;
    private final WorkingCalendar calendar;

    SlipDesk(Documents documents, Councils councils, Units units, Figures figures, WorkingCalendar calendar) {
        this.documents = documents;
        this.councils = councils;
        this.units = units;
        this.figures = figures;
        this.calendar = calendar;
    }

    SlipRule rule(LocalDate today) {
        return new SlipRule(
                figure("supervise.yellowWorkdays", today), figure("supervise.orangeWorkdays", today), figure("supervise.redWorkdays", today),
                figure("supervise.lateItems", today));
    }

    /** Working days since the day due; negative before it. */
    int late(SuperviseItem item, LocalDate today) {
        return calendar.between(item.dueOn(), today);
    }

    Issued issue(SuperviseItem item, SlipColour colour, int lateThisYear, LocalDate today) {
        var state = item.state();
        var council = councils.require(state.council());
        var wording = new SlipWording(
                state, council.name(), late(item, today), lateThisYear, figure("supervise.lateItems", today),
                calendar.plus(today, figure("supervise.finalWorkdays", today)));
        var issued = documents.issue(draft(item, council, colour, wording, today), CurrentOfficial.SYSTEM.id());
        return new Issued(new Slip(colour, item.dueOn(), issued.number(), issued.id(), today), wording.title(colour));
    }

    private Draft draft(SuperviseItem item, Council council, SlipColour colour, SlipWording wording, LocalDate today) {
        return new Draft(
                item.number(), Kind.NOTICE, council.place(), council.name(), units.signatureOf(council.place()).docMark() + "协督",
                wording.title(colour), units.require(item.state().lead().unit()).name(), wording.paragraphs(colour), today, null);
    }

    private int figure(String key, LocalDate today) {
        return figures.on(key, today).asInt();
    }
}
