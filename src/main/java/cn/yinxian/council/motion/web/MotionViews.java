package cn.yinxian.council.motion.web;

import cn.yinxian.attachment.Attachments;
import cn.yinxian.council.motion.model.Motion;
import cn.yinxian.council.motion.model.MotionPaper;
import cn.yinxian.council.motion.model.MotionState;
import cn.yinxian.council.motion.usecase.MotionQueries;
import cn.yinxian.council.motion.usecase.MotionRules;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.ChineseTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A motion in words, ready to print. */
@Component
class MotionViews {

    private final MotionQueries queries;
    private final MotionRules rules;
    private final MessageSource labels;

    MotionViews(MotionQueries queries, MotionRules rules, MessageSource labels) {
        this.queries = queries;
        this.rules = rules;
        this.labels = labels;
    }

    MotionView of(CaseNumber number) {
        return view(queries.facts(number));
    }

    MotionView of(Motion motion) {
        return view(queries.facts(motion));
    }

    /** The office's recommendation, and everything that speaks for it. */
    List<MotionView.Advice> advice(MotionPaper paper) {
        return rules.route(paper).stream().map(this::advice).toList();
    }

    private MotionView.Advice advice(MotionRules.RouteAdvice advice) {
        String tone = advice.blocks() ? "red" : advice.rule().equals("council.toAgenda") ? "green" : "amber";
        return new MotionView.Advice(tone, "建议：" + label("Screening", advice.way()), advice.words(), advice.source());
    }

    private MotionView view(MotionQueries.Facts facts) {
        var state = facts.state();
        var opinions = state.paper().opinions().stream()
                .map(one -> new MotionView.Opinion(
                        one.unit(), label("OpinionSubject", one.subject()), label("Stance", one.stance()), one.text() == null ? "" : one.text()))
                .toList();
        var files = facts.files().stream().map(MotionViews::file).toList();
        var decisions = state.decisions().stream()
                .map(one -> new MotionView.Outcome(
                        one.meeting().value(), label("Decision", one.decision()), one.text(), ChineseTime.of(one.at())))
                .toList();
        var linked = facts.linked().stream()
                .map(other -> new MotionView.Linked(relation(state, other), other.caseNumber().value(), other.paper().title()))
                .toList();
        return new MotionView(
                state.paper().title(), lines(facts), state.paper().body(), state.paper().asked(), opinions, files, decisions, linked,
                MotionTimeline.of(state), state.version());
    }

    private static MotionView.FileLine file(Attachments.AttachmentRow row) {
        return new MotionView.FileLine(row.id(), row.fileName(), "%d KB".formatted(Math.max(1, row.size() / 1024)));
    }

    private static String relation(MotionState state, MotionState other) {
        if (other.number() != null && other.number().equals(state.course().principal())) {
            return "已并入";
        }
        return state.number() != null && state.number().equals(other.course().principal()) ? "并入本议题" : "续议";
    }

    private Map<String, String> lines(MotionQueries.Facts facts) {
        var state = facts.state();
        var paper = state.paper();
        var route = paper.facts();
        var lines = new LinkedHashMap<String, String>();
        lines.put("提请", facts.council().name());
        lines.put("申报单位", facts.nameOf(state.sponsor().unit()));
        put(lines, "联合申报", paper.coSponsors().stream().map(facts::nameOf).collect(Collectors.joining("、")));
        put(lines, "紧急程度", paper.urgentBecause() == null ? "一般" : "紧急：" + paper.urgentBecause());
        put(lines, "涉及经费、编制", route.money() && route.posts() ? "涉及经费和机构编制" : route.money() ? "涉及经费" : route.posts() ? "涉及机构编制" : "不涉及");
        put(lines, "职责范围", route.remit() == null ? "" : "属于" + facts.nameOf(route.remit()) + "的职责");
        put(lines, "涉及党支部", facts.branchName() == null ? "" : facts.branchName() + (route.singleBranch() ? "（只涉及该支部的设置）" : ""));
        put(lines, "相关议题", paper.earlier() == null ? "" : paper.earlier().value());
        put(lines, "重大事项", state.course().major() ? "是，须三分之二以上成员单位到会" : "");
        put(lines, "续议缘由", state.course().continuedWhy());
        put(lines, "逾期", state.timing().lateFor() == null ? "" : lateness(state));
        put(lines, "列入会议", state.course().meeting() == null ? "" : state.course().meeting().value());
        put(lines, "转办单位", state.course().redirectedTo() == null ? "" : facts.nameOf(state.course().redirectedTo()));
        put(lines, "转办答复", state.course().answer());
        return lines;
    }

    private static String lateness(MotionState state) {
        var consented = state.timing().consented();
        return "征集截止后申报，" + (consented == null ? "待召集人答复" : consented ? "召集人同意列入本次会议" : "召集人未同意列入本次会议，留待下次");
    }

    private static void put(Map<String, String> lines, String label, @Nullable String words) {
        if (words != null && !words.isEmpty()) {
            lines.put(label, words);
        }
    }

    private String label(String type, Enum<?> constant) {
        return labels.getMessage(type + "." + constant.name(), null, Locale.SIMPLIFIED_CHINESE);
    }
}
