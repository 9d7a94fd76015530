package cn.yinxian.formation.web;

import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.MemberMove;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.Branch;
import cn.yinxian.register.BranchLine;
import cn.yinxian.register.Register;
import cn.yinxian.register.RegisterSearch;
import cn.yinxian.shared.BranchCode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Branches that can take members in: those of the same 基层党委; others of the city, found by name. */
@Component
class ReceivingBranches {

    private static final int LISTED = 100;
    private static final int FOUND = 20;

    private final Register register;
    private final RegisterSearch search;
    private final Units units;

    ReceivingBranches(Register register, RegisterSearch search, Units units) {
        this.register = register;
        this.search = search;
        this.units = units;
    }

    /** Code to name; those chosen already are always there. For an adjustment the branch itself is one: members come in. */
    Map<String, String> of(Proposal typed, String text) {
        var subject = Objects.requireNonNull(typed.subject());
        var named = new LinkedHashMap<String, String>();
        if (typed.action() == FormationAction.ADJUST) {
            named.put(subject.value(), "转入本党支部");
        }
        var chosen = register.findAll(typed.members().stream().map(MemberMove::target).filter(Objects::nonNull).distinct().toList());
        Stream.of(chosen.values().stream(), near(subject, text), far(text))
                .flatMap(branches -> branches)
                .filter(branch -> branch.active() && branch.kind().movesRelation() && !branch.code().equals(subject))
                .forEach(branch -> named.putIfAbsent(branch.code().value(), branch.name()));
        return named;
    }

    private Stream<Branch> near(BranchCode subject, String text) {
        return register.branchesUnder(register.require(subject).committee()).stream()
                .filter(branch -> text.isEmpty() || branch.name().contains(text))
                .sorted(Comparator.comparing(branch -> branch.code().value()))
                .limit(LISTED);
    }

    private Stream<Branch> far(String text) {
        if (text.isEmpty()) {
            return Stream.empty();
        }
        var query = new RegisterSearch.Query(List.of(units.city().path()), List.of(), text, null, true, null, FOUND);
        return search.branches(query).rows().stream().map(BranchLine::branch);
    }
}
