package cn.yinxian.council.motion.web;

import cn.yinxian.council.motion.model.MotionState;
import cn.yinxian.council.motion.model.MotionStatus;
import cn.yinxian.workflow.ChineseTime;
import java.util.ArrayList;
import java.util.List;

/** The way of a motion from its proposal to 销号, in five stages. */
final class MotionTimeline {

    private static final List<String> STAGES = List.of("申报", "审核", "会议审议", "分解议定事项", "落实并销号");

    private MotionTimeline() {}

    static List<MotionView.Stage> of(MotionState motion) {
        int at = stageOf(motion.status());
        var stages = new ArrayList<MotionView.Stage>();
        for (int i = 0; i < STAGES.size(); i++) {
            String state = i < at ? "done" : i == at ? (isEnd(motion.status()) ? "done" : "now") : "ahead";
            stages.add(new MotionView.Stage(STAGES.get(i), state, detail(motion, i)));
        }
        return endsEarly(motion.status()) ? stages.subList(0, at + 1) : stages;
    }

    private static int stageOf(MotionStatus status) {
        return switch (status) {
            case DRAFT -> 0;
            case LATE, SCREENING, RETURNED, REDIRECTED, ANSWERED, MERGED, WITHDRAWN, TERMINATED -> 1;
            case ACCEPTED, ON_AGENDA, FROZEN, REJECTED -> 2;
            case ADOPTED -> 3;
            case IN_EXECUTION, CLOSED -> 4;
        };
    }

    private static boolean isEnd(MotionStatus status) {
        return status == MotionStatus.CLOSED || endsEarly(status);
    }

    private static boolean endsEarly(MotionStatus status) {
        return switch (status) {
            case ANSWERED, MERGED, WITHDRAWN, TERMINATED, REJECTED -> true;
            default -> false;
        };
    }

    private static String detail(MotionState motion, int stage) {
        var submitted = motion.timing().submittedAt();
        var last = motion.lastDecision();
        return switch (stage) {
            case 0 -> submitted == null ? "" : ChineseTime.of(submitted);
            case 1 -> ended(motion.status());
            case 2 -> last == null ? place(motion) : ChineseTime.of(last.at());
            default -> "";
        };
    }

    private static String place(MotionState motion) {
        return motion.course().meeting() == null ? "" : "列入 " + motion.course().meeting() + " 的议程";
    }

    private static String ended(MotionStatus status) {
        return switch (status) {
            case LATE -> "逾期，待召集人答复";
            case RETURNED -> "已退回补正";
            case REDIRECTED -> "已转有关单位办理";
            case ANSWERED -> "有关单位已答复，不上会";
            case MERGED -> "已并入其他议题";
            case WITHDRAWN -> "申报单位已撤销";
            case TERMINATED -> "已终止";
            default -> "";
        };
    }
}
