package cn.yinxian.register;

import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The register of branches and members, read and written. Writing needs a transaction of the caller. */
public interface Register {

    Optional<Branch> find(BranchCode code);

    Branch require(BranchCode code);

    /**
     * {@link #require}, locked until the transaction ends: nobody changes or dissolves it meanwhile. For whoever begins
     * something that must not be begun twice, or for a branch that is no more.
     */
    Branch lock(BranchCode code);

    Map<BranchCode, Branch> findAll(Collection<BranchCode> codes);

    /** Active branches that belong to a unit. */
    List<Branch> branchesOf(UnitCode unit);

    /** Active branches of one 基层党委, by name: targets for members of a dissolved branch, candidates for a joint one. */
    List<Branch> branchesUnder(UnitCode committee);

    List<Member> membersOf(BranchCode branch);

    /** Where the relations went that a branch held on its last day: its heirs once it is dissolved, by code. */
    List<BranchCode> movedTo(BranchCode from);

    List<Member> members(Collection<String> codes);

    /** Officers in post on the day. */
    List<Officer> officersOf(BranchCode branch);

    /** Enters a new branch, with its members (moved where the kind moves the relation, else gathered) and officers. Returns its new code. */
    BranchCode enter(NewBranch branch);

    /** Changes name and units of a branch; a new name is kept in its history. */
    void rename(BranchCode code, Renaming to, long seenVersion);

    /** Says whether retired and serving members share the branch (混编) from now on: no longer, once it has been split. */
    void markMixed(BranchCode code, boolean mixed);

    /**
     * Moves the relation of members to another branch; each move is kept in the member's history. Posts held in the former
     * branch are laid down with it.
     */
    void move(Collection<String> memberCodes, BranchCode to, LocalDate on);

    /** Ends a branch. @throws cn.yinxian.shared.Refused while it still has members */
    void dissolve(BranchCode code, LocalDate on);

    /** Replaces the officers from a day on, and the term where one is given. */
    void appoint(BranchCode code, List<NewOfficer> officers, @Nullable LocalDate termStart, @Nullable LocalDate termEnd);

    /**
     * Fills posts in mid-term (补选、指派): the others keep theirs and the term goes on. A former holder of the same post lays it
     * down; of plain members of the committee (委员) there may be several.
     */
    void fill(BranchCode code, List<NewOfficer> officers, LocalDate from);

    /** A branch to be entered. {@code memberCodes} in the order of the roster. */
    record NewBranch(
            String name,
            BranchKind kind,
            UnitCode unit,
            UnitCode committee,
            List<UnitCode> units,
            boolean mixed,
            LocalDate formedOn,
            @Nullable LocalDate termStart,
            @Nullable LocalDate termEnd,
            List<String> memberCodes,
            List<NewOfficer> officers) {

        /** The units its members come from; its own where none is named. */
        public List<UnitCode> unitsOrOwn() {
            return units.isEmpty() ? List.of(unit) : units;
        }
    }

    /** @param caseNumber the case it was decided in */
    record Renaming(String name, List<UnitCode> units, LocalDate on, CaseNumber caseNumber) {}

    record NewOfficer(String memberCode, OfficerPost post) {}
}
