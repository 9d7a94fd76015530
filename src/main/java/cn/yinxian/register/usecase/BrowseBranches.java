package cn.yinxian.register.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.BranchLine;
import cn.yinxian.register.RegisterSearch;
import cn.yinxian.register.RegisterSearch.Ending;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Slice;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the branches an official may see: those of the units in their charge, and the own one. */
@Service
@Transactional(readOnly = true)
public class BrowseBranches {

    private static final int PAGE = 20;

    private final RegisterSearch search;
    private final Units units;

    BrowseBranches(RegisterSearch search, Units units) {
        this.search = search;
        this.units = units;
    }

    /**
     * What is asked.
     *
     * @param unit only branches of this unit and those below it; null for all
     * @param direct of these, none of those below
     * @param ending only branches whose term ends so
     */
    public record Question(
            String text, @Nullable UnitCode unit, boolean direct, boolean ended, Ending ending, @Nullable String after) {}

    public Slice<BranchLine> browse(Question asked, CurrentOfficial reader) {
        var unit = asked.unit() == null ? null : units.find(asked.unit()).orElseThrow(Missing::new);
        return search.branches(new RegisterSearch.Query(
                reader.scopePaths(), Readers.ownBranches(reader), asked.text(), unit == null ? null : unit.path(),
                unit != null && asked.direct() ? below(unit) : List.of(), !asked.ended(), asked.ending(), asked.after(), PAGE));
    }

    private List<String> below(Unit unit) {
        return units.childrenOf(unit.code()).stream().filter(child -> DirectPart.leavesOut(unit, child)).map(Unit::path).toList();
    }
}
