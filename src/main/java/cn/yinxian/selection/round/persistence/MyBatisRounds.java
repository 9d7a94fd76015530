package cn.yinxian.selection.round.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.yinxian.inbox.DraftChanged;
import cn.yinxian.inbox.DraftSource;
import cn.yinxian.selection.round.Criterion;
import cn.yinxian.selection.round.PhaseDays;
import cn.yinxian.selection.round.RoundPhase;
import cn.yinxian.selection.round.RoundState;
import cn.yinxian.selection.round.model.Round;
import cn.yinxian.selection.round.model.RoundBook;
import cn.yinxian.selection.round.model.RoundSheet;
import cn.yinxian.selection.round.persistence.RoundRow.CriterionRow;
import cn.yinxian.selection.round.persistence.RoundRow.PhaseRow;
import cn.yinxian.selection.round.persistence.RoundRow.QuotaRow;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisRounds implements RoundBook, DraftSource {

    private static final List<RoundState> RUNNING = Arrays.stream(RoundState.values()).filter(RoundState::isRunning).toList();
    private static final List<RoundState> PUBLISHED = Arrays.stream(RoundState.values()).filter(RoundState::isPublished).toList();

    private final RoundMapper mapper;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MyBatisRounds(RoundMapper mapper, ApplicationEventPublisher events, Clock clock) {
        this.mapper = mapper;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public long add(Round round) {
        var sheet = round.sheet();
        var key = new RoundMapper.NewKey();
        mapper.insert(RoundRow.of(sheet, clock.instant()), key);
        insertParts(key.getValue(), sheet);
        announce(key.getValue(), sheet, sheet.state() == RoundState.DRAFT);
        return key.getValue();
    }

    @Override
    public Optional<Round> draft(long id) {
        return assemble(Stream.ofNullable(mapper.select(id)).toList()).findFirst().map(Round::new);
    }

    @Override
    public Optional<Round> find(CaseNumber number) {
        return assemble(Stream.ofNullable(mapper.selectByCase(number.value())).toList()).findFirst().map(Round::new);
    }

    @Override
    public void update(Round round) {
        var sheet = round.sheet();
        if (mapper.update(RoundRow.of(sheet, clock.instant())) == 0) {
            throw Overtaken.byAnother();
        }
        deleteParts(sheet.id());
        insertParts(sheet.id(), sheet);
        announce(sheet.id(), sheet, sheet.state() == RoundState.DRAFT);
    }

    @Override
    public void remove(Round round) {
        var sheet = round.sheet();
        deleteParts(sheet.id());
        if (mapper.delete(sheet.id(), sheet.version()) == 0) {
            throw Overtaken.byAnother();
        }
        announce(sheet.id(), sheet, false);
    }

    @Override
    public List<RoundSheet> running() {
        return assemble(mapper.selectIn(RUNNING, Integer.MAX_VALUE)).toList();
    }

    @Override
    public List<RoundSheet> published(int limit) {
        return assemble(mapper.selectIn(PUBLISHED, limit)).toList();
    }

    @Override
    public Optional<RoundSheet> lastOf(String kind, int before) {
        return assemble(Stream.ofNullable(mapper.selectLastOf(kind, before, PUBLISHED)).toList()).findFirst();
    }

    @Override
    public List<DraftSource.Draft> draftsOf(OfficialId official) {
        return mapper.selectDrafts(official.value()).stream()
                .map(row -> new DraftSource.Draft(
                        row.title().isBlank() ? "未命名的评选方案" : row.title(), "评选方案", row.changedAt(), "/selections/drafts/" + row.id()))
                .toList();
    }

    private void announce(long id, RoundSheet sheet, boolean draft) {
        events.publishEvent(new DraftChanged("selection-round:" + id, draft ? sheet.owner() : null));
    }

    private void insertParts(long id, RoundSheet sheet) {
        var plan = sheet.plan();
        if (!plan.criteria().isEmpty()) {
            mapper.insertCriteria(IntStream.range(0, plan.criteria().size()).mapToObj(at -> criterion(id, at, plan.criteria().get(at))).toList());
        }
        if (!plan.quotas().isEmpty()) {
            mapper.insertQuotas(IntStream.range(0, plan.quotas().size())
                    .mapToObj(at -> new QuotaRow(id, at, plan.quotas().get(at).place().value(), plan.quotas().get(at).places())).toList());
        }
        mapper.insertPhases(Arrays.stream(RoundPhase.values()).map(phase -> phase(id, sheet, phase)).toList());
    }

    private static CriterionRow criterion(long id, int at, Criterion one) {
        return new CriterionRow(id, at, one.code(), one.name(), one.weight(), one.guide());
    }

    private static PhaseRow phase(long id, RoundSheet sheet, RoundPhase phase) {
        var calendar = sheet.calendar();
        if (calendar == null) {
            return new PhaseRow(id, phase, sheet.plan().workdays().getOrDefault(phase, 0), null, null);
        }
        var days = calendar.phases().get(phase.ordinal());
        return new PhaseRow(id, phase, days.workdays(), days.from(), days.to());
    }

    private void deleteParts(long id) {
        mapper.deleteCriteria(id);
        mapper.deleteQuotas(id);
        mapper.deletePhases(id);
    }

    /** The parts of all in three questions, however many they are. */
    private Stream<RoundSheet> assemble(List<RoundRow> rows) {
        if (rows.isEmpty()) {
            return Stream.empty();
        }
        var ids = rows.stream().map(RoundRow::id).toList();
        var criteria = mapper.selectCriteria(ids).stream().collect(groupingBy(CriterionRow::roundId, mapping(CriterionRow::read, toList())));
        var quotas = mapper.selectQuotas(ids).stream().collect(groupingBy(QuotaRow::roundId, mapping(QuotaRow::read, toList())));
        var phases = mapper.selectPhases(ids).stream().collect(groupingBy(PhaseRow::roundId, mapping(PhaseRow::read, toList())));
        return rows.stream().map(row -> row.sheet(
                criteria.getOrDefault(row.id(), List.of()), quotas.getOrDefault(row.id(), List.of()),
                phases.getOrDefault(row.id(), List.of()).stream().sorted(Comparator.comparing(PhaseDays::phase)).toList()));
    }
}
