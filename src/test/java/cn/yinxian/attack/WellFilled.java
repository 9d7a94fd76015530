package cn.yinxian.attack;

import cn.yinxian.attack.Forms.Found;
import cn.yinxian.attack.HtmlForm.Field;
import cn.yinxian.attack.HtmlForm.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What somebody writes into a form, beyond what it holds when its page opens, so that it is accepted. */
final class WellFilled {

    private static final String TODAY = "today";

    private static final Map<String, String> ANYWHERE = Map.of("opinion", "意见", "note", "说明", "reason", "理由", "source", "文件", "venue", "会议室");

    private static final Map<String, Map<String, String>> WRITTEN = Map.ofEntries(
            Map.entry("/tasks/{taskId}/formation/committee-decision", Map.of("metOn", TODAY)),
            Map.entry("/tasks/{taskId}/formation/approve-secretary", Map.of("assignedNew", "", "assignedRemaining", "")),
            Map.entry("/selections/{caseNumber}/judges/{seat}/replacement", Map.of("substitute", "judge-7", "reason", "因病")),
            Map.entry("/selections/{caseNumber}/judges/{seat}/recusal", Map.of("code", "1-01", "why", "亲属")),
            Map.entry("/tasks/{taskId}/selection/assign-judges/recusals", Map.of("judge", "judge-1", "reason", "亲属")),
            Map.entry("/account/substitution", Map.of("to", TODAY)),
            Map.entry("/account/phrases", Map.of("text", "请按程序办理。")),
            Map.entry("/inbox/filters", Map.of("name", "急件")),
            Map.entry("/branch-checks/{code}/keep", Map.of("until", "2027-02-28")),
            Map.entry("/admin/officials/new", Map.of("name", "李某", "login", "li.mou")),
            Map.entry("/admin/units/new", Map.of("name", "新单位", "code", "330901555")),
            Map.entry("/admin/figures/{key}", Map.of("value", "6", "from", TODAY)),
            Map.entry("/admin/calendar/correction", Map.of("day", "2026-11-27", "name", "节日")),
            Map.entry("/tasks/{taskId}/council/report-progress", Map.of("content", "已经办结。")),
            Map.entry("/tasks/{taskId}/council/ask-extension", Map.of("until", "2027-06-30")),
            Map.entry("/tasks/{taskId}/council/split-items", Map.of("outcome", "NONE")),
            Map.entry("/publicities/{caseNumber}/objections", Map.of("clue", "2026年9月在区老年大学三楼，可查签到册")),
            Map.entry("/public/publicities/{caseNumber}/objections", Map.of("name", "钱某", "contact", "13800000000", "reason", "材料与事实不符")),
            Map.entry("/tasks/{taskId}/publicity/investigate-objection",
                    Map.of("outcome", "UNFOUNDED", "signature", "CONFIRMED", "findings", "查阅签到册", "reply", "经核查，情况属实")),
            Map.entry("/tasks/{taskId}/demosite/rectify-site", Map.of("content", "已经整改。")),
            Map.entry("/selections/{caseNumber}/extend", Map.of("workdays", "3", "why", "适逢节日")),
            Map.entry("/tasks/{taskId}/selection/review-entry", Map.of("verdict", "RETURN", "opinion", "请补充材料。")),
            Map.entry("/supervise-items/{caseNumber}/lead", Map.of("lead", "330901102")));

    private WellFilled() {}

    static List<Field> fields(Found form, LocalDate today) {
        var written = WRITTEN.getOrDefault(form.toString(), Map.of());
        return form.form().sent().stream().map(field -> {
            String value = written.getOrDefault(field.name(), blank(field) ? ANYWHERE.getOrDefault(field.name(), "") : field.value());
            return new Field(field.name(), value.equals(TODAY) ? today.toString() : value, field.kind());
        }).toList();
    }

    private static boolean blank(Field field) {
        return field.kind() == Kind.TEXT && field.value().isEmpty();
    }
}
