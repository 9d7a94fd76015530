package cn.yinxian.deadline.usecase;

import cn.yinxian.deadline.Vacancy;
import cn.yinxian.deadline.model.DutyRoll;
import cn.yinxian.deadline.model.RequiredPosts;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.GroupBook;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.Missing;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the posts that cases need, or wait for, and nobody holds: before they bite. Those with steps waiting come first. */
@Service
@Transactional(readOnly = true)
public class FindVacancies {

    private final Units units;
    private final GroupBook book;
    private final DutyRoll roll;

    FindVacancies(Units units, GroupBook book, DutyRoll roll) {
        this.units = units;
        this.book = book;
        this.roll = roll;
    }

    public List<Vacancy> find() {
        var waiting = roll.waitingByGroup();
        var groups = new LinkedHashSet<CandidateGroup>(waiting.keySet());
        groups.addAll(required());
        groups.removeAll(book.membersOf(groups).keySet());
        var names = book.describe(groups);
        return groups.stream()
                .map(group -> new Vacancy(names.get(group), waiting.getOrDefault(group, 0)))
                .sorted(Comparator.comparingInt(Vacancy::waiting).reversed())
                .toList();
    }

    private Set<CandidateGroup> required() {
        var groups = new LinkedHashSet<CandidateGroup>();
        try {
            units.under(units.city().code()).forEach(unit -> groups.addAll(RequiredPosts.of(unit)));
        } catch (Missing nothingIsLoadedYet) {
            return Set.of();
        }
        return groups;
    }
}
