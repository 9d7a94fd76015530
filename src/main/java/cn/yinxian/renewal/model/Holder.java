package cn.yinxian.renewal.model;

import cn.yinxian.register.OfficerPost;
import java.util.ArrayList;
import java.util.List;

/** Who gets which post by this case; {@code assigned}: named by the superior, not elected. */
public record Holder(String memberCode, OfficerPost post, boolean assigned) {

    /** The assigned one in the place of the secretary elected, who stays as a member where there is a committee. */
    static List<Holder> withAssignedSecretary(List<Holder> elected, String memberCode, boolean committee) {
        var all = new ArrayList<Holder>();
        all.add(new Holder(memberCode, OfficerPost.SECRETARY, true));
        for (Holder one : elected) {
            boolean another = !one.memberCode().equals(memberCode);
            if (another && one.post() != OfficerPost.SECRETARY) {
                all.add(one);
            } else if (another && committee) {
                all.add(new Holder(one.memberCode(), OfficerPost.MEMBER, one.assigned()));
            }
        }
        return List.copyOf(all);
    }

    public boolean isHead() {
        return post.isHead();
    }
}
