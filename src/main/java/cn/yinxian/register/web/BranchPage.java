package cn.yinxian.register.web;

import cn.yinxian.register.BranchFault;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.register.PartyStanding;
import java.util.List;

/**
 * The file of one branch.
 *
 * @param gathers whether it only gathers members whose 组织关系 stays elsewhere
 */
public record BranchPage(
        String code,
        String name,
        BranchKind kind,
        Lamp term,
        List<Lamp> flags,
        List<Finding> findings,
        String unitName,
        String committeeName,
        List<String> unitNames,
        String formedOn,
        String termPeriod,
        boolean gathers,
        String headCount,
        List<Post> officers,
        List<Person> members,
        List<Event> history) {

    /** What of the make-up no longer holds. */
    public record Finding(BranchFault fault, String words, String foundOn) {}

    public record Post(OfficerPost post, String name) {}

    /** @param note where the relation is, if elsewhere; that the member still serves; that rights are suspended */
    public record Person(String name, int age, PartyStanding standing, String joinedOn, String unitName, String note) {}

    public record Event(String on, String words) {}
}
