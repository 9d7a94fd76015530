package cn.yinxian.workflow.consulting;

import cn.yinxian.shared.Refusal;
import cn.yinxian.workflow.AgreeRule;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.persistence.ConsultationMapper;
import cn.yinxian.workflow.persistence.ConsultationRow;
import cn.yinxian.workflow.persistence.ConsultedRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Nobody agrees before the advice has come that was asked for as required; silence stands for none only where the city says so. */
@Component
class RequiredAdvice implements AgreeRule {

    private final ConsultationMapper mapper;
    private final Silence silence;

    RequiredAdvice(ConsultationMapper mapper, Silence silence) {
        this.mapper = mapper;
        this.silence = silence;
    }

    @Override
    public Optional<Refusal> against(OpenTask task) {
        var missing = mapper.selectOpenOfTask(task.ref().value()).stream()
                .filter(ConsultationRow::required)
                .flatMap(this::missing)
                .distinct()
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(refusal(missing));
    }

    private Stream<String> missing(ConsultationRow question) {
        boolean none = silence.meansNone();
        return mapper.selectConsulted(question.id()).stream()
                .filter(person -> blocks(Standing.of(question, person, silence.now()), none))
                .map(ConsultedRow::name);
    }

    private static boolean blocks(Standing standing, boolean none) {
        return standing == Standing.WAITING || standing == Standing.OVERDUE && !none;
    }

    private static Refusal refusal(List<String> missing) {
        return Refusal.of(
                "verdict", "workflow.consult", "必须答复的征求意见还没有答复：" + String.join("、", missing) + "。请等待答复，或者先撤销征求");
    }
}
