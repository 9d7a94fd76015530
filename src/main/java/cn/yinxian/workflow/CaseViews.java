package cn.yinxian.workflow;

import cn.yinxian.notification.CaseNotices;
import cn.yinxian.notification.NoticeLine;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the part of a case page that is alike for all processes. The caller has checked that the case may be read. */
@Service
@Transactional(readOnly = true)
public class CaseViews {

    private static final int REMINDERS = 5;

    private final ApprovalRecord record;
    private final CaseProgress progress;
    private final CaseNotices notices;
    private final CaseMargins margins;
    private final CaseLights lights;
    private final MessageSource labels;

    CaseViews(
            ApprovalRecord record, CaseProgress progress, CaseNotices notices, CaseMargins margins, CaseLights lights,
            MessageSource labels) {
        this.record = record;
        this.progress = progress;
        this.notices = notices;
        this.margins = margins;
        this.lights = lights;
        this.labels = labels;
    }

    public CaseView of(CaseFile file) {
        var told = notices.ofCase(file.number(), null);
        return new CaseView(
                file.number().value(), file.title(), label("CaseStatus." + file.status()), file.ended(), file.unitName(),
                file.applicantName(), ChineseTime.of(file.startedAt()), file.round(), lines(file), steps(file),
                progress.done(file), progress.active(file), progress.refused(file), told.rows().stream().limit(REMINDERS).map(fate -> NoticeLine.of(fate).within(file.title())).toList(),
                told.rows().size() > REMINDERS, margins.of(file),
                lights.of(file).orElse(null));
    }

    private List<CaseView.Line> lines(CaseFile file) {
        return record.of(file).stream()
                .map(entry -> new CaseView.Line(
                        entry.actorName(), entry.postTitle(), entry.unitName(), entry.step(), label("Verb." + entry.verb()),
                        entry.opinion(), entry.reasons().stream().map(this::words).toList(),
                        ChineseTime.of(entry.actedAt()), used(entry.usedWorkdays()), entry.round(), entry.superseded()))
                .toList();
    }

    private String words(ReturnReason reason) {
        return label("ReturnField." + reason.field()) + "：" + reason.text();
    }

    private List<CaseView.StepLine> steps(CaseFile file) {
        return progress.steps(file).stream()
                .map(step -> new CaseView.StepLine(
                        step.name(), step.state().name().toLowerCase(Locale.ROOT),
                        Stream.of(step.who(), step.when()).filter(Objects::nonNull).collect(Collectors.joining("，"))))
                .toList();
    }

    private static String used(Integer workdays) {
        if (workdays == null) {
            return null;
        }
        return workdays == 0 ? "当日" : workdays + " 个工作日";
    }

    private String label(String key) {
        return labels.getMessage(key, null, key, Locale.SIMPLIFIED_CHINESE);
    }
}
