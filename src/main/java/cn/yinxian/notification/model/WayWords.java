package cn.yinxian.notification.model;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in words what has become of a delivery: "邮件：已送出 11月23日 12:05", "短信：未发送（未接短信平台）". */
public record WayWords(
        Channel channel,
        Pace pace,
        boolean needless,
        boolean packed,
        SendState state,
        int attempts,
        @Nullable String note,
        @Nullable Instant endedAt) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.CHINA).withZone(ZoneId.of("Asia/Shanghai"));

    @Override
    public String toString() {
        return name() + "：" + fate();
    }

    private String name() {
        return switch (channel) {
            case MAIL -> "邮件";
            case SMS -> "短信";
            case WECOM -> "企业微信群";
            case DINGTALK -> "钉钉群";
        };
    }

    private String fate() {
        if (needless) {
            return "已在站内阅读或已办结，无须再发";
        }
        return switch (state) {
            case WAITING -> waiting();
            case SENT -> "已送出" + (endedAt == null ? "" : " " + TIME.format(endedAt));
            case FAILED -> "发送失败" + because();
            case NOT_SENT -> "未发送" + because();
        };
    }

    private String waiting() {
        if (!packed) {
            return pace == Pace.DAILY ? "等待工作日汇总" : "待发送";
        }
        return attempts == 0 || note == null ? "待发送" : "已试 " + attempts + " 次" + because();
    }

    private String because() {
        return note == null || note.isBlank() ? "" : "（" + note + "）";
    }
}
