package cn.yinxian.selection.entry.usecase;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.Branch;
import cn.yinxian.register.Register;
import cn.yinxian.selection.entry.model.Entry;
import cn.yinxian.selection.entry.model.EntryApplicant;
import cn.yinxian.selection.entry.model.EntryBook;
import cn.yinxian.selection.round.ApplicantKind;
import cn.yinxian.selection.round.RoundView;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may enter for a round in whose name, and whose drafts are whose. */
@Component
public class EntryDoor {

    private final Register register;
    private final Units units;
    private final EntryBook entries;

    EntryDoor(Register register, Units units, EntryBook entries) {
        this.register = register;
        this.units = units;
        this.entries = entries;
    }

    /** Roles by which somebody may enter for such a round at all. */
    public static boolean mayEnter(RoundView round, CurrentOfficial me) {
        return !posts(round.applicant(), me).isEmpty();
    }

    /** A branch by its secretary, the assistant, or the clerk of its unit; a unit by its clerk, a district by its own. */
    public List<EntryApplicant> applicantsOf(RoundView round, CurrentOfficial me) {
        return posts(round.applicant(), me).stream()
                .flatMap(post -> round.applicant() == ApplicantKind.UNIT ? asUnit(post, me) : asBranches(post, me))
                .toList();
    }

    /** How a form names it. */
    public static String keyOf(EntryApplicant applicant) {
        return applicant.key() + "/" + applicant.group();
    }

    /** @throws Missing if this official may not */
    EntryApplicant applicant(String key, RoundView round, CurrentOfficial me) {
        return applicantsOf(round, me).stream().filter(one -> keyOf(one).equals(key)).findFirst().orElseThrow(Missing::new);
    }

    /** An own draft; that of another is {@link Missing}. */
    public Entry draft(long id, CurrentOfficial me) {
        return entries.draft(id).filter(entry -> entry.sheet().applicant().owner().equals(me.id())).orElseThrow(Missing::new);
    }

    /** The committee to which the applicant belongs. */
    CandidateGroup committeeOf(EntryApplicant applicant) {
        var unit = applicant.branch() == null
                ? units.committeeFor(applicant.unit()).map(Unit::code).orElse(applicant.unit())
                : register.require(applicant.branch()).committee();
        return CandidateGroup.of(Role.PARTY_COMMITTEE, unit);
    }

    /** The same entry under another branch, which carries on the work of the first. */
    EntryApplicant successor(EntryApplicant former, Branch branch) {
        var unit = units.require(branch.unit());
        var group = former.group().role().isHeldAtBranch() ? CandidateGroup.of(former.group().role(), branch.code()) : former.group();
        return new EntryApplicant(
                branch.name(), branch.code(), unit.code(), unit.name(), unit.path(), former.place(), group, former.owner());
    }

    private static List<Post> posts(ApplicantKind kind, CurrentOfficial me) {
        return kind == ApplicantKind.UNIT
                ? me.postsAs(Role.UNIT_CLERK, Role.DISTRICT_CLERK)
                : me.postsAs(Role.BRANCH_SECRETARY, Role.BRANCH_ASSISTANT, Role.UNIT_CLERK);
    }

    private Stream<EntryApplicant> asBranches(Post post, CurrentOfficial me) {
        return post.role().isHeldAtBranch()
                ? register.find(BranchCode.of(post.place())).filter(Branch::active).map(branch -> of(branch, post, me)).stream()
                : register.branchesOf(UnitCode.of(post.place())).stream().map(branch -> of(branch, post, me));
    }

    private EntryApplicant of(Branch branch, Post post, CurrentOfficial me) {
        var unit = units.require(branch.unit());
        return new EntryApplicant(branch.name(), branch.code(), unit.code(), unit.name(), unit.path(), placeOf(unit), post.group(), me.id());
    }

    private Stream<EntryApplicant> asUnit(Post post, CurrentOfficial me) {
        var unit = units.require(UnitCode.of(post.place()));
        return Stream.of(new EntryApplicant(
                unit.name(), null, unit.code(), unit.name(), unit.path(), placeOf(unit), post.group(), me.id()));
    }

    private UnitCode placeOf(Unit unit) {
        return units.districtOf(unit.code()).map(Unit::code).orElseGet(() -> units.city().code());
    }
}
