package cn.yinxian.demo.city;

import cn.yinxian.demo.city.BranchDraft.Group;
import cn.yinxian.register.PartyStanding;
import cn.yinxian.register.RegisterLoad.LoadedMember;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Draws the members of a branch: retired ones of 60 to 92, most around 70, serving ones of 26 to 59. */
final class MemberDrawing {

    private static final int OLDEST = 92;

    private final LocalDate day;
    private final Dice dice;
    private final PersonNames names = new PersonNames();
    private int drawn;

    MemberDrawing(LocalDate day, Dice dice) {
        this.day = day;
        this.dice = dice;
    }

    List<LoadedMember> draw(BranchDraft branch) {
        var members = new ArrayList<LoadedMember>();
        for (var group : branch.groups()) {
            Collections.nCopies(group.size(), group).forEach(each -> members.add(member(branch, each)));
        }
        return members;
    }

    private LoadedMember member(BranchDraft branch, Group group) {
        boolean female = dice.oneIn(group.retired() ? 3 : 2);
        var born = day.minusYears(age(group.retired())).minusDays(dice.between(0, 360));
        boolean probationary = !group.retired() && dice.oneIn(10) || group.retired() && dice.oneIn(300);
        var joined = probationary ? dice.daysBefore(day, 20, 340) : joined(born);
        return new LoadedMember("AL%06d".formatted(++drawn), names.draw(dice, female, born.getYear()), female, born, joined,
                probationary ? PartyStanding.PROBATIONARY : PartyStanding.FULL, group.retired(), group.from().code(), branch.code(),
                relation(branch, born, joined, group.retired()));
    }

    private int age(boolean retired) {
        if (!retired) {
            return dice.between(26, 58);
        }
        int age = 60 + dice.between(0, 15) + dice.between(0, 8) + (dice.oneIn(8) ? dice.between(3, 9) : 0);
        return Math.min(age, OLDEST - 1);
    }

    /** Between 20 and 45, and not later than two years ago: a full member. */
    private LocalDate joined(LocalDate born) {
        var joined = born.plusYears(dice.between(20, 44)).plusDays(dice.between(0, 360));
        var latest = dice.daysBefore(day, 730, 1500);
        return joined.isAfter(latest) ? latest : joined;
    }

    /** The branch holds the relation since retirement, since joining, or since it was formed, whichever is last. */
    private LocalDate relation(BranchDraft branch, LocalDate born, LocalDate joined, boolean retired) {
        var since = retired ? born.plusYears(60) : joined;
        var earliest = branch.formedOn().isAfter(since) ? branch.formedOn() : since;
        var latest = joined.isAfter(earliest) ? joined : earliest;
        return latest.isAfter(day) ? day : latest;
    }
}
