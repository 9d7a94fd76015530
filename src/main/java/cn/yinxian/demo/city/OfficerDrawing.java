package cn.yinxian.demo.city;

import static cn.yinxian.register.OfficerPost.*;

import cn.yinxian.register.OfficerPost;
import cn.yinxian.register.PartyStanding;
import cn.yinxian.register.RegisterLoad.LoadedMember;
import cn.yinxian.register.RegisterLoad.LoadedOfficer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Elects a branch's officers: a secretary, from seven full members on a committee of three to five. */
final class OfficerDrawing {

    static final int COMMITTEE_FROM = 7;

    private OfficerDrawing() {}

    static boolean hasCommittee(List<LoadedMember> members) {
        return candidates(members).size() >= COMMITTEE_FROM;
    }

    /** The younger full members serve, retired ones first. */
    static List<LoadedOfficer> elect(BranchDraft branch, List<LoadedMember> members, LocalDate day) {
        var candidates = candidates(members);
        var posts = posts(candidates.size(), branch.kind().movesRelation());
        var since = branch.termStart() == null ? branch.formedOn() : branch.termStart();
        var officers = new ArrayList<LoadedOfficer>();
        for (int seat = 0; seat < Math.min(posts.size(), candidates.size()); seat++) {
            var member = candidates.get(seat);
            var arrived = member.relationSince().isAfter(since) && branch.kind().movesRelation() ? member.relationSince() : since;
            officers.add(new LoadedOfficer(branch.code(), member.code(), posts.get(seat), arrived.isAfter(day) ? day : arrived));
        }
        return officers;
    }

    private static List<LoadedMember> candidates(List<LoadedMember> members) {
        return members.stream()
                .filter(member -> member.standing() == PartyStanding.FULL)
                .sorted(Comparator.comparing((LoadedMember member) -> !member.retired())
                        .thenComparing(LoadedMember::bornOn, Comparator.reverseOrder())
                        .thenComparing(LoadedMember::code))
                .toList();
    }

    private static List<OfficerPost> posts(int formal, boolean elected) {
        if (!elected || formal < COMMITTEE_FROM) {
            return formal < 5 || !elected ? List.of(SECRETARY) : List.of(SECRETARY, DEPUTY_SECRETARY);
        }
        return formal < 15
                ? List.of(SECRETARY, ORGANISATION, PUBLICITY)
                : List.of(SECRETARY, DEPUTY_SECRETARY, ORGANISATION, PUBLICITY, DISCIPLINE);
    }
}
