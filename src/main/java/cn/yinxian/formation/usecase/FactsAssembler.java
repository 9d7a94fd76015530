package cn.yinxian.formation.usecase;

import static java.util.stream.Collectors.toMap;

import cn.yinxian.assembly.ElectionFacts;
import cn.yinxian.formation.model.Appointee;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.FormationState;
import cn.yinxian.formation.model.MemberMove;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.Branch;
import cn.yinxian.register.Member;
import cn.yinxian.register.Register;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives units, branches and members of an application their names; some few queries, however many members. */
@Component
class FactsAssembler {

    private final Units units;
    private final Register register;
    private final Subjects subjects;
    private final FormationRules rules;

    FactsAssembler(Units units, Register register, Subjects subjects, FormationRules rules) {
        this.units = units;
        this.register = register;
        this.subjects = subjects;
        this.rules = rules;
    }

    FormationFacts of(Formation formation) {
        var state = formation.state();
        var proposal = state.proposal();
        var submission = state.submission();
        var names = names(state);
        return new FormationFacts(
                state.id().value(), submission == null ? null : submission.caseNumber().value(), proposal.action(),
                proposal.kind(), proposal.initiative(), state.status(), subjects.title(proposal), proposal.name(),
                names.unit(proposal.unit()), submission == null ? null : units.signatureOf(submission.committee()).fullName(),
                code(proposal.subject()), names.branch(proposal.subject()), proposal.body(), proposal.basis(),
                proposal.reason(), proposal.reasons(), state.headcount(), proposal.leadingBody(),
                rules.powers(proposal.kind()), partners(proposal, names),
                proposal.members().stream().map(move -> person(move, names)).toList(), state.decidedOn(),
                state.elections().stream().map(report -> ElectionFacts.of(report, names::member)).toList(),
                state.appointees().stream().map(one -> post(one, names)).toList(), code(state.branch()), state.version());
    }

    private Names names(FormationState state) {
        var proposal = state.proposal();
        Set<String> codes = new HashSet<>(proposal.memberCodes());
        state.appointees().forEach(one -> codes.add(one.memberCode()));
        codes.addAll(ElectionFacts.people(state.elections()));
        var members = register.members(codes).stream().collect(toMap(Member::code, Function.identity()));
        var branches = Stream.concat(
                        Stream.ofNullable(proposal.subject()),
                        proposal.members().stream().flatMap(move -> Stream.of(move.from(), move.target())))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Set<UnitCode> unitCodes = new HashSet<>(proposal.units());
        Stream.ofNullable(state.submission()).forEach(submission -> unitCodes.add(submission.committee()));
        members.values().forEach(member -> unitCodes.add(member.unit()));
        return new Names(units.findAll(unitCodes), register.findAll(branches), members);
    }

    private static List<FormationFacts.Partner> partners(Proposal proposal, Names names) {
        return proposal.partners().stream()
                .map(partner -> new FormationFacts.Partner(
                        partner.unit().value(), names.unit(partner.unit()), partner.consentedOn()))
                .toList();
    }

    private static FormationFacts.Person person(MemberMove move, Names names) {
        var member = names.members().get(move.memberCode());
        return new FormationFacts.Person(
                member.code(), member.name(), member.bornOn(), member.joinedOn(), member.standing(), names.unit(member.unit()),
                names.branch(move.from()), code(move.target()), names.branch(move.target()));
    }

    private static FormationFacts.Post post(Appointee one, Names names) {
        return new FormationFacts.Post(
                one.branch(), one.memberCode(), names.member(one.memberCode()), one.post(), one.mandate());
    }

    private static @Nullable String code(@Nullable BranchCode branch) {
        return branch == null ? null : branch.value();
    }

    private record Names(Map<UnitCode, Unit> units, Map<BranchCode, Branch> branches, Map<String, Member> members) {

        String member(String code) {
            return members.get(code).name();
        }

        String unit(UnitCode code) {
            return units.get(code).name();
        }

        @Nullable String branch(@Nullable BranchCode code) {
            return code == null || !branches.containsKey(code) ? null : branches.get(code).name();
        }
    }
}
