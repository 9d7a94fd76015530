package cn.yinxian.register.load.model;

import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.register.RegisterLoad;
import java.util.List;

/** What would be entered, and what a check found. */
public record LoadPlan(List<SheetReport> reports, OrganisationLoad.Batch organisation, RegisterLoad.Batch register) {

    public boolean sound() {
        return reports.stream().allMatch(report -> report.errors().isEmpty());
    }

    /** Whether there is anything to enter. */
    public boolean fruitful() {
        return reports.stream().anyMatch(report -> report.fresh() > 0);
    }
}
