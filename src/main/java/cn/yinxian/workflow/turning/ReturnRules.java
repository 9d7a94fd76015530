package cn.yinxian.workflow.turning;

import cn.yinxian.workflow.ReturnReason;
import cn.yinxian.workflow.persistence.CaseRow;
import java.util.List;

/** What a return has to say, and where it may go: a target from the table, an opinion, reasons that point somewhere. */
final class ReturnRules {

    private ReturnRules() {}

    static void require(SendBack.Command command, CaseRow file, ReturnTargets.Lawful lawful, List<String> fields) {
        if (file.applicant().equals(command.by().id().value())) {
            throw SendBack.refused("", "您是本办件的申请人，不能退回本人提出的申请");
        }
        if (lawful.targets().isEmpty()) {
            throw SendBack.refused("target", lawful.whyNot());
        }
        var target = lawful.targets().stream()
                .filter(one -> one.key().equals(command.target()))
                .findFirst()
                .orElseThrow(() -> SendBack.refused("target", "只能退回到列出的环节，没有办理过的环节不能退回"));
        if (command.mode() == ReturnMode.STRAIGHT && !target.straight()) {
            throw SendBack.refused("mode", "退回到“%s”的，须逐级重走，不能直达".formatted(target.name()));
        }
        if (command.opinion() == null || command.opinion().isBlank()) {
            throw SendBack.refused("opinion", "退回时请写明意见");
        }
        requireReasons(command.reasons(), fields);
    }

    private static void requireReasons(List<ReturnReason> reasons, List<String> fields) {
        if (reasons.isEmpty()) {
            throw SendBack.refused("", "请在“退回的原因”中至少写明一项");
        }
        if (!reasons.stream().map(ReturnReason::field).allMatch(fields::contains)) {
            throw SendBack.refused("", "退回的原因只能指向列出的内容");
        }
    }
}
