package cn.yinxian.workflow.consulting;

import cn.yinxian.workflow.ChineseTime;
import cn.yinxian.workflow.persistence.ConsultationRow;
import cn.yinxian.workflow.persistence.ConsultedRow;
import java.time.Instant;
import java.util.Objects;

/** How it stands with one who was asked. Silence is never taken for consent. */
enum Standing {
    ANSWERED,
    WAITING,
    OVERDUE,
    /** The question was withdrawn, or its step ended. */
    DROPPED;

    static Standing of(ConsultationRow question, ConsultedRow person, Instant now) {
        if (person.answeredAt() != null) {
            return ANSWERED;
        }
        if (now.isAfter(question.dueAt())) {
            return OVERDUE;
        }
        return question.closedAt() == null ? WAITING : DROPPED;
    }

    String words(ConsultationRow question, ConsultedRow person, boolean silenceMeansNone) {
        return switch (this) {
            case ANSWERED -> "已答复 " + ChineseTime.of(Objects.requireNonNull(person.answeredAt()));
            case WAITING -> "等待答复";
            case OVERDUE -> silenceMeansNone ? "逾期未答复，按本市规定视为无意见" : "逾期未答复";
            case DROPPED -> question.withdrawn() ? "征求已撤销" : "环节已办结，不再等待答复";
        };
    }
}
