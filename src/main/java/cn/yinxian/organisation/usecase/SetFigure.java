package cn.yinxian.organisation.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.FigureForm;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.model.DatedFigure;
import cn.yinxian.organisation.model.FigureBook;
import cn.yinxian.organisation.model.FigurePolicy;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a rule row or a city parameter another value from a day on. What was valid before stays as it was. */
@Service
@Transactional
public class SetFigure {

    /** @param seenVersion version of the row that was valid last when the person looked */
    public record Command(String key, String value, String source, @Nullable String note, LocalDate from, long seenVersion, OfficialId by) {}

    private final FigureBook book;
    private final Administrators administrators;
    private final AuditTrail audit;
    private final Clock clock;
    private final Map<String, FigureForm> forms;

    SetFigure(FigureBook book, Administrators administrators, AuditTrail audit, Clock clock, List<FigureForm> forms) {
        this.book = book;
        this.administrators = administrators;
        this.audit = audit;
        this.clock = clock;
        this.forms = forms.stream().collect(Collectors.toMap(FigureForm::unit, form -> form));
    }

    public void set(Command command) {
        administrators.require(command.by(), Role.SYSTEM_ADMIN);
        var rows = book.lock(command.key());
        if (rows.isEmpty()) {
            throw new Missing();
        }
        var last = rows.get(rows.size() - 1);
        var refusals = check(command, last);
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        book.close(last.until(command.from().minusDays(1), command.seenVersion()));
        String note = command.note() == null || command.note().isBlank() ? null : command.note().strip();
        book.add(last.followedBy(command.value(), command.source().strip(), note, command.from(), command.by().value(), clock.instant()));
        audit.append(new Act(command.by().value(), "figure.set", "figure:" + command.key(),
                last.label() + "由 " + last.figure().value() + " 改为 " + command.value() + "，自 " + command.from() + " 起"));
    }

    private List<Refusal> check(Command command, DatedFigure last) {
        var refusals = new ArrayList<Refusal>();
        checkValue(last, command.value()).ifPresent(refusals::add);
        int length = command.source().strip().length();
        if (length == 0 || length > 150) {
            refusals.add(Refusal.of("source", "figure.source", "请写明依据的文件或会议，不超过 150 个字"));
        }
        if (command.note() != null && command.note().length() > 300) {
            refusals.add(Refusal.of("note", "figure.note", "说明不超过 300 个字"));
        }
        if (command.from().isBefore(WorkingCalendar.dayOf(clock.instant()))) {
            refusals.add(Refusal.of("from", "figure.past", "生效日期不得早于今天：以前的办件按当时的规定办理"));
        } else if (!command.from().isAfter(last.period().from())) {
            refusals.add(Refusal.of("from", "figure.overlap", "已有自 " + last.period().from() + " 起生效的数值，新数值应在其后生效"));
        }
        return refusals;
    }

    private Optional<Refusal> checkValue(DatedFigure last, String value) {
        var form = forms.get(last.figure().unit());
        return form == null
                ? FigurePolicy.check(last, value)
                : form.complaint(last.figure().key(), value).map(complaint -> Refusal.of("value", "figure.value", complaint));
    }
}
