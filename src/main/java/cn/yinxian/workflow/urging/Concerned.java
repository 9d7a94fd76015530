package cn.yinxian.workflow.urging;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.Role;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.persistence.UrgeMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has to do with a case beyond being allowed to read it: its applicant, those who handle it or have handled it, and the leaders above it. */
@Component
@Transactional(readOnly = true)
public class Concerned {

    private final UrgeMapper acts;

    Concerned(UrgeMapper acts) {
        this.acts = acts;
    }

    /** In at most one statement. */
    public boolean isConcerned(CaseFile file, CurrentOfficial me) {
        return file.applicant().equals(me.id()) || leads(file, me) || acts.countActs(file.number().value(), me.id().value(), me.ownersIn(file.process())) > 0;
    }

    private static boolean leads(CaseFile file, CurrentOfficial me) {
        return me.postsAs(Role.PARTY_COMMITTEE, Role.DISTRICT_LEADER, Role.CITY_LEADER).stream()
                .map(Post::unitPath)
                .anyMatch(file.unitPath()::startsWith);
    }
}
