package cn.yinxian.organisation.usecase;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.model.HeldPost;
import cn.yinxian.organisation.model.People;
import cn.yinxian.organisation.model.Person;
import cn.yinxian.organisation.model.Posts;
import cn.yinxian.organisation.persistence.NoonClock;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;

/** The administrative acts, at hand for tests. */
class Administration {

    @Autowired
    AddUnit addUnit;

    @Autowired
    MoveUnit moveUnit;

    @Autowired
    RenameUnit renameUnit;

    @Autowired
    EndUnit endUnit;

    @Autowired
    AddOfficial addOfficial;

    @Autowired
    AssignPost assignPost;

    @Autowired
    EndPost endPost;

    @Autowired
    DisableAccount disableAccount;

    @Autowired
    EnableAccount enableAccount;

    @Autowired
    ResetPassword resetPassword;

    @Autowired
    ChangeOwnPassword changeOwnPassword;

    @Autowired
    SetFigure setFigure;

    @Autowired
    private People people;

    @Autowired
    private Posts posts;

    void administrators(OfficialId system, OfficialId security) {
        people.addAll(List.of(new Person(system, "系统员", null, true, 0), new Person(security, "安全员", null, true, 0)));
        posts.addAll(List.of(post(system, Role.SYSTEM_ADMIN), post(security, Role.SECURITY_ADMIN)));
    }

    private static HeldPost post(OfficialId official, Role role) {
        return new HeldPost(0, official, role, CandidateGroup.SYSTEM, null, DateRange.since(NoonClock.TODAY.minusDays(30)), 0);
    }
}
