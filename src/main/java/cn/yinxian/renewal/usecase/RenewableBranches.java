package cn.yinxian.renewal.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.Role;
import cn.yinxian.register.Branch;
import cn.yinxian.register.Register;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The branches for which an official may begin a renewal: the own one; for a 基层党委 those it leads, some dozens. */
@Service
@Transactional(readOnly = true)
public class RenewableBranches {

    private final Register register;

    RenewableBranches(Register register) {
        this.register = register;
    }

    public List<Branch> of(CurrentOfficial by) {
        var own = by.postsAs(Role.BRANCH_SECRETARY, Role.BRANCH_ASSISTANT).stream()
                .map(Post::place)
                .map(BranchCode::of)
                .flatMap(code -> register.find(code).stream());
        var led = by.postsAs(Role.PARTY_COMMITTEE).stream()
                .map(Post::place)
                .distinct()
                .flatMap(place -> register.branchesUnder(UnitCode.of(place)).stream());
        return Stream.concat(own, led).filter(branch -> branch.active() && branch.termEnd() != null).distinct().toList();
    }
}
