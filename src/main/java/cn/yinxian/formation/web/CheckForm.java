package cn.yinxian.formation.web;

import cn.yinxian.formation.model.Proposal;
import cn.yinxian.formation.web.AssessmentPanel.Line;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 核对并提交: why a "一般" limit is passed, by rule. */
record CheckForm(@Size(max = 30) @Nullable Map<String, String> reasons, long version) {

    /** Only rules that ask for a reason keep one. */
    Proposal in(Proposal proposal, List<Line> lines) {
        var typed = Objects.requireNonNullElse(reasons, Map.<String, String>of());
        return proposal.withReasons(lines.stream()
                .filter(line -> line.asksReason() && !typed.getOrDefault(line.rule(), "").isBlank())
                .collect(Collectors.toMap(Line::rule, line -> typed.get(line.rule()).strip(), (first, second) -> first)));
    }
}
