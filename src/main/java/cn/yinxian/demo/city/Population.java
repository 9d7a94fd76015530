package cn.yinxian.demo.city;

import cn.yinxian.register.RegisterLoad;
import cn.yinxian.register.RegisterLoad.LoadedBranch;
import cn.yinxian.register.RegisterLoad.LoadedGathering;
import cn.yinxian.register.RegisterLoad.LoadedMember;
import cn.yinxian.register.RegisterLoad.LoadedOfficer;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fills branches with members and officers; functional ones gather members of branches nearby that are filled already. */
final class Population {

    private final Dice dice;
    private final LocalDate day;
    private final MemberDrawing drawing;
    private final Map<UnitCode, @Nullable UnitCode> districts = new HashMap<>();
    private final List<LoadedMember> retired = new ArrayList<>();

    Population(Dice dice, LocalDate day, CityMap map) {
        this.dice = dice;
        this.day = day;
        this.drawing = new MemberDrawing(day, dice);
        map.places().forEach(place -> districts.put(place.code(), place.district()));
    }

    RegisterLoad.Batch settle(List<BranchDraft> drafts) {
        var branches = new ArrayList<LoadedBranch>();
        var members = new ArrayList<LoadedMember>();
        var gatherings = new ArrayList<LoadedGathering>();
        var officers = new ArrayList<LoadedOfficer>();
        for (var draft : drafts) {
            var people = draft.kind().movesRelation() ? drawing.draw(draft) : gathered(draft);
            if (draft.kind().movesRelation()) {
                members.addAll(people);
                people.stream().filter(LoadedMember::retired).forEach(retired::add);
            } else {
                people.forEach(member -> gatherings.add(new LoadedGathering(draft.code(), member.code(), draft.formedOn())));
            }
            branches.add(branch(draft, draft.kind().movesRelation() && OfficerDrawing.hasCommittee(people)));
            officers.addAll(OfficerDrawing.elect(draft, people, day));
        }
        return new RegisterLoad.Batch(branches, members, gatherings, officers);
    }

    private List<LoadedMember> gathered(BranchDraft draft) {
        var nearby = retired.stream()
                .filter(member -> Objects.equals(districts.get(member.unit()), draft.place().district()))
                .filter(member -> member.relationSince().isBefore(draft.formedOn()))
                .toList();
        return List.copyOf(dice.shuffled(nearby).subList(0, dice.between(6, 18)));
    }

    private static LoadedBranch branch(BranchDraft draft, boolean committee) {
        return new LoadedBranch(draft.code(), "中共" + DemoCity.nameInFull(draft.place().unit()) + draft.title() + (committee ? "委员会" : ""), draft.kind(),
                draft.place().code(), draft.committee(), draft.units(), draft.mixed(), draft.formedOn(), draft.termStart(),
                draft.termEnd());
    }
}
