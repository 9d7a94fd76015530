package cn.yinxian.register;

import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Slice;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The register read set-wise: lists and head-counts. Statements do not grow with the rows. */
public interface RegisterSearch {

    /** Branches by code, with counts and secretaries. */
    Slice<BranchLine> branches(Query query);

    /** Head-counts of many branches; one without members counts nobody. */
    Map<BranchCode, BranchCount> counts(Collection<BranchCode> codes);

    /** Retired members a branch can choose from, by length of membership; two statements for any number. */
    Found retiredMembers(MemberQuery query);

    /** Names of the active branches of one 基层党委 that begin so, but that of one branch. */
    List<String> names(UnitCode committee, String beginning, @Nullable BranchCode but);

    /** How many retired formal members each unit has; a unit without any is absent. */
    Map<UnitCode, Integer> retiredFormal(Collection<UnitCode> units);

    /** Who came and went, and who held which post, newest first, at most 100 lines. */
    List<HistoryLine> history(BranchCode code);

    /** How it was called before, newest first. */
    List<NameChange> namesBefore(BranchCode code);

    /**
     * What is asked of the list.
     *
     * @param paths prefixes of the unit paths the reader may see
     * @param branches single branches the reader may see besides
     * @param text part of a name or code; empty for all
     * @param under only branches of units below this path; null for all
     * @param outside of these, none below these paths
     * @param active present branches, or those that have ended
     * @param ending only branches whose term ends so
     * @param after code of the last branch seen; null for the first page
     */
    record Query(
            List<String> paths,
            List<BranchCode> branches,
            String text,
            @Nullable String under,
            List<String> outside,
            boolean active,
            Ending ending,
            @Nullable String after,
            int size) {

        /** Whatever their terms. */
        public Query(
                List<String> paths, List<BranchCode> branches, String text, @Nullable String under, boolean active,
                @Nullable String after, int size) {
            this(paths, branches, text, under, List.of(), active, Ending.ANY, after, size);
        }
    }

    /**
     * Last days of terms given by election.
     *
     * @param from the first that counts; null: however long ago
     * @param until the last that counts; null: however far away
     * @param standing how the term stands; null: however it does
     */
    record Ending(@Nullable LocalDate from, @Nullable LocalDate until, @Nullable TermStanding standing) {

        public static final Ending ANY = new Ending(null, null, null);

        public boolean isAny() {
            return equals(ANY);
        }
    }

    /**
     * @param units members of these units; empty for all units
     * @param under only those whose branches lie below this path; null for all
     * @param branch only those whose relation this branch holds; null for all
     * @param text part of a name or number; empty for all
     * @param without numbers of members left out
     * @param size how many are listed at most
     */
    record MemberQuery(
            List<UnitCode> units,
            @Nullable String under,
            @Nullable BranchCode branch,
            String text,
            Collection<String> without,
            int size) {}

    /** @param total how many there are, listed or not */
    record Found(List<Member> members, int total) {}

    /**
     * A change in a branch.
     *
     * @param post the post taken up or laid down; null where somebody joined or left
     */
    record HistoryLine(LocalDate on, boolean began, String memberCode, String memberName, @Nullable OfficerPost post) {}

    /** @param by who entered it in the register, in the case it was decided in */
    record NameChange(LocalDate on, String before, String after, OfficialId by, CaseNumber caseNumber) {}
}
