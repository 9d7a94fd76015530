package cn.yinxian.organisation.usecase;

import cn.yinxian.organisation.OrganisationLoad.NewUnit;
import cn.yinxian.organisation.model.UnitPlanting;
import cn.yinxian.organisation.model.UnitTree;
import cn.yinxian.shared.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The units of a load. */
@Component
class UnitsLoad {

    private final UnitTree tree;

    UnitsLoad(UnitTree tree) {
        this.tree = tree;
    }

    List<Refusal> check(List<NewUnit> entries) {
        return entries.isEmpty() ? List.of() : planted(entries).refusals();
    }

    List<Refusal> load(List<NewUnit> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        tree.lock();
        var planting = planted(entries);
        if (planting.refusals().isEmpty()) {
            tree.addAll(planting.planted());
        }
        return planting.refusals();
    }

    private UnitPlanting planted(List<NewUnit> entries) {
        var named = entries.stream()
                .flatMap(entry -> Stream.of(entry.code(), entry.parent(), entry.partyParent()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var planting = new UnitPlanting(tree.findAll(named), tree.hasCity());
        entries.forEach(planting::plant);
        return planting;
    }
}
