package cn.yinxian.register;

import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills the register in bulk: the first load of a city, and the demo city. Rows go in by the hundred. */
public interface RegisterLoad {

    /** What keeps a batch from being loaded, nothing being written: unknown units, branches and members, codes already in use. */
    List<Refusal> check(Batch batch);

    /**
     * Loads a batch whole or not at all, as one act; no events are published.
     *
     * @param by who loads; null: the program itself
     * @throws cn.yinxian.shared.Refused with all that {@link #check} finds
     */
    void load(Batch batch, @Nullable OfficialId by);

    record Batch(
            List<LoadedBranch> branches,
            List<LoadedMember> members,
            List<LoadedGathering> gatherings,
            List<LoadedOfficer> officers) {}

    /** A branch with the code it already has. */
    record LoadedBranch(
            BranchCode code,
            String name,
            BranchKind kind,
            UnitCode unit,
            UnitCode committee,
            List<UnitCode> units,
            boolean mixed,
            LocalDate formedOn,
            @Nullable LocalDate termStart,
            @Nullable LocalDate termEnd) {

        /** The units its members come from; its own where none is named. */
        public List<UnitCode> unitsOrOwn() {
            return units.isEmpty() ? List.of(unit) : units;
        }
    }

    /** @param relationSince since when the branch holds the 组织关系 */
    record LoadedMember(
            String code,
            String name,
            boolean female,
            LocalDate bornOn,
            LocalDate joinedOn,
            PartyStanding standing,
            boolean retired,
            UnitCode unit,
            BranchCode branch,
            LocalDate relationSince) {}

    /** A member whom a functional or temporary branch gathers. */
    record LoadedGathering(BranchCode branch, String memberCode, LocalDate since) {}

    record LoadedOfficer(BranchCode branch, String memberCode, OfficerPost post, LocalDate since) {}
}
