package cn.yinxian.register.load.model;

import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.register.RegisterLoad;
import cn.yinxian.register.load.model.Loads.StoredFile;
import java.util.List;

/** What would be entered, and what a check found. */
public record LoadPlan(List<SheetReport> reports, OrganisationLoad.Batch organisation, RegisterLoad.Batch register) {

    public boolean sound() {
        return reports.stream().allMatch(report -> report.errors().isEmpty());
    }

    /** Whether it enters as many rows of each table as the official was shown and confirmed. */
    public boolean brings(List<StoredFile> checked) {
        return reports.stream().allMatch(report -> checked.stream()
                .anyMatch(file -> file.sheet() == report.sheet() && file.fresh() == report.fresh()));
    }

    /** Whether there is anything to enter. */
    public boolean fruitful() {
        return reports.stream().anyMatch(report -> report.fresh() > 0);
    }
}
