package cn.yinxian.organisation.usecase;

import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.organisation.model.Lineage;
import cn.yinxian.organisation.model.PostPolicy;
import cn.yinxian.organisation.model.RegisteredUnit;
import cn.yinxian.organisation.model.UnitTree;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.UnitCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The unit tree as administrators see it: all of it, ended units included, one level at a time. */
@Service
@Transactional(readOnly = true)
public class BrowseUnits {

    private final Units units;
    private final UnitTree tree;

    /**
     * @param above the units above in the administration, the city first
     * @param children active units right below, by code
     */
    public record Entry(
            RegisteredUnit unit, List<Unit> above, List<Unit> children, @Nullable Unit partyParent, @Nullable Unit successor) {}

    BrowseUnits(Units units, UnitTree tree) {
        this.units = units;
        this.tree = tree;
    }

    public Optional<Unit> city() {
        return tree.hasCity() ? Optional.of(units.city()) : Optional.empty();
    }

    public Entry one(UnitCode code) {
        var unit = tree.require(code);
        var line = Lineage.upwards(unit.unit().path());
        var party = unit.unit().partyParent();
        var successor = unit.successor();
        var known = units.findAll(Stream.concat(line.stream(), Stream.of(party, successor)).filter(Objects::nonNull).toList());
        var above = new ArrayList<>(line.stream().skip(1).map(known::get).toList());
        Collections.reverse(above);
        return new Entry(unit, above, units.childrenOf(code), party == null ? null : known.get(party), successor == null ? null : known.get(successor));
    }

    /** Active units of the whole city, in the order of the tree; some hundreds. */
    public List<Unit> all() {
        return city().map(city -> units.under(city.code())).orElse(List.of());
    }

    /** Active units whose name contains the text, and the one that has it as code, ended or not. */
    public List<Unit> search(String text) {
        var byName = all().stream().filter(unit -> unit.name().contains(text) || unit.code().value().equals(text));
        return Stream.concat(byName, byCode(text).stream()).distinct().toList();
    }

    /** Active units where the role may be held. */
    public List<Unit> placesFor(Role role) {
        return all().stream().filter(unit -> PostPolicy.atUnit(role, unit.code().value(), unit).isEmpty()).toList();
    }

    /** Active units below a unit, itself not counted: what moves along with it. */
    public int below(UnitCode code) {
        return units.under(code).size() - 1;
    }

    private Optional<Unit> byCode(String text) {
        try {
            return units.find(UnitCode.of(text.strip()));
        } catch (Missing malformed) {
            return Optional.empty();
        }
    }
}
