package cn.yinxian.selection.entry.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.yinxian.inbox.DraftChanged;
import cn.yinxian.inbox.DraftSource;
import cn.yinxian.selection.entry.EntryState;
import cn.yinxian.selection.entry.model.Entry;
import cn.yinxian.selection.entry.model.EntryApplicant;
import cn.yinxian.selection.entry.model.EntryBook;
import cn.yinxian.selection.entry.model.EntrySheet;
import cn.yinxian.selection.entry.persistence.EntryRow.ScoreRow;
import cn.yinxian.selection.entry.persistence.EntryRow.TallyRow;
import cn.yinxian.selection.round.EntryTally;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisEntries implements EntryBook, EntryTally, DraftSource {

    private static final Set<EntryState> GONE = EnumSet.of(EntryState.DRAFT, EntryState.WITHDRAWN, EntryState.EXPIRED);
    private static final Set<EntryState> NOT_AGREED = EnumSet.of(EntryState.IN_REVIEW, EntryState.RETURNED, EntryState.REFUSED);
    private static final Set<EntryState> FORWARDED = EnumSet.of(
            EntryState.FORWARDED, EntryState.CORRECTING, EntryState.IN_SELECTION, EntryState.NAMED, EntryState.NOT_NAMED, EntryState.REVOKED);

    private final EntryMapper mapper;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MyBatisEntries(EntryMapper mapper, ApplicationEventPublisher events, Clock clock) {
        this.mapper = mapper;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public long add(Entry entry) {
        var sheet = entry.sheet();
        var key = new EntryMapper.NewKey();
        mapper.insert(EntryRow.of(sheet, clock.instant()), key);
        insertScores(key.getValue(), sheet);
        announce(key.getValue(), sheet, sheet.state() == EntryState.DRAFT);
        return key.getValue();
    }

    @Override
    public Optional<Entry> draft(long id) {
        return assemble(Stream.ofNullable(mapper.select(id)).toList()).findFirst().map(Entry::new);
    }

    @Override
    public Optional<Entry> find(CaseNumber number) {
        return assemble(Stream.ofNullable(mapper.selectByCase(number.value())).toList()).findFirst().map(Entry::new);
    }

    @Override
    public void update(Entry entry) {
        var sheet = entry.sheet();
        if (mapper.update(EntryRow.of(sheet, clock.instant())) == 0) {
            throw Overtaken.byAnother();
        }
        mapper.deleteScores(sheet.id());
        insertScores(sheet.id(), sheet);
        announce(sheet.id(), sheet, sheet.state() == EntryState.DRAFT);
    }

    @Override
    public void remove(Entry entry) {
        var sheet = entry.sheet();
        mapper.deleteScores(sheet.id());
        if (mapper.delete(sheet.id(), sheet.version()) == 0) {
            throw Overtaken.byAnother();
        }
        announce(sheet.id(), sheet, false);
    }

    @Override
    public List<EntrySheet> ofRound(CaseNumber round, @Nullable UnitCode place, Collection<EntryState> states) {
        return assemble(mapper.selectOfRound(round.value(), place == null ? null : place.value(), states)).toList();
    }

    @Override
    public List<EntrySheet> ofBranch(BranchCode branch, Collection<EntryState> states) {
        return assemble(mapper.selectOfBranch(branch.value(), states)).toList();
    }

    @Override
    public List<EntrySheet> ofApplicant(EntryApplicant applicant, Collection<EntryState> states) {
        return applicant.branch() == null
                ? assemble(mapper.selectOfUnit(applicant.unit().value(), states)).toList()
                : ofBranch(applicant.branch(), states);
    }

    @Override
    public Map<UnitCode, Count> of(CaseNumber round) {
        return mapper.tally(round.value()).stream()
                .collect(groupingBy(row -> UnitCode.of(row.place()), Collectors.collectingAndThen(toList(), MyBatisEntries::count)));
    }

    private static Count count(List<TallyRow> rows) {
        return new Count(
                sum(rows, EnumSet.complementOf(EnumSet.copyOf(GONE))),
                sum(rows, rows.stream().map(TallyRow::state).filter(state -> !GONE.contains(state) && !NOT_AGREED.contains(state)).collect(Collectors.toSet())),
                sum(rows, FORWARDED));
    }

    private static int sum(List<TallyRow> rows, Set<EntryState> states) {
        return rows.stream().filter(row -> states.contains(row.state())).mapToInt(TallyRow::entries).sum();
    }

    @Override
    public List<DraftSource.Draft> draftsOf(OfficialId official) {
        return mapper.selectDrafts(official.value()).stream()
                .map(row -> new DraftSource.Draft(
                        row.title().isBlank() ? "未命名的评选申报" : row.title(), "评选申报", row.changedAt(), "/selection-entries/drafts/" + row.id()))
                .toList();
    }

    private void announce(long id, EntrySheet sheet, boolean draft) {
        events.publishEvent(new DraftChanged("selection-entry:" + id, draft ? sheet.applicant().owner() : null));
    }

    private void insertScores(long id, EntrySheet sheet) {
        var scores = sheet.paper().scores();
        if (!scores.isEmpty()) {
            mapper.insertScores(IntStream.range(0, scores.size())
                    .mapToObj(at -> new ScoreRow(id, scores.get(at).criterion(), at, scores.get(at).score(), scores.get(at).grounds()))
                    .toList());
        }
    }

    /** The scores of all in one question, however many they are. */
    private Stream<EntrySheet> assemble(List<EntryRow> rows) {
        if (rows.isEmpty()) {
            return Stream.empty();
        }
        var ids = rows.stream().map(EntryRow::id).toList();
        var scores = mapper.selectScores(ids).stream().collect(groupingBy(ScoreRow::entryId, mapping(ScoreRow::read, toList())));
        return rows.stream().map(row -> row.sheet(scores.getOrDefault(row.id(), List.of())));
    }
}
