package cn.yinxian.formation.model;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.register.OfficerPost;
import java.util.ArrayList;
import java.util.List;

/** Puts a secretary the superior assigns in the place of the elected one. */
final class SecretaryAssignment {

    private SecretaryAssignment() {}

    /** @param committee whether there is a committee in which the elected one can stay as a member */
    static List<Appointee> of(List<Appointee> appointees, ElectedBranch where, String memberCode, boolean committee) {
        var all = new ArrayList<Appointee>();
        for (Appointee one : appointees) {
            boolean here = one.branch() == where;
            if (!here || (!one.isSecretary() && !one.memberCode().equals(memberCode))) {
                all.add(one);
            } else if (one.isSecretary() && committee && !one.memberCode().equals(memberCode)) {
                all.add(new Appointee(where, one.memberCode(), OfficerPost.MEMBER, one.mandate()));
            }
        }
        all.add(0, new Appointee(where, memberCode, OfficerPost.SECRETARY, Mandate.ASSIGNED));
        return List.copyOf(all);
    }
}
