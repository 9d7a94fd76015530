package cn.yinxian.council.board.web;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.board.model.LedgerItem;
import cn.yinxian.council.board.usecase.ReadLedger;
import cn.yinxian.document.Ledger;
import cn.yinxian.document.Ledger.Column;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What of an action item stands in the 督办台账, on paper and in the spreadsheet. */
@Component
class LedgerColumns {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final MessageSource labels;
    private final WorkingCalendar calendar;
    private final Clock clock;

    LedgerColumns(MessageSource labels, WorkingCalendar calendar, Clock clock) {
        this.labels = labels;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A line of the printed ledger. @param report what was reported last, and when */
    public record Line(
            String number, String subject, String motion, String lead, String coUnits, String opened, String due, String state, String report,
            String closed) {}

    String today() {
        return words(WorkingCalendar.dayOf(clock.instant()));
    }

    Line line(ReadLedger.Line line) {
        var item = line.item();
        var report = item.report();
        return new Line(
                item.number().value(), item.subject(), item.motionTitle(), line.lead(), line.coUnits(), words(day(item.openedAt())),
                words(item.dueOn()) + (item.dueOn().equals(item.firstDueOn()) ? "" : "（原定" + words(item.firstDueOn()) + "）"),
                state(item), report == null ? "" : report.text() + "（" + words(day(report.at())) + (report.late() ? "，超期上报" : "") + "）",
                item.closedAt() == null ? "" : words(day(item.closedAt())));
    }

    Ledger<ReadLedger.Line> ledger() {
        return new Ledger<>("督办台账", List.of(
                Column.text("编号", 15, line -> line.item().number().value()),
                Column.text("督办事项", 28, line -> line.item().subject()),
                Column.text("议题", 24, line -> "%s（%s）".formatted(line.item().motionTitle(), line.item().motion())),
                Column.text("市、区县", 9, ReadLedger.Line::place),
                Column.text("主办单位", 14, ReadLedger.Line::lead),
                Column.text("协办单位", 14, ReadLedger.Line::coUnits),
                Column.day("交办日期", line -> day(line.item().openedAt())),
                Column.day("办理期限", line -> line.item().dueOn()),
                Column.day("原定期限", line -> line.item().firstDueOn()),
                Column.number("延期次数", 6, line -> line.item().extensions()),
                Column.text("状态", 11, line -> label(line.item())),
                Column.number("超期（工作日）", 9, line -> late(line.item())),
                Column.text("最近办理情况", 30, line -> line.item().report() == null ? null : line.item().report().text()),
                Column.day("上报日期", line -> line.item().report() == null ? null : day(line.item().report().at())),
                Column.day("办结日期", line -> day(line.item().closedAt()))));
    }

    private String state(LedgerItem item) {
        long late = late(item);
        return label(item) + (item.withLead() && late > 0 ? "，已超期 %d 个工作日".formatted(late) : "");
    }

    /** Working days by which the last report came late, or by which it is late today. */
    private long late(LedgerItem item) {
        var until = item.withLead() ? day(clock.instant()) : item.report() == null ? null : day(item.report().at());
        return until == null || !until.isAfter(item.dueOn()) ? 0 : Math.max(1, calendar.between(item.dueOn(), until));
    }

    private String label(LedgerItem item) {
        return labels.getMessage("ItemStatus." + item.state(), null, Locale.SIMPLIFIED_CHINESE);
    }

    private static String words(LocalDate day) {
        return DAY.format(day);
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : WorkingCalendar.dayOf(at);
    }
}
