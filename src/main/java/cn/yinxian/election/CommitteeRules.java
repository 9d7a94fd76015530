package cn.yinxian.election;

/**
 * The figures of a branch's committee as they are valid on the day.
 *
 * @param minFormalMembers {@code branch.minFormalMembers}: formal members a branch needs at all
 * @param requiredFrom {@code committee.requiredFrom}: from so many formal members on there is a committee
 * @param minSize least seats of a committee
 * @param usualMax seats that need no reason
 * @param max seats that no reason can pass
 */
public record CommitteeRules(int minFormalMembers, int requiredFrom, int minSize, int usualMax, int max) {

    public CommitteeRules {
        if (minFormalMembers < 1 || requiredFrom < minFormalMembers || minSize < 1 || usualMax < minSize || max < usualMax) {
            throw new IllegalArgumentException("figures of a committee contradict each other");
        }
    }
}
