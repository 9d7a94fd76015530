package cn.yinxian.formation.usecase;

import cn.yinxian.organisation.Figures;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures the decision tables of formation compare with, as they are valid on a day, and where they come from. */
@Component
public class RuleFigures {

    private static final Map<String, String> KEYS = Map.of(
            "minFormalMembers", "branch.minFormalMembers",
            "maxMembers", "branch.maxMembers",
            "baseCommitteeFrom", "branch.baseCommitteeFrom",
            "minUnits", "jointBranch.minUnits",
            "maxUnits", "jointBranch.maxUnits",
            "committeeRequiredFrom", "committee.requiredFrom",
            "committeeSizeMin", "committee.sizeMin",
            "committeeSizeMax", "committee.sizeMax",
            "committeeSizeLimit", "committee.sizeLimit",
            "committeeSharePct", "committee.sharePct");

    private final Figures figures;

    RuleFigures(Figures figures) {
        this.figures = figures;
    }

    /** Figures by the names used in the tables. */
    public Map<String, Integer> on(LocalDate day) {
        var values = new LinkedHashMap<String, Integer>();
        KEYS.forEach((name, key) -> values.put(name, figures.on(key, day).asInt()));
        return values;
    }

    /** The article as it may be printed; null where a rule has no figure or the figure no regulation. */
    public @Nullable String articleOf(@Nullable String key, LocalDate day) {
        return key == null ? null : figures.on(key, day).source();
    }
}
