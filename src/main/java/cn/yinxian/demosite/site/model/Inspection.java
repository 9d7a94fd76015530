package cn.yinxian.demosite.site.model;

import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.LocalDate;
import java.util.List;

/** One on-site acceptance: who was there, on which day, what they found. */
public record Inspection(LocalDate day, List<String> inspectors, Score score, String findings, Acceptance outcome) {

    private static final int FEWEST = 2;

    public Inspection {
        inspectors = List.copyOf(inspectors);
    }

    /** @throws Refused if fewer than two were there, or it lies ahead */
    public static void check(LocalDate day, List<String> inspectors, LocalDate today) {
        if (inspectors.stream().distinct().count() < FEWEST) {
            throw Refused.because(Refusal.of("inspectors", "demosite.inspectors", "现场验收应当由两人以上进行，请填写至少两人的姓名"));
        }
        if (day.isAfter(today)) {
            throw Refused.because(Refusal.of("day", "demosite.inspectedOn", "验收日期不能晚于今天"));
        }
    }
}
