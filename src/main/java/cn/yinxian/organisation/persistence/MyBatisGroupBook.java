package cn.yinxian.organisation.persistence;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.GroupBook;
import cn.yinxian.organisation.Official;
import cn.yinxian.organisation.Unit;
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
        var branchRows = branches(groups);
        var units = surroundings.themselves(groups.stream()
                .filter(group -> !group.role().isHeldAtBranch() && !group.role().isAdministrative())
                .map(group -> UnitCode.of(group.place()))
                .toList());
        return groups.stream().distinct().collect(Collectors.toMap(group -> group, group -> words(group, branchRows, units)));
    }

    private static String words(CandidateGroup group, Map<String, BranchPlaceRow> branchRows, Map<UnitCode, Unit> units) {
        if (group.role().isAdministrative()) {
            return GroupWording.administrators(group.role());
        }
        if (group.role().isHeldAtBranch()) {
            var branch = branchRows.get(group.place());
            return GroupWording.ofBranch(group.role(), branch == null ? group.place() : branch.name());
        }
        var unit = units.get(UnitCode.of(group.place()));
        return unit == null ? group.place() : GroupWording.ofUnit(group.role(), unit.name(), unit.kind());
    }

    private Map<CandidateGroup, Surroundings> around(Collection<CandidateGroup> groups) {
        var branchRows = branches(groups);
        var codes = new HashMap<CandidateGroup, UnitCode>();
        for (var group : groups) {
            if (!group.role().isHeldAtBranch() && !group.role().isAdministrative()) {
                codes.put(group, UnitCode.of(group.place()));
            } else if (branchRows.containsKey(group.place())) {
                codes.put(group, UnitCode.of(branchRows.get(group.place()).unitCode()));
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
