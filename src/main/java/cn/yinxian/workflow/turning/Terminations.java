package cn.yinxian.workflow.turning;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseTermination;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 终止: who may end a case, and until when. */
@Component
class Terminations {

    private static final Role[] DECIDING = {Role.PARTY_COMMITTEE, Role.DISTRICT_LEADER, Role.CITY_LEADER};

    private final List<CaseTermination> all;

    Terminations(List<CaseTermination> all) {
        this.all = all;
    }

    Optional<CaseTermination> of(CaseFile file) {
        return all.stream().filter(one -> one.process().equals(file.process())).findFirst();
    }

    /** Whoever decides cases of the unit: its 基层党委, the leaders of its district and of the city; the applicant withdraws instead. */
    boolean concerns(CaseFile file, CurrentOfficial me) {
        return !file.ended() && of(file).isPresent() && !file.applicant().equals(me.id())
                && me.postsAs(DECIDING).stream().anyMatch(post -> file.unitPath().startsWith(post.unitPath()));
    }

    Optional<String> whyNot(CaseFile file) {
        var ending = of(file);
        if (ending.isEmpty()) {
            return Optional.of("这类办件不能终止");
        }
        return ending.get().during().contains(file.status())
                ? ending.get().whyNot(file)
                : Optional.of("本办件已作出决定，不能再终止");
    }
}
