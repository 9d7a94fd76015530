package cn.yinxian.council.motion.web;

import cn.yinxian.council.motion.MotionEvent;
import cn.yinxian.council.motion.MotionHistory;
import cn.yinxian.workflow.ApprovalEntry;
import cn.yinxian.workflow.ApprovalRecord;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.ChineseTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 全部经过: what was done on a motion, in meetings and on its action items, the oldest first. */
@Component
class MotionEvents {

    /** @param link empty where it leads nowhere */
    public record Line(String at, String what, String detail, String link) {}

    private final List<MotionHistory> histories;
    private final ApprovalRecord record;
    private final MessageSource labels;

    MotionEvents(List<MotionHistory> histories, ApprovalRecord record, MessageSource labels) {
        this.histories = List.copyOf(histories);
        this.record = record;
        this.labels = labels;
    }

    List<Line> of(CaseFile file) {
        return Stream.concat(
                        record.of(file).stream().map(this::event), histories.stream().flatMap(one -> one.of(file.number()).stream()))
                .sorted(Comparator.comparing(MotionEvent::at))
                .map(one -> new Line(ChineseTime.of(one.at()).replace(" 00:00", ""), one.what(), one.detail(), one.link() == null ? "" : one.link()))
                .toList();
    }

    private MotionEvent event(ApprovalEntry entry) {
        String verb = labels.getMessage("Verb." + entry.verb(), null, Locale.SIMPLIFIED_CHINESE);
        String who = Stream.of(entry.unitName(), entry.actorName()).filter(words -> words != null && !words.isEmpty()).collect(Collectors.joining(" "));
        return new MotionEvent(entry.actedAt(), verb, entry.opinion() == null ? who : who + "：" + entry.opinion(), null);
    }
}
