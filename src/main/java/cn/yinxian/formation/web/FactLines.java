package cn.yinxian.formation.web;

import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.Headcount;
import cn.yinxian.formation.model.LeadingBody;
import cn.yinxian.formation.usecase.FormationFacts;
import cn.yinxian.formation.web.FormationView.Fact;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An application's facts as label and text, for reading and for print; what does not apply is left out. */
final class FactLines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private FactLines() {}

    static List<Fact> of(FormationFacts facts, Labels labels) {
        boolean forms = facts.action() == FormationAction.FORM;
        boolean ends = facts.action() == FormationAction.DISSOLVE;
        var lines = new ArrayList<Fact>();
        add(lines, "申请事项", forms ? "组建党支部（" + labels.of(facts.kind()) + "）" : labels.of(facts.action()));
        add(lines, "申请单位", facts.unitName());
        add(lines, "涉及党支部", facts.subjectName());
        if (!ends) {
            add(lines, facts.action() == FormationAction.ADJUST ? "调整后名称" : "党支部名称", facts.name());
        }
        add(lines, "所属党组织", facts.committeeName());
        add(lines, "联合单位", partners(facts));
        add(lines, "党员人数", ends ? null : count(facts.headcount()));
        add(lines, "班子设置", forms ? body(facts.leadingBody()) : null);
        add(lines, "职责范围", forms && facts.powers().isLimited() ? facts.powers().words() : null);
        add(lines, forms ? "组建依据" : "依据", facts.basis());
        add(lines, "申请理由", facts.reason());
        add(lines, "批复日期", day(facts.decidedOn()));
        add(lines, "底册代码", facts.branchCode());
        return lines;
    }

    private static String count(Headcount headcount) {
        return "正式党员 %d 人，预备党员 %d 人".formatted(headcount.formal(), headcount.probationary());
    }

    private static String body(LeadingBody body) {
        String deputies = body.deputies() == 0 ? "" : "、副书记 " + body.deputies() + " 名";
        return body.hasCommittee()
                ? "设支部委员会，委员 %d 名，其中书记 1 名%s".formatted(body.seats(), deputies)
                : "不设支部委员会，设书记 1 名" + deputies;
    }

    private static String partners(FormationFacts facts) {
        return facts.partners().stream()
                .map(partner -> partner.name()
                        + (partner.consentedOn() == null ? "（尚未同意）" : "（" + day(partner.consentedOn()) + "同意）"))
                .collect(Collectors.joining("、"));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    private static void add(List<Fact> lines, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            lines.add(new Fact(label, value));
        }
    }
}
