package cn.yinxian.organisation.persistence;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.GroupBook;
import cn.yinxian.organisation.Official;
import cn.yinxian.organisation.model.EscalationPolicy;
import cn.yinxian.organisation.model.GroupWording;
import cn.yinxian.organisation.model.Surroundings;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MyBatisGroupBook implements GroupBook {

    private final PostMapper posts;
    private final BranchPlaceMapper branches;
    private final UnitSurroundings surroundings;
    private final Clock clock;

    MyBatisGroupBook(PostMapper posts, BranchPlaceMapper branches, UnitSurroundings surroundings, Clock clock) {
        this.posts = posts;
        this.branches = branches;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    public Map<CandidateGroup, List<Official>> membersOf(Collection<CandidateGroup> groups) {
        if (groups.isEmpty()) {
            return Map.of();
        }
        var asked = new HashSet<>(groups);
        var members = new HashMap<CandidateGroup, List<Official>>();
        var places = asked.stream().map(CandidateGroup::place).distinct().toList();
        for (var row : posts.selectHoldersAt(places, WorkingCalendar.dayOf(clock.instant()))) {
            if (asked.contains(row.group())) {
                var official = row.official();
                var there = members.computeIfAbsent(row.group(), group -> new ArrayList<>());
                if (!there.contains(official)) {
                    there.add(official);
                }
            }
        }
        return members;
    }

    @Override
    public Map<CandidateGroup, CandidateGroup> leadersOf(Collection<CandidateGroup> groups) {
        var at = around(groups);
        var leaders = new HashMap<CandidateGroup, CandidateGroup>();
        for (var group : groups) {
            var place = at.get(group);
            if (place != null) {
                EscalationPolicy.leaderOf(group, place).ifPresent(leader -> leaders.put(group, leader));
            }
        }
        return leaders;
    }

    @Override
    public Map<CandidateGroup, String> describe(Collection<CandidateGroup> groups) {
        var at = around(groups);
        var names = branches(groups).values().stream().collect(Collectors.toMap(BranchPlaceRow::code, BranchPlaceRow::name));
        return groups.stream().distinct().collect(Collectors.toMap(group -> group, group -> words(group, at.get(group), names)));
    }

    private static String words(CandidateGroup group, @Nullable Surroundings at, Map<String, String> branchNames) {
        if (group.role().isAdministrative()) {
            return GroupWording.administrators(group.role());
        }
        if (group.role().isHeldAtBranch()) {
            return GroupWording.ofBranch(group.role(), branchNames.getOrDefault(group.place(), group.place()));
        }
        return at == null ? group.place() : GroupWording.ofUnit(group.role(), at.unit().name(), at.unit().kind());
    }

    private Map<CandidateGroup, Surroundings> around(Collection<CandidateGroup> groups) {
        var branchRows = branches(groups);
        var codes = new HashMap<CandidateGroup, UnitCode>();
        for (var group : groups) {
            var branch = branchRows.get(group.place());
            if (group.role().isHeldAtBranch() ? branch != null : !group.role().isAdministrative()) {
                codes.put(group, UnitCode.of(group.role().isHeldAtBranch() ? branch.unitCode() : group.place()));
            }
        }
        var units = surroundings.ofAll(codes.values());
        codes.values().retainAll(units.keySet());
        return codes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> units.get(entry.getValue())));
    }

    private Map<String, BranchPlaceRow> branches(Collection<CandidateGroup> groups) {
        var codes = groups.stream().filter(group -> group.role().isHeldAtBranch()).map(CandidateGroup::place).distinct().toList();
        return codes.isEmpty()
                ? Map.of()
                : branches.selectByCodes(codes).stream().collect(Collectors.toMap(BranchPlaceRow::code, row -> row));
    }
}
