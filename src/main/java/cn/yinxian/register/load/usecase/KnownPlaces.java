package cn.yinxian.register.load.usecase;

import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.Branch;
import cn.yinxian.register.Register;
import cn.yinxian.register.load.sheet.Row;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Units and branches that are there already, looked up by the codes that rows name. */
@Component
class KnownPlaces {

    private final Units units;
    private final Register register;

    KnownPlaces(Units units, Register register) {
        this.units = units;
        this.register = register;
    }

    Map<String, Unit> units(Collection<String> typed) {
        return units.findAll(codes(typed).map(UnitCode::of).toList()).values().stream()
                .collect(Collectors.toMap(unit -> unit.code().value(), Function.identity()));
    }

    Map<String, Branch> branches(Collection<String> typed) {
        return register.findAll(codes(typed).map(BranchCode::of).toList()).values().stream()
                .collect(Collectors.toMap(branch -> branch.code().value(), Function.identity()));
    }

    private static Stream<String> codes(Collection<String> typed) {
        return typed.stream().map(Row::asCode).filter(Row::isCode).distinct();
    }
}
