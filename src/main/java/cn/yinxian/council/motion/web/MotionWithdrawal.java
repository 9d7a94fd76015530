package cn.yinxian.council.motion.web;

import cn.yinxian.council.motion.usecase.MotionQueries;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseWithdrawal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 撤销 of a motion by who brought it. */
@Component
class MotionWithdrawal implements CaseWithdrawal {

    private final MotionQueries queries;

    MotionWithdrawal(MotionQueries queries) {
        this.queries = queries;
    }

    @Override
    public String process() {
        return "council-motion";
    }

    @Override
    public String path(CaseNumber number) {
        return "/motions/" + number + "/withdraw";
    }

    @Override
    public Optional<String> whyNot(CaseFile file) {
        return queries.whyNotWithdrawn(file.number());
    }
}
