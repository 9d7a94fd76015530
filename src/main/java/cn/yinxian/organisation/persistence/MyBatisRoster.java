package cn.yinxian.organisation.persistence;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Official;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.Staffing;
import cn.yinxian.organisation.model.EscalationPolicy;
import cn.yinxian.organisation.model.GroupWording;
import cn.yinxian.organisation.model.Person;
import cn.yinxian.organisation.model.StaffingPolicy;
import cn.yinxian.organisation.model.StaffingPolicy.Step;
import cn.yinxian.organisation.model.Surroundings;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MyBatisRoster implements Roster {

    private final PersonMapper people;
    private final PostMapper posts;
    private final BranchPlaceMapper branches;
    private final UnitSurroundings surroundings;
    private final StandingOfToday standing;
    private final Clock clock;

    MyBatisRoster(
            PersonMapper people, PostMapper posts, BranchPlaceMapper branches, UnitSurroundings surroundings, StandingOfToday standing,
            Clock clock) {
        this.people = people;
        this.posts = posts;
        this.branches = branches;
        this.surroundings = surroundings;
        this.standing = standing;
        this.clock = clock;
    }

    @Override
    public Optional<Official> find(OfficialId id) {
        return people.selectByIds(List.of(id.value())).stream().findFirst().map(row -> row.person().official());
    }

    @Override
    public Map<OfficialId, String> namesOf(Collection<OfficialId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var names = new HashMap<OfficialId, String>();
        people.selectByIds(ids.stream().map(OfficialId::value).distinct().toList())
                .forEach(row -> names.put(OfficialId.of(row.id()), row.name()));
        return names;
    }

    @Override
    public CurrentOfficial current(OfficialId id) {
        var official = find(id).filter(Official::active).orElseThrow(Missing::new);
        var held = posts.selectHeldOn(id.value(), today()).stream().map(PlacedPostRow::post).toList();
        return standing.with(id, official.name(), held, today());
    }

    @Override
    public List<Official> membersOf(CandidateGroup group) {
        return people.selectHolders(group.role(), group.place(), today()).stream()
                .map(PersonRow::person)
                .map(Person::official)
                .toList();
    }

    @Override
    public Staffing staffingOf(CandidateGroup group, @Nullable OfficialId excluded) {
        var chain = group.role().isAdministrative()
                ? List.of(new Step(group, false))
                : StaffingPolicy.chain(group, around(group));
        return StaffingPolicy.choose(group, chain, staffed(chain, excluded)::contains);
    }

    @Override
    public Optional<CandidateGroup> leaderOf(CandidateGroup group) {
        return group.role().isAdministrative() ? Optional.empty() : EscalationPolicy.leaderOf(group, around(group));
    }

    @Override
    public String describe(CandidateGroup group) {
        if (group.role().isAdministrative()) {
            return GroupWording.administrators(group.role());
        }
        if (group.role().isHeldAtBranch()) {
            return GroupWording.ofBranch(group.role(), branch(group).name());
        }
        var unit = surroundings.itself(UnitCode.of(group.place()));
        return GroupWording.ofUnit(group.role(), unit.name(), unit.kind());
    }

    private Set<CandidateGroup> staffed(List<Step> chain, @Nullable OfficialId excluded) {
        var groups = chain.stream().map(step -> GroupRow.of(step.group())).toList();
        var staffed = new HashSet<CandidateGroup>();
        posts.selectStaffed(groups, excluded == null ? null : excluded.value(), today())
                .forEach(row -> staffed.add(row.group()));
        return staffed;
    }

    private Surroundings around(CandidateGroup group) {
        return surroundings.of(UnitCode.of(group.role().isHeldAtBranch() ? branch(group).unitCode() : group.place()));
    }

    private BranchPlaceRow branch(CandidateGroup group) {
        return branches.selectByCodes(List.of(group.place())).stream().findFirst().orElseThrow(Missing::new);
    }

    private LocalDate today() {
        return WorkingCalendar.dayOf(clock.instant());
    }
}
