package cn.yinxian.renewal.usecase;

import cn.yinxian.notification.Message;
import cn.yinxian.notification.Notices;
import cn.yinxian.notification.Occasion;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.BranchCode;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the system administrators which branches the daily scan could not call: a term that nobody calls would expire unseen. */
@Component
class FailedCalls {

    private static final int NAMED = 10;
    private static final Occasion OCCASION = Occasion.urgent("renewal.callFailed", "每日检查任期和年度核查");

    private final Notices notices;

    FailedCalls(Notices notices) {
        this.notices = notices;
    }

    /** @param matter what could not be called */
    @Transactional
    public void tell(String matter, List<BranchCode> branches) {
        String named = branches.stream().limit(NAMED).map(BranchCode::value).collect(Collectors.joining("、"));
        notices.tell(CandidateGroup.administrators(Role.SYSTEM_ADMIN), new Message(
                "有 %d 个党支部的%s未能发起".formatted(branches.size(), matter),
                named + (branches.size() > NAMED ? "等。" : "。") + "原因见运行日志；系统明日再试，请尽快处理。", null, null, OCCASION));
    }
}
