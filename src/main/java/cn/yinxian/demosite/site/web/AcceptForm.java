package cn.yinxian.demosite.site.web;

import cn.yinxian.demosite.site.model.ScorePart;
import cn.yinxian.demosite.site.usecase.AcceptSite;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.TaskRef;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 验收表, as typed on the spot. @param inspectors names, parted as people part them */
record AcceptForm(
        @NotNull @Nullable LocalDate day,
        @Size(max = 100) @Nullable String inspectors,
        @Size(max = 6) @Nullable Map<ScorePart, @Nullable Integer> points,
        @Size(max = 2000) @Nullable String findings,
        long version) {

    static AcceptForm empty(LocalDate today, long version) {
        return new AcceptForm(today, "", new EnumMap<>(ScorePart.class), "", version);
    }

    AcceptSite.Command command(TaskRef task, CurrentOfficial me) {
        return new AcceptSite.Command(task, Objects.requireNonNull(day), names(), points == null ? Map.of() : points, SiteForm.strip(findings), version, me);
    }

    private List<String> names() {
        return Arrays.stream(SiteForm.strip(inspectors).split("[、，,；;\\s]+")).filter(name -> !name.isEmpty()).distinct().toList();
    }
}
