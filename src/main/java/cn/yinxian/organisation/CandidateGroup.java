package cn.yinxian.organisation;

import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.UnitCode;

/** Those who may take a task: a role at a place, written {@code ROLE@CODE}. The only place where that text is built and read. */
public record CandidateGroup(Role role, String place) {

    /** Place of the administrative posts, which belong to no unit. */
    public static final String SYSTEM = "SYSTEM";

    public static CandidateGroup of(Role role, UnitCode unit) {
        return new CandidateGroup(role, unit.value());
    }

    public static CandidateGroup of(Role role, BranchCode branch) {
        return new CandidateGroup(role, branch.value());
    }

    /** The holders of an administrative role, e.g. the system administrators who get the alarm about a vacant task. */
    public static CandidateGroup administrators(Role role) {
        return new CandidateGroup(role, SYSTEM);
    }

    public static CandidateGroup parse(String text) {
        int at = text.indexOf('@');
        if (at < 1) {
            throw new Missing();
        }
        return new CandidateGroup(Role.valueOf(text.substring(0, at)), text.substring(at + 1));
    }

    @Override
    public String toString() {
        return role + "@" + place;
    }
}
