package cn.yinxian.election;

import cn.yinxian.shared.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The voters not counted in 应到会: each named with one of the six reasons, agreed by the superior committee and passed by
 * the assembly.
 */
public record Exclusions(List<NotCounted> people, boolean superiorAgreed, boolean assemblyPassed) {

    public static final Exclusions NONE = new Exclusions(List.of(), false, false);

    public Exclusions {
        people = List.copyOf(people);
    }

    public int count() {
        return people.size();
    }

    List<Refusal> refusals(int voters) {
        var refusals = new ArrayList<Refusal>();
        if (count() > Math.max(voters, 0)) {
            refusals.add(refusal("不计入应到会 %d 人，多于有选举权的正式党员 %d 人".formatted(count(), voters)));
        }
        var seen = new HashSet<String>();
        people.stream()
                .filter(person -> !seen.add(person.member()))
                .forEach(twice -> refusals.add(refusal(twice.name() + "在不计入应到会的人员中重复列出")));
        if (count() > 0 && !(superiorAgreed && assemblyPassed)) {
            refusals.add(refusal("不计入应到会 %d 人，须经上级党组织同意并经党员大会通过；手续不全的，应当计入应到会".formatted(count())));
        }
        return refusals;
    }

    private static Refusal refusal(String facts) {
        return new Refusal("notCounted", "election.notCounted", facts, Regulation.ELECTIONS);
    }
}
