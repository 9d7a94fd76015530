package cn.yinxian.register.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.BranchCode;
import java.util.Arrays;
import java.util.List;

/** Which branches officials see because they hold a post in them. */
final class Readers {

    private static final Role[] AT_BRANCH =
            Arrays.stream(Role.values()).filter(Role::isHeldAtBranch).toArray(Role[]::new);

    private Readers() {}

    static List<BranchCode> ownBranches(CurrentOfficial reader) {
        return reader.postsAs(AT_BRANCH).stream().map(Post::place).distinct().map(BranchCode::of).toList();
    }
}
