package cn.yinxian.demosite.site.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import cn.yinxian.demosite.site.model.DemoSite;
import cn.yinxian.demosite.site.model.SiteBook;
import cn.yinxian.demosite.site.model.SiteState;
import cn.yinxian.demosite.site.model.SiteStatus;
import cn.yinxian.demosite.site.persistence.SiteParts.EquipmentRow;
import cn.yinxian.demosite.site.persistence.SiteParts.InspectionRow;
import cn.yinxian.inbox.DraftChanged;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisSites implements SiteBook {

    private final SiteMapper mapper;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MyBatisSites(SiteMapper mapper, ApplicationEventPublisher events, Clock clock) {
        this.mapper = mapper;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public long add(DemoSite site) {
        var key = new SiteMapper.NewKey();
        mapper.insert(SiteRow.of(site.state(), clock.instant()), key);
        insertEquipment(key.getValue(), site.state());
        announce(key.getValue(), site.state(), site.state().status() == SiteStatus.DRAFT);
        return key.getValue();
    }

    @Override
    public Optional<DemoSite> draft(long id) {
        return one(mapper.select(id));
    }

    @Override
    public Optional<DemoSite> find(CaseNumber number) {
        return one(mapper.selectByCase(number.value()));
    }

    @Override
    public DemoSite require(CaseNumber number) {
        return find(number).orElseThrow(Missing::new);
    }

    @Override
    public List<SiteState> placed(UnitCode district, LocalDate today) {
        return assemble(mapper.selectPlaced(district.value(), today));
    }

    @Override
    public List<SiteState> standingOf(BranchCode branch, LocalDate today) {
        return assemble(mapper.selectStanding(branch.value(), today));
    }

    @Override
    public void update(DemoSite site) {
        var state = site.state();
        if (mapper.update(SiteRow.of(state, clock.instant())) == 0) {
            throw Overtaken.byAnother();
        }
        mapper.deleteEquipment(state.id());
        insertEquipment(state.id(), state);
        int kept = mapper.selectInspections(List.of(state.id())).size();
        IntStream.range(kept, state.inspections().size())
                .forEach(at -> mapper.insertInspection(InspectionRow.of(state.id(), at, state.inspections().get(at))));
        announce(state.id(), state, state.status() == SiteStatus.DRAFT);
    }

    @Override
    public void remove(DemoSite site) {
        var state = site.state();
        mapper.deleteEquipment(state.id());
        if (mapper.delete(state.id(), state.version()) == 0) {
            throw Overtaken.byAnother();
        }
        announce(state.id(), state, false);
    }

    private void announce(long id, SiteState state, boolean draft) {
        events.publishEvent(new DraftChanged("demo-site:" + id, draft ? state.origin().owner() : null));
    }

    private void insertEquipment(long id, SiteState state) {
        if (!state.paper().equipment().isEmpty()) {
            mapper.insertEquipment(state.paper().equipment().stream().sorted().map(item -> new EquipmentRow(id, item)).toList());
        }
    }

    private Optional<DemoSite> one(@Nullable SiteRow row) {
        return assemble(Stream.ofNullable(row).toList()).stream().findFirst().map(DemoSite::new);
    }

    /** With what hangs on them: two statements, however many they are. */
    private List<SiteState> assemble(List<SiteRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = rows.stream().map(SiteRow::id).toList();
        var equipment = mapper.selectEquipment(ids).stream().collect(groupingBy(EquipmentRow::siteId, mapping(EquipmentRow::item, toSet())));
        var inspections = mapper.selectInspections(ids).stream()
                .collect(groupingBy(InspectionRow::siteId, mapping(InspectionRow::inspection, toList())));
        return rows.stream()
                .map(row -> row.state(equipment.getOrDefault(row.id(), Set.of()), inspections.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
