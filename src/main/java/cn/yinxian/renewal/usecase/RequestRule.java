package cn.yinxian.renewal.usecase;

import cn.yinxian.assembly.BodyPlan;
import cn.yinxian.renewal.model.Request;
import cn.yinxian.renewal.model.RequestKind;
import cn.yinxian.renewal.model.Term;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a request of a branch must hold before the superior sees it. */
@Component
public class RequestRule {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final TermFigures figures;

    RequestRule(TermFigures figures) {
        this.figures = figures;
    }

    /** @param plan what the number of formal members asks for: {@code committee}, least and most seats */
    void check(Request request, Term term, BodyPlan plan, LocalDate today) {
        var quorum = figures.committeeQuorum(today);
        var found = new ArrayList<>(request.resolution().refusals(quorum.asInt(), quorum.source(), today));
        if (request.kind() == RequestKind.POSTPONE) {
            postponed(request, term, today, found);
        } else {
            seats(request, plan, found);
            planned(request, term, today, found);
        }
        if (request.kind().isShift()) {
            reasoned(request, found);
        }
        if (!found.isEmpty()) {
            throw new Refused(found);
        }
    }

    private static void postponed(Request request, Term term, LocalDate today, List<Refusal> found) {
        var to = request.postponedTo();
        if (to == null) {
            found.add(Refusal.of("postponedTo", "renewal.postponedTo", "请填写请求延至的日期"));
        } else if (!to.isAfter(term.end()) || !to.isAfter(today)) {
            found.add(Refusal.of("postponedTo", "renewal.postponedTo", "延期后的届满日应晚于原届满日（%s），也应晚于今天（%s）"
                    .formatted(DAY.format(term.end()), DAY.format(today))));
        }
    }

    private static void seats(Request request, BodyPlan plan, List<Refusal> found) {
        if (request.seats() < plan.minSeats() || request.seats() > plan.maxSeats()) {
            found.add(Refusal.of("seats", "committee.size", "应选名额 %d 名，按现有正式党员人数应为 %d 至 %d 名"
                    .formatted(request.seats(), plan.minSeats(), plan.maxSeats())));
        }
    }

    private void planned(Request request, Term term, LocalDate today, List<Refusal> found) {
        var day = request.plannedOn();
        if (day == null) {
            found.add(Refusal.of("plannedOn", "renewal.plannedOn", "请填写拟召开党员大会的日期"));
        } else if (day.isBefore(today)) {
            found.add(Refusal.of("plannedOn", "renewal.plannedOn", "拟召开大会的日期不能早于今天（%s）".formatted(DAY.format(today))));
        } else if (request.kind() == RequestKind.EARLY) {
            early(day, term, found);
        } else if (term.end().isAfter(figures.calledUntil(day))) {
            found.add(Refusal.of("plannedOn", "renewal.plannedOn", "本届任期到%s届满，%s召开大会属于提前换届，请改为请求提前"
                    .formatted(DAY.format(term.end()), DAY.format(day))));
        } else if (day.isAfter(term.end()) && !today.isAfter(term.end())) {
            found.add(Refusal.of("plannedOn", "renewal.plannedOn", "本届任期于%s届满，大会应在届满前召开；确有困难的，请改为请求延期"
                    .formatted(DAY.format(term.end()))));
        }
    }

    private static void early(LocalDate day, Term term, List<Refusal> found) {
        if (!day.isBefore(term.end())) {
            found.add(Refusal.of("plannedOn", "renewal.plannedOn", "提前换届的，大会应早于本届届满日（%s）".formatted(DAY.format(term.end()))));
        }
    }

    private static void reasoned(Request request, List<Refusal> found) {
        if (request.reason() == null || !request.reason().isFor(request.kind())) {
            found.add(Refusal.of("reason", "renewal.reason", "请选择%s的理由".formatted(kind(request.kind()))));
        }
        if (isBlank(request.explanation())) {
            found.add(Refusal.of("explanation", "renewal.reason", "请写明%s的具体情况".formatted(kind(request.kind()))));
        }
    }

    private static String kind(RequestKind kind) {
        return kind == RequestKind.POSTPONE ? "延期" : "提前换届";
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
