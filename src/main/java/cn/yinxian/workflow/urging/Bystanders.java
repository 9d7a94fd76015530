package cn.yinxian.workflow.urging;

import cn.yinxian.organisation.Substitutes;
import cn.yinxian.organisation.Substitutes.Pair;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.persistence.ConsultationMapper;
import cn.yinxian.workflow.persistence.ConsultedRow;
import cn.yinxian.workflow.persistence.ReadingMapper;
import cn.yinxian.workflow.persistence.ReadingRow;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who was sent a case and has not read it, or was asked about it and has not answered; and who may answer for those. */
@Component
class Bystanders {

    private final ReadingMapper readings;
    private final ConsultationMapper consultations;
    private final Substitutes substitutes;

    Bystanders(ReadingMapper readings, ConsultationMapper consultations, Substitutes substitutes) {
        this.readings = readings;
        this.consultations = consultations;
        this.substitutes = substitutes;
    }

    List<Awaited.Person> of(CaseRow file) {
        var readers = readings.selectOfCase(file.caseNumber()).stream().filter(row -> row.readAt() == null).map(Bystanders::reader);
        var asked = consultations.selectConsultedOfCase(file.caseNumber()).stream().filter(ConsultedRow::waits).toList();
        var pairs = asked.isEmpty()
                ? List.<Pair>of()
                : substitutes.of(asked.stream().map(row -> OfficialId.of(row.official())).distinct().toList());
        return Stream.concat(readers, asked.stream().flatMap(row -> answering(row, file, pairs))).toList();
    }

    private static Awaited.Person reader(ReadingRow row) {
        return new Awaited.Person(
                OfficialId.of(row.reader()), row.readerName() + "（待阅）", "reading:" + row.id(), row.kind().equals("COPY") ? "阅看抄送" : "阅看传阅",
                "/readings/" + row.id());
    }

    /** Whoever was asked, and those who act for them in the matter; the applicant answers for nobody about the own application. */
    private static Stream<Awaited.Person> answering(ConsultedRow row, CaseRow file, List<Pair> pairs) {
        var acting = pairs.stream()
                .filter(pair -> pair.principal().value().equals(row.official()) && pair.covers(file.process())
                        && !pair.substitute().value().equals(file.applicant()))
                .map(pair -> answering(row, pair.substitute(), pair.substituteName() + "（代" + row.name() + "）"));
        return Stream.concat(Stream.of(answering(row, OfficialId.of(row.official()), row.name() + "（待答复）")), acting);
    }

    private static Awaited.Person answering(ConsultedRow row, OfficialId person, String name) {
        return new Awaited.Person(
                person, name, "consult:" + row.consultationId() + ":" + row.official(), "答复征求意见", "/consultations/" + row.consultationId());
    }
}
