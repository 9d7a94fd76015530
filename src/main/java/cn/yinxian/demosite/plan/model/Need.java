package cn.yinxian.demosite.plan.model;

import cn.yinxian.demosite.plan.DistrictQuota;
import cn.yinxian.demosite.plan.DistrictTally;

/** What a district still lacks, in words that stand beside its lamp. */
public record Need(DistrictQuota quota, DistrictTally tally) {

    /** How it stands. */
    public enum Standing {
        FULFILLED,
        UNDER_WAY,
        MISSING
    }

    public int missing() {
        return Math.max(0, quota.min() - tally.accepted());
    }

    public int missingCommunity() {
        return Math.max(0, quota.minCommunity() - tally.acceptedCommunity());
    }

    public Standing standing() {
        if (missing() == 0 && missingCommunity() == 0) {
            return Standing.FULFILLED;
        }
        boolean enough = tally.accepted() + tally.proposed() >= quota.min()
                && tally.acceptedCommunity() + tally.proposedCommunity() >= quota.minCommunity();
        return enough ? Standing.UNDER_WAY : Standing.MISSING;
    }

    public String words() {
        return switch (standing()) {
            case FULFILLED -> "已达标";
            case UNDER_WAY -> "在报的通过后达标";
            case MISSING -> lack();
        };
    }

    private String lack() {
        int sites = Math.max(0, missing() - tally.proposed());
        int communities = Math.max(0, missingCommunity() - tally.proposedCommunity());
        if (sites == 0) {
            return "还缺社区观摩点 %d 个".formatted(communities);
        }
        return communities == 0 ? "还缺 %d 个".formatted(sites) : "还缺 %d 个，其中社区观摩点 %d 个".formatted(Math.max(sites, communities), communities);
    }
}
