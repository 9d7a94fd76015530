package cn.yinxian.selection.judging.usecase;

import cn.yinxian.selection.judging.model.Judging;
import cn.yinxian.selection.judging.model.Judgings;
import cn.yinxian.selection.judging.model.KeptSheet;
import cn.yinxian.selection.judging.model.Recusal;
import cn.yinxian.selection.judging.model.ScoreBook;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One round's judging and sheets in memory. */
public final class KeptJudgings implements Judgings, ScoreBook {

    private @Nullable Judging judging;
    private final List<KeptSheet> sheets = new ArrayList<>();
    private final List<Recusal> declared = new ArrayList<>();

    @Override
    public void add(Judging added) {
        judging = added;
    }

    @Override
    public Optional<Judging> find(CaseNumber round) {
        return Optional.ofNullable(judging).map(one -> new Judging(one.parts()));
    }

    @Override
    public Judging require(CaseNumber round) {
        return find(round).orElseThrow(Missing::new);
    }

    @Override
    public void update(Judging changed) {
        judging = changed;
    }

    @Override
    public List<Recusal> declared(CaseNumber round) {
        return declared;
    }

    @Override
    public void declare(CaseNumber round, Recusal recusal) {
        declared.add(recusal);
    }

    @Override
    public List<KeptSheet> of(CaseNumber round) {
        return List.copyOf(sheets);
    }

    @Override
    public List<KeptSheet> of(CaseNumber round, OfficialId judge) {
        return sheets.stream().filter(sheet -> sheet.judge().equals(judge)).toList();
    }

    @Override
    public void put(CaseNumber round, KeptSheet sheet, Instant at) {
        var former = sheets.stream().filter(one -> one.judge().equals(sheet.judge()) && one.entry().equals(sheet.entry())).findFirst();
        if (former.isPresent() != !sheet.isNew() || former.filter(one -> one.version() != sheet.version() || !one.counts()).isPresent()) {
            throw Overtaken.byAnother();
        }
        former.ifPresent(sheets::remove);
        sheets.add(new KeptSheet(sheet.judge(), sheet.entry(), sheet.points(), sheet.remark(), null, sheet.version() + 1));
    }

    @Override
    public void strike(CaseNumber round, OfficialId judge, CaseNumber entry, String why, Instant at) {
        strike(sheet -> sheet.judge().equals(judge) && sheet.entry().equals(entry), why);
    }

    @Override
    public void strike(CaseNumber round, OfficialId judge, String why, Instant at) {
        strike(sheet -> sheet.judge().equals(judge), why);
    }

    private void strike(Predicate<KeptSheet> which, String why) {
        sheets.replaceAll(sheet -> which.test(sheet) && sheet.counts()
                ? new KeptSheet(sheet.judge(), sheet.entry(), sheet.points(), sheet.remark(), why, sheet.version() + 1)
                : sheet);
    }
}
