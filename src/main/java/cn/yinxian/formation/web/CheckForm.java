package cn.yinxian.formation.web;

import cn.yinxian.formation.model.Proposal;
import cn.yinxian.formation.web.AssessmentPanel.Line;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** 核对并提交: why a "一般" limit is passed, by rule. */
record CheckForm(@Size(max = 30) Map<String, String> reasons, long version) {

    CheckForm {
        reasons = Objects.requireNonNullElse(reasons, Map.of());
    }

    /** Only rules that ask for a reason keep one. */
    Proposal in(Proposal proposal, List<Line> lines) {
        return proposal.withReasons(lines.stream()
                .filter(line -> line.asksReason() && !reasons.getOrDefault(line.rule(), "").isBlank())
                .collect(Collectors.toMap(Line::rule, line -> reasons.get(line.rule()).strip(), (first, second) -> first)));
    }
}
