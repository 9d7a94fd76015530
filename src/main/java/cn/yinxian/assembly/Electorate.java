package cn.yinxian.assembly;

import cn.yinxian.register.Member;
import cn.yinxian.register.PartyStanding;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The members of a branch as they stand to an election: who votes, who can be elected. */
public final class Electorate {

    private final Map<String, Member> members;

    public Electorate(List<Member> members) {
        this.members = members.stream().collect(Collectors.toMap(
                Member::code, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    /** 正式党员 with the right to vote. */
    public int voters() {
        return (int) members.values().stream().filter(Member::votes).count();
    }

    public int formal() {
        return (int) members.values().stream().filter(member -> member.standing() == PartyStanding.FULL).count();
    }

    public List<Member> members() {
        return List.copyOf(members.values());
    }

    public String nameOf(String memberCode) {
        return require(memberCode).name();
    }

    public Member require(String memberCode) {
        var member = members.get(memberCode);
        if (member == null) {
            throw Refused.because(Refusal.of("candidates", "election.members", "编号为 %s 的党员不在本党支部名册中".formatted(memberCode)));
        }
        return member;
    }

    /** Who may hold a post, in the order of the roster. */
    public List<Member> eligible() {
        return members.values().stream().filter(Electorate::isEligible).toList();
    }

    /** Who may hold a post, to choose from: member number to name. */
    public Map<String, String> eligibleNames() {
        var names = new LinkedHashMap<String, String>();
        eligible().forEach(one -> names.put(one.code(), one.name()));
        return names;
    }

    /** Only 正式党员 with full rights can hold a post. */
    public Member requireEligible(String memberCode) {
        var member = require(memberCode);
        if (!isEligible(member)) {
            throw Refused.because(Refusal.of(
                    "posts", "election.eligible", "%s不是有选举权、被选举权的正式党员，不能担任支部职务".formatted(member.name())));
        }
        return member;
    }

    /** Whether somebody who is not counted in 应到会 is a voter at all. */
    public void requireVoters(List<ElectionReport.Absentee> notCounted) {
        for (var absentee : notCounted) {
            var member = require(absentee.memberCode());
            if (!member.votes()) {
                throw Refused.because(Refusal.of(
                        "notCounted", "election.notCounted", "%s没有选举权，本来就不计入应到会，不必列出".formatted(member.name())));
            }
        }
    }

    private static boolean isEligible(Member member) {
        return member.standing() == PartyStanding.FULL && member.votes();
    }
}
