package cn.yinxian.workflow;

import cn.yinxian.deadline.Light;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Slice;
import cn.yinxian.workflow.consulting.Consultations;
import cn.yinxian.workflow.reading.Readings;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** 待阅: what others ask an official about, and what was sent them to read. */
@Service
public class ToRead {

    private final Readings readings;
    private final Consultations consultations;

    ToRead(Readings readings, Consultations consultations) {
        this.readings = readings;
        this.consultations = consultations;
    }

    /** A question that waits for an answer. @param path where it is answered. @param principal who was asked, where one answers for another */
    public record Question(
            String path, String caseNumber, String title, String question, String asker, Light light, @Nullable String principal) {}

    /** @param kind constant of {@code ReadingKind}: 抄送 or 传阅 */
    public record Item(
            String path, String title, String unitName, String caseNumber, String kind, String from, String sentAt, @Nullable String note) {

        private static Item of(Readings.Sent sent) {
            return new Item(
                    "/readings/" + sent.id(), sent.title(), sent.unitName(), sent.caseNumber(), sent.kind().name(), sent.senderName(),
                    ChineseTime.of(sent.sentAt()), sent.note());
        }
    }

    /** Due first. */
    public List<Question> questionsFor(CurrentOfficial me) {
        return consultations.waitingFor(me).stream()
                .map(asked -> new Question(
                        "/consultations/" + asked.id(), asked.caseNumber(), asked.title(), asked.question(), asked.asker(), asked.light(), asked.principal()))
                .toList();
    }

    /** The latest first. @param after key of the page before, as {@link Slice#next} gave it */
    public Slice<Item> waitingFor(CurrentOfficial me, @Nullable String after) {
        var waiting = readings.waitingFor(me, after);
        return new Slice<>(waiting.rows().stream().map(Item::of).toList(), waiting.next());
    }

    /** What was read last. */
    public List<Item> readBy(CurrentOfficial me) {
        return readings.readBy(me).stream().map(Item::of).toList();
    }
}
