package cn.yinxian.register.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.BranchLine;
import cn.yinxian.register.RegisterSearch;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Slice;
import cn.yinxian.shared.UnitCode;
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

    /** @param unit only branches of this unit and those below it; null for all */
    public record Question(String text, @Nullable UnitCode unit, boolean ended, @Nullable String after) {}

    public Slice<BranchLine> browse(Question asked, CurrentOfficial reader) {
        return search.branches(new RegisterSearch.Query(
                reader.scopePaths(), Readers.ownBranches(reader), asked.text(), pathOf(asked.unit()), !asked.ended(),
                asked.after(), PAGE));
    }

    private @Nullable String pathOf(@Nullable UnitCode unit) {
        return unit == null ? null : units.find(unit).orElseThrow(Missing::new).path();
    }
}
