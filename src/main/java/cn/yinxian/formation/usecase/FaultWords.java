package cn.yinxian.formation.usecase;

import cn.yinxian.organisation.Figure;
import cn.yinxian.organisation.Figures;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.BranchFault;
import cn.yinxian.register.BranchFaults.Faulty;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what does not hold, with the numbers and the rule. */
@Component
class FaultWords {

    private final Figures figures;
    private final Units units;

    FaultWords(Figures figures, Units units) {
        this.figures = figures;
        this.units = units;
    }

    Figure ruleOf(BranchFault fault, LocalDate day) {
        String key =
                switch (fault) {
                    case FEW_FORMAL, STAND_ALONE, FUNCTIONAL_FEW -> "branch.minFormalMembers";
                    case TOO_MANY -> "branch.maxMembers";
                    case MANY_UNITS -> "jointBranch.maxUnits";
                };
        return figures.on(key, day);
    }

    Map<BranchCode, String> of(BranchFault fault, Figure rule, List<Faulty> faulty) {
        var names = unitNames(faulty);
        String source = rule.source() == null ? "" : " — " + rule.source();
        var words = new LinkedHashMap<BranchCode, String>();
        faulty.forEach(one -> words.put(one.branch(), sentence(fault, one, rule.asInt(), names) + source));
        return words;
    }

    private static String sentence(BranchFault fault, Faulty one, int figure, Map<UnitCode, String> names) {
        return switch (fault) {
            case FEW_FORMAL -> "正式党员 %d 人，少于 %d 人".formatted(one.number(), figure);
            case TOO_MANY -> "党员 %d 人，超过 %d 人".formatted(one.number(), figure);
            case MANY_UNITS -> "联合的单位 %d 个，超过 %d 个".formatted(one.number(), figure);
            case STAND_ALONE -> "%s有正式党员 %d 人，达到 %d 人，可以单独组建".formatted(names.get(one.unit()), one.number(), figure);
            case FUNCTIONAL_FEW -> "编入的正式党员 %d 人，少于 %d 人".formatted(one.number(), figure);
        };
    }

    private Map<UnitCode, String> unitNames(List<Faulty> faulty) {
        var codes = faulty.stream().map(Faulty::unit).filter(Objects::nonNull).collect(Collectors.toSet());
        return codes.isEmpty() ? Map.of() : units.findAll(codes).values().stream().collect(Collectors.toMap(Unit::code, Unit::name));
    }
}
