package cn.yinxian.workflow.consulting;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.OnBehalf;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.persistence.ConsultationMapper;
import cn.yinxian.workflow.persistence.ConsultationRow;
import cn.yinxian.workflow.persistence.ConsultedRow;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose answer an official may give: the own one first, else that of somebody for whom they act today in the matter (代理). */
@Component
class Answering {

    private final ConsultationMapper mapper;
    private final CaseMapper cases;

    Answering(ConsultationMapper mapper, CaseMapper cases) {
        this.mapper = mapper;
        this.cases = cases;
    }

    /** @param behalf null: the own answer */
    record Part(ConsultedRow person, @Nullable OnBehalf behalf) {}

    /**
     * @throws Missing if neither this official was asked nor anybody for whom they act
     * @throws Refused if it is the own application about which the principal was asked
     */
    Part of(ConsultationRow question, CurrentOfficial me) {
        var people = mapper.selectConsulted(question.id());
        return find(people, me.id().value())
                .map(person -> new Part(person, null))
                .orElseGet(() -> forAnother(people, cases.select(question.caseNumber()), me));
    }

    private static Part forAnother(List<ConsultedRow> people, CaseRow file, CurrentOfficial me) {
        var parts = me.onBehalf().stream()
                .filter(behalf -> behalf.covers(file.process()))
                .flatMap(behalf -> find(people, behalf.principal().value()).map(person -> new Part(person, behalf)).stream())
                .toList();
        if (parts.isEmpty()) {
            throw new Missing();
        }
        if (file.applicant().equals(me.id().value())) {
            throw Refused.because(Refusal.of(
                    "", "substitution.ownMatter", "您是本办件的申请人，不能代%s答复征求意见".formatted(parts.get(0).person().name())));
        }
        return parts.stream().filter(part -> part.person().waits()).findFirst().orElse(parts.get(0));
    }

    private static Optional<ConsultedRow> find(List<ConsultedRow> people, String id) {
        return people.stream().filter(person -> person.official().equals(id)).findFirst();
    }
}
