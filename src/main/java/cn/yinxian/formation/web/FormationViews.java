package cn.yinxian.formation.web;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.attachment.Attachments;
import cn.yinxian.attachment.Attachments.AttachmentRow;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.document.Documents;
import cn.yinxian.formation.FormationId;
import cn.yinxian.formation.model.Assessment;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.usecase.FormationFacts;
import cn.yinxian.formation.usecase.FormationFacts.Person;
import cn.yinxian.formation.web.FormationView.FileRow;
import cn.yinxian.formation.web.FormationView.Finding;
import cn.yinxian.formation.web.FormationView.MemberRow;
import cn.yinxian.formation.web.FormationView.OfficerRow;
import cn.yinxian.formation.web.FormationView.PaperRow;
import cn.yinxian.shared.CaseNumber;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts an application into words for its pages; the caller has checked that it may be read. */
@Component
class FormationViews {

    private final Attachments attachments;
    private final Documents documents;
    private final Labels labels;
    private final Clock clock;

    FormationViews(Attachments attachments, Documents documents, Labels labels, Clock clock) {
        this.attachments = attachments;
        this.documents = documents;
        this.labels = labels;
        this.clock = clock;
    }

    FormationView of(FormationFacts facts, Assessment assessment) {
        return new FormationView(
                facts.id(), facts.version(), facts.title(), FactLines.of(facts, labels),
                facts.members().stream().map(person -> member(person, facts)).toList(), findings(assessment, facts.reasons()), officers(facts),
                files(new FormationId(facts.id())), papers(facts));
    }

    /** The rules one by one. @param reasons why a "一般" limit is passed, by rule */
    List<Finding> findings(Assessment assessment, Map<String, String> reasons) {
        return assessment.gravestFirst().stream().map(item -> finding(item, reasons)).toList();
    }

    private Finding finding(Assessment.Item item, Map<String, String> reasons) {
        String tone =
                switch (item.state()) {
                    case OK -> "green";
                    case SOFT -> "amber";
                    case HARD -> "red";
                };
        String reason = reasons.getOrDefault(item.rule(), "");
        if (item.state() == Assessment.State.SOFT && !reason.isBlank()) {
            return new Finding(tone, "已说明理由", item.fact(), item.article(), reason);
        }
        String advice = item.state() == Assessment.State.OK ? "" : labels.of(item.advice());
        return new Finding(
                tone, labels.text("AssessmentState." + item.state()),
                advice.isEmpty() ? item.words() : item.words() + "。" + advice, item.article(), null);
    }

    private MemberRow member(Person person, FormationFacts facts) {
        int age = (int) ChronoUnit.YEARS.between(person.bornOn(), WorkingCalendar.dayOf(clock.instant()));
        return new MemberRow(
                person.code(), person.name(), labels.of(person.standing()), age, person.unitName(),
                Objects.requireNonNullElse(person.fromName(), "—"), Objects.requireNonNullElseGet(person.targetName(), () -> target(facts)));
    }

    /** Where those go for whom no branch is named. */
    private static String target(FormationFacts facts) {
        if (facts.action() != FormationAction.FORM) {
            return "待安排";
        }
        return facts.kind().movesRelation() ? "新党支部" : "编入，组织关系不转";
    }

    private List<OfficerRow> officers(FormationFacts facts) {
        return facts.posts().stream()
                .map(post -> new OfficerRow(
                        post.branch() == ElectedBranch.NEW ? facts.name() : Objects.requireNonNullElse(facts.subjectName(), ""),
                        post.name(), labels.of(post.post()), labels.of(post.mandate())))
                .toList();
    }

    List<FileRow> files(FormationId id) {
        return attachments.of(FormationFiles.owner(id)).stream().map(this::file).toList();
    }

    private FileRow file(AttachmentRow row) {
        long kilobytes = Math.max(1, row.size() / 1024);
        return new FileRow(row.id(), labels.text("AttachmentKind." + row.kind()), row.fileName(), kilobytes + " KB");
    }

    /** Nothing is issued before it is decided. */
    private List<PaperRow> papers(FormationFacts facts) {
        return facts.number() == null || facts.status().isReviewed()
                ? List.of()
                : documents.of(CaseNumber.of(facts.number())).stream()
                        .map(issued -> new PaperRow(issued.id(), issued.draft().title(), issued.number()))
                        .toList();
    }
}
