package cn.yinxian.council.meeting.usecase;

import cn.yinxian.council.body.Council;
import cn.yinxian.council.body.MemberUnit;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Official;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.OfficialId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who speaks for a member unit: its head, and its 联络员, or its clerks where none is named. */
@Component
public class MemberPeople {

    private final Roster roster;

    MemberPeople(Roster roster) {
        this.roster = roster;
    }

    /** Everybody who is told of a meeting. */
    Set<OfficialId> all(Council council) {
        return council.members().stream().flatMap(this::of).collect(Collectors.toSet());
    }

    private Stream<OfficialId> of(MemberUnit member) {
        var heads = roster.membersOf(head(member)).stream().map(Official::id);
        var liaison = member.liaison();
        return Stream.concat(heads, liaison == null ? roster.membersOf(clerk(member)).stream().map(Official::id) : Stream.of(liaison));
    }

    /** Names under which they may read the case. */
    Collection<String> readers(Council council) {
        return council.members().stream()
                .flatMap(member -> Stream.concat(
                        Stream.of(head(member).toString(), clerk(member).toString()),
                        Stream.ofNullable(member.liaison()).map(OfficialId::value)))
                .collect(Collectors.toSet());
    }

    /** The member units for which this official answers. */
    public static List<MemberUnit> of(Council council, CurrentOfficial me) {
        return council.members().stream().filter(member -> speaksFor(member, me)).toList();
    }

    private static boolean speaksFor(MemberUnit member, CurrentOfficial me) {
        return me.id().equals(member.liaison()) || me.isIn(head(member)) || me.isIn(clerk(member));
    }

    private static CandidateGroup head(MemberUnit member) {
        return CandidateGroup.of(Role.COUNCIL_MEMBER, member.unit());
    }

    private static CandidateGroup clerk(MemberUnit member) {
        return CandidateGroup.of(Role.UNIT_CLERK, member.unit());
    }
}
