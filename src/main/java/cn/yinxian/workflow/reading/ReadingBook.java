package cn.yinxian.workflow.reading;

import cn.yinxian.notification.Addressed;
import cn.yinxian.notification.Message;
import cn.yinxian.notification.Notices;
import cn.yinxian.notification.Occasion;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.workflow.ReadingChanged;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.persistence.ReadingMapper;
import cn.yinxian.workflow.persistence.ReadingRow;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps who reads which case: the rows, the right to read, and the word to the reader, together. */
@Component
class ReadingBook {

    private final ReadingMapper readings;
    private final CaseMapper cases;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadingBook(ReadingMapper readings, CaseMapper cases, Notices notices, ApplicationEventPublisher events, Clock clock) {
        this.readings = readings;
        this.cases = cases;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    Set<String> readersOf(CaseNumber number, ReadingKind kind) {
        return readings.selectOfCase(number.value()).stream()
                .filter(row -> row.kind().equals(kind.name()))
                .map(ReadingRow::reader)
                .collect(Collectors.toSet());
    }

    /** The case is locked by the caller. */
    void add(CaseRow file, List<ReadingRow> rows) {
        var readers = rows.stream().map(ReadingRow::reader).collect(Collectors.toSet());
        readings.insertAll(rows);
        cases.noteMargin(file.caseNumber());
        var parties = Set.copyOf(readings.selectParties(file.caseNumber(), readers));
        var joining = readers.stream().filter(reader -> !parties.contains(reader)).sorted().toList();
        if (!joining.isEmpty()) {
            readings.insertParties(file.caseNumber(), joining);
        }
        var sent = readings.selectOfCase(file.caseNumber()).stream()
                .filter(row -> row.kind().equals(rows.get(0).kind()) && readers.contains(row.reader()))
                .map(Reading::of)
                .toList();
        notices.tell(sent.stream().map(reading -> new Addressed(reading.reader(), message(file, reading))).toList());
        sent.forEach(reading -> events.publishEvent(new ReadingChanged(subject(reading), reading.reader(), true)));
    }

    /** It waits no more: read, or taken back. What has not left the house yet stays. */
    void settled(Reading reading) {
        notices.settled(subject(reading));
        events.publishEvent(new ReadingChanged(subject(reading), reading.reader(), false));
    }

    void tellSender(Reading reading, String title, String text) {
        notices.tell(reading.sender(), new Message(
                title, text, reading.caseNumber(), "/cases/" + reading.caseNumber(), Occasion.ordinary("case.opinion", "传阅意见通知")));
    }

    void leave(CaseNumber number, OfficialId reader) {
        readings.deleteParty(number.value(), reader.value());
    }

    Instant now() {
        return clock.instant();
    }

    private static Message message(CaseRow file, Reading reading) {
        String word = reading.kind() == ReadingKind.COPY ? "抄送" : "传阅";
        var title = file.title().length() <= 100 ? file.title() : file.title().substring(0, file.title().offsetByCodePoints(0, 80)) + "…";
        return new Message(
                "%s%s给您：“%s”".formatted(reading.senderName(), word, title), reading.note() == null ? "" : "附言：" + reading.note(),
                reading.caseNumber(), "/readings/" + reading.id(),
                Occasion.ordinary("case." + reading.kind().name().toLowerCase(java.util.Locale.ROOT), word).about(subject(reading)));
    }

    private static String subject(Reading reading) {
        return "reading:" + reading.id();
    }
}
