package cn.yinxian.deadline.usecase;

import cn.yinxian.deadline.Audience;
import cn.yinxian.deadline.model.Ask;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.GroupBook;
import cn.yinxian.organisation.Official;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.Substitutes;
import cn.yinxian.organisation.Substitutes.Pair;
import cn.yinxian.shared.OfficialId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds today's people behind the rungs of a batch; where nobody is in post, those who stand in by the table of design 5; and their substitutes. */
@Component
class Addressees {

    private final GroupBook book;
    private final Roster roster;
    private final Substitutes substitutes;

    Addressees(GroupBook book, Roster roster, Substitutes substitutes) {
        this.book = book;
        this.roster = roster;
        this.substitutes = substitutes;
    }

    /**
     * Who is told.
     *
     * @param group null: nobody stands above
     */
    record Told(@Nullable CandidateGroup group, List<OfficialId> people) {}

    Map<Ask, Told> of(List<Ask> asks) {
        var groups = groups(asks);
        var members = book.membersOf(new HashSet<>(groups.values()));
        var told = new HashMap<Ask, Told>();
        for (var ask : asks) {
            var group = groups.get(ask);
            told.put(ask, group == null ? new Told(null, List.of()) : told(ask, group, members.getOrDefault(group, List.of())));
        }
        return withSubstitutes(told);
    }

    /** The principals are told as ever, and beside them those who act for them today in the matter. */
    private Map<Ask, Told> withSubstitutes(Map<Ask, Told> told) {
        var pairs = substitutes.of(told.values().stream().flatMap(one -> one.people().stream()).collect(Collectors.toSet())).stream()
                .collect(Collectors.groupingBy(Pair::principal));
        if (!pairs.isEmpty()) {
            told.replaceAll((ask, one) -> new Told(one.group(), withSubstitutes(ask, one.people(), pairs)));
        }
        return told;
    }

    private static List<OfficialId> withSubstitutes(Ask ask, List<OfficialId> people, Map<OfficialId, List<Pair>> pairs) {
        var acting = people.stream()
                .flatMap(person -> pairs.getOrDefault(person, List.of()).stream())
                .filter(pair -> pair.covers(ask.duty().process()) && !pair.substitute().equals(ask.duty().excluded()))
                .map(Pair::substitute);
        return Stream.concat(people.stream(), acting).distinct().toList();
    }

    private Map<Ask, CandidateGroup> groups(List<Ask> asks) {
        var climbing = asks.stream().filter(ask -> ask.rung().audience() != Audience.OWNER)
                .map(ask -> ask.duty().group()).collect(Collectors.toSet());
        var leaders = book.leadersOf(climbing);
        var nextLevel = book.leadersOf(new HashSet<>(leaders.values()));
        var groups = new HashMap<Ask, CandidateGroup>();
        for (var ask : asks) {
            var leader = leaders.get(ask.duty().group());
            switch (ask.rung().audience()) {
                case OWNER -> groups.put(ask, ask.duty().owners());
                case LEADER -> put(groups, ask, leader);
                case NEXT_LEVEL -> put(groups, ask, leader == null ? null : nextLevel.getOrDefault(leader, leader));
            }
        }
        return groups;
    }

    private static void put(Map<Ask, CandidateGroup> groups, Ask ask, @Nullable CandidateGroup group) {
        if (group != null) {
            groups.put(ask, group);
        }
    }

    private Told told(Ask ask, CandidateGroup group, List<Official> members) {
        var excluded = ask.rung().audience() == Audience.OWNER ? ask.duty().excluded() : null;
        if (ask.rung().audience() == Audience.OWNER && !ask.duty().isOwnedByGroup()) {
            var owner = roster.find(OfficialId.of(ask.duty().owner())).filter(Official::active);
            if (owner.isPresent()) {
                return new Told(group, List.of(owner.get().id()));
            }
        }
        var people = ids(members, excluded);
        return people.isEmpty() ? standIns(group, excluded) : new Told(group, people);
    }

    private Told standIns(CandidateGroup group, @Nullable OfficialId excluded) {
        var staffing = roster.staffingOf(group, excluded);
        return new Told(staffing.group(), staffing.vacant() ? List.of() : ids(roster.membersOf(staffing.group()), excluded));
    }

    private static List<OfficialId> ids(List<Official> officials, @Nullable OfficialId excluded) {
        return officials.stream().map(Official::id).filter(id -> !Objects.equals(id, excluded)).distinct().toList();
    }
}
