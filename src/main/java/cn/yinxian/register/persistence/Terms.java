package cn.yinxian.register.persistence;

import cn.yinxian.register.Officer;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.register.Register.NewOfficer;
import cn.yinxian.shared.BranchCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Officers and the days on which they take up and lay down their posts. */
@Component
class Terms {

    private final OfficerMapper mapper;
    private final Relations relations;

    Terms(OfficerMapper mapper, Relations relations) {
        this.mapper = mapper;
        this.relations = relations;
    }

    List<Officer> inPost(BranchCode branch, LocalDate day) {
        return mapper.selectInPost(branch.value(), day).stream()
                .map(OfficerRow::officer)
                .sorted(Comparator.comparing(Officer::post))
                .toList();
    }

    void open(BranchCode branch, List<NewOfficer> officers, LocalDate from) {
        if (officers.isEmpty()) {
            return;
        }
        relations.requireKnown(officers.stream().map(NewOfficer::memberCode).toList());
        mapper.insert(officers.stream()
                .distinct()
                .map(officer -> new NewOfficerRow(branch.value(), officer.memberCode(), officer.post(), from))
                .toList());
    }

    void replace(BranchCode branch, List<NewOfficer> officers, LocalDate from) {
        close(branch, from);
        open(branch, officers, from);
    }

    /** Others keep their posts; who held one that one person holds lays it down, and who was a plain member of the committee rises. */
    void fill(BranchCode branch, List<NewOfficer> officers, LocalDate from) {
        var single = officers.stream().map(NewOfficer::post).filter(post -> post != OfficerPost.MEMBER).distinct().toList();
        if (!single.isEmpty()) {
            mapper.closePosts(branch.value(), single, from);
        }
        if (!officers.isEmpty()) {
            mapper.closePlain(branch.value(), officers.stream().map(NewOfficer::memberCode).toList(), from);
        }
        open(branch, officers, from);
    }

    void close(BranchCode branch, LocalDate from) {
        mapper.close(branch.value(), from);
    }
}
