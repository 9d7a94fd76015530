package cn.yinxian.organisation.web;

import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.usecase.BrowseUnits;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Units to choose from, indented as they stand in the tree, and what was chosen. */
@Component
class UnitChoices {

    private final BrowseUnits units;

    UnitChoices(BrowseUnits units) {
        this.units = units;
    }

    Map<String, String> all() {
        return of(units.all());
    }

    /** Without a unit and what lies below it, which cannot be its parents. */
    Map<String, String> outside(Unit excluded) {
        return of(units.all().stream().filter(unit -> !unit.path().startsWith(excluded.path())).toList());
    }

    static Map<String, String> of(List<Unit> units) {
        var choices = new LinkedHashMap<String, String>();
        units.forEach(unit -> choices.put(unit.code().value(), "　".repeat(depth(unit)) + unit.name() + "（" + unit.code() + "）"));
        return choices;
    }

    private static int depth(Unit unit) {
        return (int) unit.path().chars().filter(letter -> letter == '/').count() - 2;
    }

    /** What a field chose; null where it was left empty. */
    @Nullable UnitCode chosen(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return units.one(UnitCode.of(text.strip())).unit().code();
        } catch (Missing unknown) {
            throw Refused.because(Refusal.of(field, "unit.unknown", "没有代码为 " + text.strip() + " 的单位，请从列表中选择"));
        }
    }

    /** What a field must have chosen. */
    UnitCode required(String field, @Nullable String text) {
        var chosen = chosen(field, text);
        if (chosen == null) {
            throw Refused.because(Refusal.of(field, "unit.unknown", "请从列表中选择单位"));
        }
        return chosen;
    }
}
