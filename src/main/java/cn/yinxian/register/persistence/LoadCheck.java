package cn.yinxian.register.persistence;

import static java.util.stream.Collectors.toSet;

import cn.yinxian.organisation.Units;
import cn.yinxian.register.RegisterLoad.Batch;
import cn.yinxian.register.RegisterLoad.LoadedBranch;
import cn.yinxian.register.RegisterLoad.LoadedMember;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.UnitCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what a batch names that is not there, and what it brings that is there already. */
@Component
class LoadCheck {

    private final BranchMapper branches;
    private final MemberMapper members;
    private final Units units;

    LoadCheck(BranchMapper branches, MemberMapper members, Units units) {
        this.branches = branches;
        this.members = members;
        this.units = units;
    }

    List<Refusal> problems(Batch batch) {
        var newBranches = batch.branches().stream().map(branch -> branch.code().value()).toList();
        var newMembers = batch.members().stream().map(LoadedMember::code).toList();
        var usedBranches = usedBranches(batch);
        var usedMembers = usedMembers(batch);
        var storedBranches = storedBranches(union(newBranches, usedBranches));
        var storedMembers = storedMembers(union(newMembers, usedMembers));
        var found = new ArrayList<Refusal>();
        add(found, "branch", "单位代码不存在", without(unitsOf(batch), units.findAll(unitsOf(batch)).keySet()));
        add(found, "branch", "支部代码已在底册中", with(newBranches, storedBranches));
        add(found, "branch", "支部代码重复", repeated(newBranches));
        add(found, "member", "党员编号已在底册中", with(newMembers, storedMembers));
        add(found, "member", "党员编号重复", repeated(newMembers));
        add(found, "member", "支部代码不存在", without(usedBranches, union(newBranches, storedBranches)));
        add(found, "officer", "党员编号不存在", without(usedMembers, union(newMembers, storedMembers)));
        return found;
    }

    private Set<String> storedBranches(Collection<String> codes) {
        return codes.isEmpty() ? Set.of() : branches.selectByCodes(codes).stream().map(ListedBranchRow::code).collect(toSet());
    }

    private Set<String> storedMembers(Collection<String> codes) {
        return codes.isEmpty() ? Set.of() : new HashSet<>(members.selectKnown(codes));
    }

    private static Set<UnitCode> unitsOf(Batch batch) {
        return Stream.concat(
                        batch.branches().stream().flatMap(LoadCheck::unitsOf),
                        batch.members().stream().map(LoadedMember::unit))
                .collect(toSet());
    }

    private static Stream<UnitCode> unitsOf(LoadedBranch branch) {
        return Stream.concat(Stream.of(branch.unit(), branch.committee()), branch.units().stream());
    }

    private static Set<String> usedBranches(Batch batch) {
        return Stream.of(
                        batch.members().stream().map(LoadedMember::branch),
                        batch.gatherings().stream().map(gathering -> gathering.branch()),
                        batch.officers().stream().map(officer -> officer.branch()))
                .flatMap(codes -> codes)
                .map(BranchCode::value)
                .collect(toSet());
    }

    private static Set<String> usedMembers(Batch batch) {
        return Stream.concat(
                        batch.gatherings().stream().map(gathering -> gathering.memberCode()),
                        batch.officers().stream().map(officer -> officer.memberCode()))
                .collect(toSet());
    }

    private static Set<String> union(Collection<String> some, Collection<String> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static <T> List<T> without(Collection<T> asked, Set<T> known) {
        return asked.stream().filter(code -> !known.contains(code)).toList();
    }

    private static <T> List<T> with(Collection<T> asked, Set<T> known) {
        return asked.stream().filter(known::contains).toList();
    }

    private static List<String> repeated(List<String> codes) {
        var seen = new HashSet<String>();
        return List.copyOf(new LinkedHashSet<>(codes.stream().filter(code -> !seen.add(code)).toList()));
    }

    private static void add(List<Refusal> found, String field, String sentence, List<?> codes) {
        codes.stream().map(Object::toString).sorted()
                .forEach(code -> found.add(Refusal.of(field, "register.load", sentence + "：" + code)));
    }
}
