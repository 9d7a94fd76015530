package cn.yinxian.selection.entry.model;

import cn.yinxian.selection.entry.EntryState;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.UnitCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps entries. */
public interface EntryBook {

    /** @return its id */
    long add(Entry entry);

    Optional<Entry> draft(long id);

    Optional<Entry> find(CaseNumber number);

    /** @throws cn.yinxian.shared.Overtaken if it has changed since it was read */
    void update(Entry entry);

    /** A draft is thrown away. */
    void remove(Entry entry);

    /** Of a round in these states, by number; of one place where it is given. Some hundreds. */
    List<EntrySheet> ofRound(CaseNumber round, @Nullable UnitCode place, Collection<EntryState> states);

    /** Of a branch in these states, in whatever round. */
    List<EntrySheet> ofBranch(BranchCode branch, Collection<EntryState> states);

    /** All entries of an applicant in these states: those of the branch, or those the unit entered itself. */
    List<EntrySheet> ofApplicant(EntryApplicant applicant, Collection<EntryState> states);

    default Entry require(CaseNumber number) {
        return find(number).orElseThrow(Missing::new);
    }
}
