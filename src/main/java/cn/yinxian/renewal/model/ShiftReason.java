package cn.yinxian.renewal.model;

import java.util.Arrays;
import java.util.List;

/** The lawful reasons to hold an election late or early (domain-rules 6.6). */
public enum ShiftReason {
    MEMBERS_AWAY(RequestKind.POSTPONE),
    DECISIVE_TASK(RequestKind.POSTPONE),
    RECTIFICATION(RequestKind.POSTPONE),
    UNIT_NOT_READY(RequestKind.POSTPONE),
    SUPERIOR_POSTPONES(RequestKind.POSTPONE),
    VACANCIES(RequestKind.EARLY),
    DISCIPLINE(RequestKind.EARLY),
    SUPERIOR_ADVANCES(RequestKind.EARLY);

    private final RequestKind kind;

    ShiftReason(RequestKind kind) {
        this.kind = kind;
    }

    public boolean isFor(RequestKind asked) {
        return kind == asked;
    }

    public static List<ShiftReason> of(RequestKind asked) {
        return Arrays.stream(values()).filter(reason -> reason.isFor(asked)).toList();
    }
}
