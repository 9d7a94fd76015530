package cn.yinxian.council.supervise.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.shared.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 督办事项: one thing a council has decided, with one unit that answers for it and a day; it lives until the convener strikes it off (销号). */
public final class SuperviseItem {

    private final ItemState origin;
    private final List<ItemReport> reports;
    private final List<ItemExtension> extensions;
    private final List<UnitCode> coUnits;
    private LeadUnit lead;
    private LocalDate dueOn;
    private ItemStatus status;
    private @Nullable Instant closedAt;
    private @Nullable CaseNumber supersededBy;

    public SuperviseItem(ItemState state) {
        origin = state;
        reports = new ArrayList<>(state.reports());
        extensions = new ArrayList<>(state.extensions());
        coUnits = new ArrayList<>(state.coUnits());
        lead = state.lead();
        dueOn = state.dueOn();
        status = state.status();
        closedAt = state.closedAt();
        supersededBy = state.supersededBy();
    }

    /** @throws Refused if it names no lead, no matter, or a day that has passed */
    public static SuperviseItem open(CaseNumber number, ItemOrder order, LocalDate today, Instant at) {
        var lead = order.checked(today);
        return new SuperviseItem(new ItemState(
                number, order.motion(), order.meeting(), order.council(), order.subject().strip(), lead, order.coUnits(),
                order.dueOn(), order.dueOn(), ItemStatus.OPEN, List.of(), List.of(), at, null, null, 0));
    }

    public CaseNumber number() {
        return origin.number();
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public void requireVersion(long seen) {
        if (seen != origin.version()) {
            throw Overtaken.byAnother();
        }
    }

    public void report(String text, String reporter, LocalDate today, Instant at) {
        require(ItemStatus.OPEN);
        reports.add(new ItemReport(text.strip(), reporter, at, today.isAfter(dueOn)));
        status = ItemStatus.REPORTED;
    }

    /** More time is asked for while there is some left, and with a reason. */
    public void askExtension(LocalDate until, String reason, LocalDate today, Instant at) {
        require(ItemStatus.OPEN);
        if (today.isAfter(dueOn)) {
            throw refused("until", "supervise.extensionLate", "延期应当在办理期限届满前提出；本事项已于%s到期，请抓紧办结，并在办理情况中说明原因"
                    .formatted(words(dueOn)));
        }
        if (!until.isAfter(dueOn)) {
            throw refused("until", "supervise.extensionDay", "延期后的期限应当晚于现在的期限（%s）".formatted(words(dueOn)));
        }
        if (reason.isBlank()) {
            throw refused("reason", "supervise.extensionReason", "请写明延期的理由");
        }
        extensions.add(new ItemExtension(dueOn, until, reason.strip(), at, null));
        status = ItemStatus.EXTENSION_ASKED;
    }

    /** Whether more time was granted before: then the convener decides, not the office. */
    public boolean wasExtended() {
        return extensions.stream().anyMatch(ItemExtension::isGranted);
    }

    public void decideExtension(boolean granted) {
        require(ItemStatus.EXTENSION_ASKED);
        int last = extensions.size() - 1;
        extensions.set(last, extensions.get(last).decided(granted));
        if (granted) {
            dueOn = extensions.get(last).until();
        }
        status = ItemStatus.OPEN;
    }

    /** The office finds it done, or sends it back. */
    public void check(Verdict verdict) {
        require(ItemStatus.REPORTED);
        status = verdict == Verdict.AGREE ? ItemStatus.CHECKED : ItemStatus.OPEN;
    }

    /** The convener strikes it off, or has it taken up again. */
    public void closeOut(Verdict verdict, Instant at) {
        require(ItemStatus.CHECKED);
        status = verdict == Verdict.AGREE ? ItemStatus.CLOSED : ItemStatus.OPEN;
        closedAt = verdict == Verdict.AGREE ? at : null;
    }

    /** The lead unit has been merged, or has lost the task: another answers for it. */
    public void reassign(LeadUnit newLead) {
        if (status != ItemStatus.OPEN) {
            throw refused("", "supervise.reassign", "主办单位已经上报或者申请延期，请先办结，再另定主办单位");
        }
        if (newLead.unit().equals(lead.unit())) {
            throw refused("lead", "supervise.sameLead", "已经由这个单位主办");
        }
        lead = newLead;
        coUnits.remove(newLead.unit());
    }

    /** @param by the motion of the newer decision */
    public void supersede(CaseNumber by, Instant at) {
        requireOpen();
        status = ItemStatus.SUPERSEDED;
        supersededBy = by;
        closedAt = at;
    }

    public void terminate(Instant at) {
        requireOpen();
        status = ItemStatus.TERMINATED;
        closedAt = at;
    }

    /** What was reported or asked comes back to the lead unit (取回); a request for more time lapses. */
    public void turnBackToLead() {
        if (status == ItemStatus.EXTENSION_ASKED) {
            extensions.remove(extensions.size() - 1);
        }
        requireOpen();
        status = ItemStatus.OPEN;
    }

    /** What the office has passed comes back to it. */
    public void turnBackToOffice() {
        require(ItemStatus.CHECKED);
        status = ItemStatus.REPORTED;
    }

    private void requireOpen() {
        if (!status.isOpen()) {
            throw Overtaken.byAnother();
        }
    }

    private void require(ItemStatus expected) {
        if (status != expected) {
            throw Overtaken.byAnother();
        }
    }

    private static Refused refused(String field, String rule, String sentence) {
        return Refused.because(Refusal.of(field, rule, sentence));
    }

    private static String words(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    public ItemState state() {
        return new ItemState(
                origin.number(), origin.motion(), origin.meeting(), origin.council(), origin.subject(), lead,
                coUnits, dueOn, origin.firstDueOn(), status, reports, extensions,
                origin.openedAt(), closedAt, supersededBy, origin.version());
    }
}
