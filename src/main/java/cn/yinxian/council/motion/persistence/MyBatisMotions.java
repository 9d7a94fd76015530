package cn.yinxian.council.motion.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.yinxian.council.motion.model.Motion;
import cn.yinxian.council.motion.model.MotionState;
import cn.yinxian.council.motion.model.MotionStatus;
import cn.yinxian.council.motion.model.Motions;
import cn.yinxian.council.motion.persistence.MotionPartRow.Part;
import cn.yinxian.council.motion.persistence.MotionParts.DecisionRow;
import cn.yinxian.council.motion.persistence.MotionParts.OpinionRow;
import cn.yinxian.council.motion.persistence.MotionParts.SponsorRow;
import cn.yinxian.inbox.DraftChanged;
import cn.yinxian.inbox.DraftSource;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisMotions implements Motions, DraftSource {

    private final MotionMapper mapper;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MyBatisMotions(MotionMapper mapper, ApplicationEventPublisher events, Clock clock) {
        this.mapper = mapper;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public long add(Motion motion) {
        var state = motion.state();
        var key = new MotionMapper.NewKey();
        mapper.insert(MotionRow.of(state, clock.instant()), key);
        insertParts(key.getValue(), state);
        announce(key.getValue(), state, state.status() == MotionStatus.DRAFT);
        return key.getValue();
    }

    @Override
    public Optional<Motion> draft(long id) {
        return assemble(Stream.ofNullable(mapper.select(id)).toList()).findFirst().map(Motion::new);
    }

    @Override
    public Optional<Motion> find(CaseNumber number) {
        return assemble(Stream.ofNullable(mapper.selectByCase(number.value())).toList()).findFirst().map(Motion::new);
    }

    @Override
    public void update(Motion motion) {
        var state = motion.state();
        if (mapper.update(MotionRow.of(state, clock.instant())) == 0) {
            throw Overtaken.byAnother();
        }
        deleteParts(state.id());
        insertParts(state.id(), state);
        announce(state.id(), state, state.status() == MotionStatus.DRAFT);
    }

    @Override
    public void remove(Motion motion) {
        var state = motion.state();
        deleteParts(state.id());
        if (mapper.delete(state.id(), state.version()) == 0) {
            throw Overtaken.byAnother();
        }
        announce(state.id(), state, false);
    }

    @Override
    public List<MotionState> ofCouncil(UnitCode council, Collection<MotionStatus> states) {
        return assemble(mapper.selectOfCouncil(council.value(), states)).toList();
    }

    @Override
    public List<MotionState> mergedInto(CaseNumber principal) {
        return assemble(mapper.selectMerged(principal.value())).toList();
    }

    @Override
    public List<MotionState> hangingOn(CaseNumber number) {
        return assemble(mapper.selectHangingOn(number.value())).toList();
    }

    @Override
    public List<MotionState> continuationsOf(CaseNumber earlier) {
        return assemble(mapper.selectContinuations(earlier.value())).toList();
    }

    @Override
    public Map<CaseNumber, String> uncontinued(Collection<CaseNumber> numbers) {
        var waiting = Stream.of(MotionStatus.values()).filter(MotionStatus::isBeforeCouncil).toList();
        var titles = new LinkedHashMap<CaseNumber, String>();
        mapper.selectUncontinued(numbers.stream().map(CaseNumber::value).toList(), waiting)
                .forEach(row -> titles.put(CaseNumber.of(row.caseNumber()), row.title()));
        return titles;
    }

    @Override
    public Map<MotionStatus, Integer> countOf(UnitCode council) {
        return mapper.countByStatus(council.value()).stream()
                .collect(toMap(MotionParts.StatusCount::status, MotionParts.StatusCount::motions));
    }

    @Override
    public List<DraftSource.Draft> draftsOf(OfficialId official) {
        return mapper.selectDrafts(official.value()).stream()
                .map(row -> new DraftSource.Draft(
                        row.title().isBlank() ? "未命名的议题" : row.title(), "议题申报", row.changedAt(), "/motions/drafts/" + row.id()))
                .toList();
    }

    private void announce(long id, MotionState state, boolean draft) {
        events.publishEvent(new DraftChanged("motion:" + id, draft ? state.sponsor().owner() : null));
    }

    private void insertParts(long id, MotionState state) {
        var opinions = state.paper().opinions();
        if (!opinions.isEmpty()) {
            mapper.insertOpinions(IntStream.range(0, opinions.size()).mapToObj(at -> new OpinionRow(
                    id, at, opinions.get(at).unit(), opinions.get(at).subject(), opinions.get(at).stance(), opinions.get(at).text())).toList());
        }
        var sponsors = state.paper().coSponsors();
        if (!sponsors.isEmpty()) {
            mapper.insertSponsors(IntStream.range(0, sponsors.size())
                    .mapToObj(at -> new SponsorRow(id, at, sponsors.get(at).value())).toList());
        }
        var decisions = state.decisions();
        if (!decisions.isEmpty()) {
            mapper.insertDecisions(IntStream.range(0, decisions.size()).mapToObj(at -> new DecisionRow(
                    id, at, decisions.get(at).meeting().value(), decisions.get(at).decision(), decisions.get(at).text(), decisions.get(at).at())).toList());
        }
    }

    private void deleteParts(long id) {
        mapper.deleteOpinions(id);
        mapper.deleteSponsors(id);
        mapper.deleteDecisions(id);
    }

    /** The parts of all in one question, however many they are. */
    private Stream<MotionState> assemble(List<MotionRow> rows) {
        if (rows.isEmpty()) {
            return Stream.empty();
        }
        var parts = mapper.selectParts(rows.stream().map(MotionRow::id).toList()).stream().collect(groupingBy(MotionPartRow::motionId));
        return rows.stream().map(row -> {
            var own = parts.getOrDefault(row.id(), List.of());
            return row.state(
                    only(own, Part.OPINION, MotionPartRow::opinion), only(own, Part.SPONSOR, MotionPartRow::sponsor),
                    only(own, Part.DECISION, MotionPartRow::decision));
        });
    }

    private static <T> List<T> only(List<MotionPartRow> parts, Part part, Function<MotionPartRow, T> read) {
        return parts.stream().filter(row -> row.part() == part).map(read).toList();
    }
}
