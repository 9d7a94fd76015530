package cn.yinxian.workflow;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.workflow.persistence.ConsultationMapper;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What colleagues have answered when they were asked about a case (征求意见). The caller has checked that the case may be read. */
@Service
@Transactional(readOnly = true)
public class GivenAdvice {

    private final ConsultationMapper mapper;

    GivenAdvice(ConsultationMapper mapper) {
        this.mapper = mapper;
    }

    /** @param name with both names where one answered for another */
    public record Advice(OfficialId by, String name, String text) {}

    /** In order of asking; silence is none. */
    public List<Advice> of(CaseNumber number) {
        return mapper.selectConsultedOfCase(number.value()).stream()
                .filter(person -> person.answeredAt() != null && person.answer() != null)
                .map(person -> new Advice(OfficialId.of(person.official()), person.answerer(), Objects.requireNonNull(person.answer())))
                .toList();
    }
}
